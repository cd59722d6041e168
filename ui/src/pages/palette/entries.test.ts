import { expect, it } from "vitest";
import { closeness, filtered, grouped, listed, stepped, type Entry, type Group } from "./entries";

const entry = (group: Group, label: string): Entry => ({ id: `${group}_${label}`, group, label, detail: "", keys: [], run: () => label });
const labels = (entries: Entry[]) => entries.map(({ label }) => label);

it("puts names that begin with the text first, then words that do, then the rest", () => {
  const entries = ["Update", "Build the deck", "Dark theme", "Say who is at the desk"].map((label) => entry("action", label));
  expect(labels(filtered(entries, "d"))).toEqual(["Dark theme", "Build the deck", "Say who is at the desk"]);
  expect(labels(filtered(entries, "dat"))).toEqual(["Update"]);
  expect(labels(filtered(entries, "deck"))).toEqual(["Build the deck"]);
  expect(labels(filtered(entries, "the de"))).toEqual(["Build the deck", "Say who is at the desk"]);
});

it("keeps the order of the list where names are as close, and lists all without a text", () => {
  const entries = ["Review", "Cohorts", "Sellers"].map((label) => entry("page", label));
  expect(labels(filtered(entries, "  "))).toEqual(["Review", "Cohorts", "Sellers"]);
});

it("finds with one slip, after whatever is spelt right", () => {
  const entries = ["Import", "Import a list", "Build the deck", "Say who is at the desk", "Scorecards"].map((label) => entry("page", label));
  const found = (text: string) => filtered(entries, text);
  expect(labels(found("imprt"))).toEqual(["Import", "Import a list"]);
  expect(found("imprt").every(({ group }) => group === "meant")).toBe(true);
  expect(labels(found("biuld deck"))).toEqual(["Build the deck"]);
  expect(labels(found("deck"))).toEqual(["Build the deck"]);
  expect(labels(found("biuld dekc"))).toEqual([]);
  expect(labels(found("imp"))).toEqual(["Import", "Import a list"]);
  expect(grouped([...found("scroecards"), entry("seller", "Scroecards Ltd")]).map(({ group }) => group)).toEqual(["seller", "meant"]);
});

it("asks what was meant only once nothing is found as it was typed", () => {
  const own = [entry("page", "Import")];
  const groups = (text: string, hits: Entry[], searching: boolean) => listed(own, hits, text, searching).map(({ group }) => group);
  expect(groups("imprt", [], false)).toEqual(["meant"]);
  expect(groups("imprt", [], true)).toEqual([]);
  expect(groups("imprt", [entry("seller", "Imprt Ltd")], false)).toEqual(["seller"]);
  expect(groups("import", [entry("seller", "Import Ltd")], true)).toEqual(["page", "seller"]);
});

it("overlooks case and accents", () => {
  expect(closeness("Zoë Müller", "zoe mull")).toBe(0);
  expect(closeness("王芳", "芳")).toBe(2);
  expect(closeness("Import", "export")).toBeNull();
});

it("groups in one fixed order and numbers through", () => {
  const list = grouped([entry("seller", "Ada"), entry("page", "Review"), entry("action", "Undo"), entry("page", "Plan")]);
  expect(list.map(({ group, entries }) => [group, entries.map(({ label, at }) => `${at} ${label}`)])).toEqual([
    ["page", ["0 Review", "1 Plan"]], ["action", ["2 Undo"]], ["seller", ["3 Ada"]],
  ]);
});

it("walks in a circle by rows, and by pages to the ends", () => {
  expect(stepped("ArrowDown", 2, 3)).toBe(0);
  expect(stepped("ArrowUp", 0, 3)).toBe(2);
  expect(stepped("PageDown", 0, 3)).toBe(2);
  expect(stepped("PageUp", 9, 12)).toBe(1);
  expect(stepped("Home", 2, 3)).toBeNull();
  expect(stepped("ArrowDown", 0, 0)).toBeNull();
});
