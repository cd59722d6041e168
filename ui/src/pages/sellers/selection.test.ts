import { expect, test } from "vitest";
import { all, among, anchored, extended, nobody, rangeTo, toggled } from "./selection";

const ids = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => `s${from + at}`);

test("a seller is selected and taken out again", () => {
  const one = toggled(nobody, 3, "s3");
  expect([...one.ids]).toEqual(["s3"]);
  expect(toggled(one, 3, "s3").ids.size).toBe(0);
  expect(nobody.ids.size).toBe(0);
});

test("a range goes from the anchor, either way, and shrinks again", () => {
  const at = anchored(nobody, 5);
  expect(rangeTo(at, 8)).toEqual([5, 8]);
  expect(rangeTo(at, 2)).toEqual([2, 5]);
  const long = extended(at, ids(5, 8));
  expect([...extended(long, ids(5, 6)).ids]).toEqual(["s5", "s6"]);
});

test("what was selected before the range stays", () => {
  const before = anchored(toggled(nobody, 0, "s0"), 4);
  expect([...extended(before, ids(4, 5)).ids]).toEqual(["s0", "s4", "s5"]);
});

test("a new anchor takes over what is selected", () => {
  const first = extended(anchored(nobody, 1), ids(1, 2));
  const second = extended(anchored(first, 8), ids(8, 9));
  expect([...second.ids]).toEqual(["s1", "s2", "s8", "s9"]);
});

test("all are selected, and whoever is gone is not", () => {
  const every = all(nobody, ids(0, 3));
  expect(every.ids.size).toBe(4);
  const left = among(every, ["s1", "s2", "s7"]);
  expect([...left.ids]).toEqual(["s1", "s2"]);
  expect([...left.base]).toEqual(["s1", "s2"]);
});
