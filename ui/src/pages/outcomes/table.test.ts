import { expect, it } from "vitest";
import { sample } from "./testing/samplegrid";
import { employed, overlaid, since, stateOf, tableOf, totalsOf } from "./table";

it("counts months over years", () => {
  expect(since("2026-01", "2025-11")).toBe(2);
  expect(since("2025-11", "2026-01")).toBe(-2);
});

it("knows who was employed, on ramp or on leave", () => {
  expect(tableOf(sample(), "quota").states).toEqual([
    ["ramp", "ramp", "work", "work"],
    ["work", "work", "leave", "leave"],
    ["before", "ramp", "ramp", "after"],
  ]);
  expect((["before", "after", "leave", "ramp", "work", undefined] as const).map(employed)).toEqual([false, false, true, true, true, false]);
});

it("takes the months of hire and of exit as employed, and a leave without an end as open", () => {
  const seller = { id: "a", name: "A", hired_on: "2025-12-31", ended_on: "2026-02-01", role_full_quota: null, ramp_months: 0, leaves: [] };
  expect(["2025-11", "2025-12", "2026-02", "2026-03"].map((month) => stateOf(seller, month, false))).toEqual(["before", "work", "work", "after"]);
  const away = { ...seller, ended_on: null, leaves: [{ from: "2026-02-28", to: null }] };
  expect(["2026-01", "2026-02", "2026-09"].map((month) => stateOf(away, month, false))).toEqual(["work", "leave", "leave"]);
  expect(stateOf(seller, "2026-03", true)).toBe("after");
});

it("lays the figure out, and leaves out what has no place", () => {
  expect(tableOf(sample(), "quota").values).toEqual([[1000, 2000, null, null], [null, null, null, null], [null, 1000, null, null]]);
  expect(tableOf(sample(), "closed").values[2]).toEqual([null, null, null, 70]);
  expect(tableOf(sample(), "deals").values.flat().every((value) => value === null)).toBe(true);
});

it("shows cells that are on their way, and keeps the other rows", () => {
  const grid = sample();
  const { values } = tableOf(grid, "quota");
  const cell = { seller: "a", month: "2026-03", field: "quota" as const, value: 7 };
  const shown = overlaid(values, grid, "quota", [cell, { ...cell, value: 8 }, { ...cell, seller: "x" }, { ...cell, field: "closed", value: 1 }]);
  expect(shown[0]).toEqual([1000, 2000, 8, null]);
  expect(shown[1]).toBe(values[1]);
  expect(values[0]).toEqual([1000, 2000, null, null]);
  expect(overlaid(values, grid, "closed", [cell])).toBe(values);
});

it("adds up months, never people, and no month without a figure", () => {
  const { values } = tableOf(sample(), "quota");
  expect(totalsOf(values, 4)).toEqual([{ sum: 1000, sellers: 1 }, { sum: 3000, sellers: 2 }, { sum: null, sellers: 0 }, { sum: null, sellers: 0 }]);
  expect(totalsOf([[0.1], [0.2], [null]], 1)).toEqual([{ sum: 0.3, sellers: 2 }]);
});
