import { expect, test } from "vitest";
import { allColumns, isEditable, keepShown, leastWidth, readShown, shownOf, TICK, toggledColumn, tracks } from "./columns";

test("nothing stored, or nothing that can be read: all columns", () => {
  for (const stored of [null, "", "{", "7", '{"name":1}']) expect(shownOf(stored)).toEqual(allColumns);
});

test("what is stored comes in the order of the table, with the name, without what is unknown", () => {
  expect(shownOf('["source","role","shoe_size"]')).toEqual(["name", "role", "source"]);
  expect(shownOf("[]")).toEqual(["name"]);
});

test("a column goes and comes back in its place; the name stays", () => {
  const less = toggledColumn(allColumns, "cohort");
  expect(less).not.toContain("cohort");
  expect(toggledColumn(less, "cohort")).toEqual(allColumns);
  expect(toggledColumn(allColumns, "name")).toBe(allColumns);
});

test("the choice is kept, and a store that is refused does no harm", () => {
  const held = new Map<string, string>();
  const store = { getItem: (key: string) => held.get(key) ?? null, setItem: (key: string, value: string) => void held.set(key, value) };
  keepShown(store, ["name", "manager"]);
  expect(readShown(store)).toEqual(["name", "manager"]);
  const refused = () => { throw new Error("denied"); };
  expect(readShown({ getItem: refused })).toEqual(allColumns);
  expect(() => keepShown({ setItem: refused }, ["name"])).not.toThrow();
});

const widths = (text: string) => text.split(" ").map((track) => Number.parseInt(track, 10));
const sum = (all: number[]) => all.reduce((total, each) => total + each, 0);

test("the columns are never narrower than they may be, and share what is left", () => {
  expect(sum(widths(tracks(allColumns, 300)))).toBe(leastWidth(allColumns));
  const wide = widths(tracks(allColumns, 1800));
  expect(sum(wide)).toBeGreaterThan(1790);
  expect(sum(wide)).toBeLessThanOrEqual(1800);
  expect(tracks(["name"], 500)).toBe(`${TICK}px ${500 - TICK}px`);
});

test("a column is as wide as its longest text, with room at both sides", () => {
  const needs = { hired_on: 130.2, tenure: 10 };
  expect(widths(tracks(["name", "hired_on", "tenure"], 0, needs)).slice(2)).toEqual([148, 70]);
  expect(sum(widths(tracks(allColumns, 1800, needs)))).toBeLessThanOrEqual(1800);
  expect(leastWidth(["name", "hired_on"], needs) - leastWidth(["name"], needs)).toBe(148);
});

test("manager, territory and source are edited in place", () => {
  expect(allColumns.filter(isEditable)).toEqual(["manager", "territory", "source"]);
});
