import { expect, it } from "vitest";
import { after, before, gridActOf, type GridPress } from "./oldkeys";

const size = { rows: 3, criteria: 2, points: [1, 2, 3, 4], recommendations: 4 };
const press = (key: string, more: Partial<GridPress> = {}): GridPress => ({ key, command: false, shift: false, alt: false, composing: false, ...more });
const act = (key: string, at = { row: 1, column: 1 }, more: Partial<GridPress> = {}) => gridActOf(press(key, more), at, size);
const to = (row: number, column: number) => ({ kind: "go", to: { row, column } });

it("rates by digits; 0 is not assessed; a digit without a meaning does nothing", () => {
  expect(act("3")).toEqual({ kind: "mark", value: 3 });
  expect([act("0"), act("-")]).toEqual([{ kind: "not_assessed" }, { kind: "not_assessed" }]);
  expect(act("7")).toEqual({ kind: "nothing" });
  expect(gridActOf(press("0"), { row: 0, column: 0 }, { ...size, points: [0, 1, 2] })).toEqual({ kind: "mark", value: 0 });
});

it("recommends in the last column", () => {
  const last = { row: 0, column: 2 };
  expect(act("1", last)).toEqual({ kind: "recommend", index: 0 });
  expect([act("0", last), act("5", last)]).toEqual([{ kind: "nothing" }, { kind: "nothing" }]);
});

it("walks by arrows, Enter and Home, and stays inside", () => {
  expect([act("ArrowUp"), act("ArrowLeft"), act("Enter"), act("Enter", { row: 1, column: 1 }, { shift: true })]).toEqual([to(0, 1), to(1, 0), to(2, 1), to(0, 1)]);
  expect([act("ArrowDown", { row: 2, column: 2 }), act("ArrowRight", { row: 2, column: 2 })]).toEqual([to(2, 2), to(2, 2)]);
  expect([act("Home"), act("End"), act("End", { row: 0, column: 0 }, { command: true })]).toEqual([to(1, 0), to(1, 2), to(2, 2)]);
});

it("goes cell by cell with Tab, and lets it leave at both ends", () => {
  expect([act("Tab"), act("Tab", { row: 1, column: 2 }), act("Tab", { row: 1, column: 0 }, { shift: true })]).toEqual([to(1, 2), to(2, 0), to(0, 2)]);
  expect([act("Tab", { row: 2, column: 2 }), act("Tab", { row: 0, column: 0 }, { shift: true })]).toEqual([null, null]);
  expect([after({ row: 2, column: 2 }, size), before({ row: 0, column: 0 }, size)]).toEqual([null, null]);
});

it("clears, submits, leaves, and lets the window have its own keys", () => {
  expect([act("Backspace"), act("Delete"), act("Escape")]).toEqual([{ kind: "clear" }, { kind: "clear" }, { kind: "leave" }]);
  expect(act("Enter", { row: 0, column: 0 }, { command: true })).toEqual({ kind: "submit" });
  expect([act("z", { row: 0, column: 0 }, { command: true }), act("v", { row: 0, column: 0 }, { command: true }), act("k"), act("3", undefined, { alt: true })]).toEqual([null, null, null, null]);
});
