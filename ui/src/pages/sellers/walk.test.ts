import { expect, test } from "vitest";
import { drawn, HEAD, reveal, ROW, slotCount, slotsOf, walk, within } from "./walk";

const size = { rows: 1000, columns: 4, page: 20 };
const at = (row: number, column = 1) => ({ row, column });

test("the arrows move by one and stay inside", () => {
  expect(walk("ArrowDown", at(5), size)).toEqual(at(6));
  expect(walk("ArrowDown", at(999), size)).toEqual(at(999));
  expect(walk("ArrowLeft", at(5, 0), size)).toEqual(at(5, 0));
  expect(walk("ArrowRight", at(5, 2), size)).toEqual(at(5, 3));
});

test("above the first row is the head, and no other key leads there", () => {
  expect(walk("ArrowUp", at(0), size)).toEqual(at(HEAD));
  expect(walk("PageUp", at(3), size)).toEqual(at(0));
  expect(walk("Home", at(400), size)).toEqual(at(0));
  expect(walk("ArrowDown", at(HEAD), size)).toEqual(at(0));
});

test("a page keeps one row in sight; End is the last", () => {
  expect(walk("PageDown", at(0), size)).toEqual(at(19));
  expect(walk("PageDown", at(990), size)).toEqual(at(999));
  expect(walk("End", at(3), size)).toEqual(at(999));
  expect(walk("x", at(3), size)).toBeNull();
});

test("without rows there is only the head", () => {
  const none = { rows: 0, columns: 4, page: 1 };
  for (const key of ["ArrowDown", "PageDown", "Home", "End"]) expect(walk(key, at(HEAD), none)?.row).toBe(HEAD);
  expect(within(at(7, 9), none)).toEqual(at(HEAD, 3));
});

test("what is drawn is what is in view and a margin", () => {
  expect(drawn(100_000, 0, 640)).toEqual({ from: 0, to: 25 });
  expect(drawn(100_000, 50_000 * ROW, 640)).toEqual({ from: 49_995, to: 50_025 });
  expect(drawn(100_000, 99_980 * ROW, 640)).toEqual({ from: 99_975, to: 100_000 });
  expect(drawn(0, 0, 640)).toEqual({ from: 0, to: 0 });
  expect(drawn(8, 90_000, 640)).toEqual({ from: 7, to: 8 });
});

test("each row has a slot of its own, and scrolling by one moves one", () => {
  const count = slotCount(640);
  for (const scrolled of [0, 1, 31, 32, 1000, 1_600_017, 3_199_000]) {
    const keys = slotsOf(drawn(100_000, scrolled, 640), count, null).map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.length).toBeLessThanOrEqual(60);
  }
  const before = slotsOf({ from: 100, to: 130 }, count, null);
  const after = slotsOf({ from: 101, to: 131 }, count, null);
  const moved = after.filter(({ key, row }) => before.find((slot) => slot.key === key)?.row !== row);
  expect(moved).toHaveLength(1);
});

test("a row that is edited stays when it is scrolled away", () => {
  expect(slotsOf({ from: 100, to: 102 }, 40, 7)).toContainEqual({ key: "editing", row: 7 });
  expect(slotsOf({ from: 6, to: 9 }, 40, 7).map(({ row }) => row)).toEqual([6, 8, 7]);
});

test("scrolls no further than needed", () => {
  expect(reveal(320, 32, 0, 640, 0)).toBe(0);
  expect(reveal(640, 32, 0, 640, 0)).toBe(32);
  expect(reveal(320, 32, 400, 640, 0)).toBe(320);
  expect(reveal(300, 100, 120, 640, 200)).toBe(100);
});
