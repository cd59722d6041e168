import { describe, expect, it } from "vitest";
import { blockOf, countOf, drawn, move, placesOf, reveal, within } from "./select";

const size = { rows: 10, columns: 6 };
const at = { row: 4, column: 3 };
const go = (key: string, command = false, from = at) => {
  const to = move(key, command, from, size, 5);
  return to && [to.row, to.column];
};

describe("keys", () => {
  it("walks, and stops at the edges", () => {
    expect(go("ArrowUp")).toEqual([3, 3]);
    expect(go("ArrowDown")).toEqual([5, 3]);
    expect(go("ArrowLeft")).toEqual([4, 2]);
    expect(go("ArrowRight")).toEqual([4, 4]);
    expect(go("ArrowUp", false, { row: 0, column: 0 })).toEqual([0, 0]);
    expect(go("ArrowRight", false, { row: 9, column: 5 })).toEqual([9, 5]);
  });
  it("jumps", () => {
    expect(go("Home")).toEqual([4, 0]);
    expect(go("End")).toEqual([4, 5]);
    expect(go("Home", true)).toEqual([0, 0]);
    expect(go("End", true)).toEqual([9, 5]);
    expect(go("PageUp")).toEqual([0, 3]);
    expect(go("PageDown")).toEqual([9, 3]);
    expect(go("ArrowDown", true)).toEqual([9, 3]);
    expect(go("ArrowLeft", true)).toEqual([4, 0]);
  });
  it("leaves other keys alone", () => {
    expect(go("Tab")).toBeNull();
    expect(go("z", true)).toBeNull();
  });
});

it("makes a block of any two corners", () => {
  const block = blockOf({ row: 3, column: 1 }, { row: 2, column: 2 });
  expect(block).toEqual({ top: 2, bottom: 3, left: 1, right: 2 });
  expect(countOf(block)).toBe(4);
  expect(placesOf(block).map(({ row, column }) => [row, column])).toEqual([[2, 1], [2, 2], [3, 1], [3, 2]]);
});

it("stays within a grid that shrank", () => {
  expect(within({ row: 20, column: 9 }, size)).toEqual({ row: 9, column: 5 });
  expect(within({ row: 3, column: 3 }, { rows: 0, columns: 0 })).toEqual({ row: 0, column: 0 });
});

it("draws all of a few rows and a window of many", () => {
  expect(drawn(200, 5000, 400, 28)).toEqual({ from: 0, to: 200 });
  expect(drawn(5000, 0, 560, 28)).toEqual({ from: 0, to: 44 });
  expect(drawn(5000, 28_000, 560, 28)).toEqual({ from: 988, to: 1032 });
  expect(drawn(5000, 10_000_000, 560, 28)).toEqual({ from: 5000, to: 5000 });
});

it("scrolls as little as it can", () => {
  expect(reveal(300, 28, 0, 500, 30, 56)).toBe(0);
  expect(reveal(480, 28, 0, 500, 30, 56)).toBe(64);
  expect(reveal(100, 28, 200, 500, 30, 56)).toBe(70);
  expect(reveal(10, 28, 200, 500, 30, 56)).toBe(0);
});
