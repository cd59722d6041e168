import { expect, test } from "vitest";
import { blamedOf } from "./blamed";

test("the name that the sentence says, the longest where several are in it, and no part of a word", () => {
  expect(blamedOf(["Drive", "Drive to win", "Writing", "stand"], "Drive to win stands twice.")).toEqual([false, true, false, false]);
  expect(blamedOf(["Notes (live)", "Notes (live)"], "Notes (live) stands twice.")).toEqual([true, true]);
});

test("the blank one where no name is said, and none where none is blank", () => {
  expect(blamedOf(["Drive", " "], "The name of a criterion is missing.")).toEqual([false, true]);
  expect(blamedOf(["Drive", "Writing"], "Too many of them.")).toEqual([false, false]);
  expect(blamedOf(["Drive", ""], null)).toEqual([false, false]);
});
