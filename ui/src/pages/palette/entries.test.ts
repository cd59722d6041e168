import { expect, it } from "vitest";
import { commandList, type Actions } from "../../lib/commands";
import { words } from "../../lib/words";
import { desk } from "../../lib/words.desk";
import { closeness, filtered, grouped, listed, shownKeys, staysFirst, stepped, type Entry, type Group } from "./entries";

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

it("finds by another name that begins so, after what is called so, and says by which", () => {
  const entries: Entry[] = [
    { ...entry("action", "Build the deck"), also: ["Export slides", "PowerPoint presentation"] },
    { ...entry("action", "Undo"), also: ["Take back"], detail: "Import of a.csv" },
    entry("page", "Export"),
  ];
  const found = (text: string) => filtered(entries, text).map(({ label, detail }) => [label, detail]);
  expect(found("export")).toEqual([["Export", ""], ["Build the deck", "Export slides"]]);
  expect(found("presentation")).toEqual([["Build the deck", "PowerPoint presentation"]]);
  expect(found("take")).toEqual([["Undo", "Import of a.csv"]]);
  expect(found("xport")).toEqual([["Export", ""]]);
  expect(found("po")).toEqual([]);
});

it("lists what is called otherwise last, once nothing may be found as it was typed any more", () => {
  const own: Entry[] = [{ ...entry("page", "Import"), also: ["Undo an import"] }, entry("action", "Undo")];
  const groups = (hits: Entry[], searching: boolean) => listed(own, hits, "undo", searching).map(({ group }) => group);
  expect(groups([], false)).toEqual(["action", "related"]);
  expect(groups([], true)).toEqual(["action"]);
  expect(groups([entry("seller", "Undo Ltd")], false)).toEqual(["action", "seller", "related"]);
});

it("finds what people call otherwise than the window does", () => {
  const pages = Object.entries(words.pages).map(([id, label]) => ({ id, label, key: null }));
  const commands = commandList(pages, {} as Actions, () => undefined, { open: true, desk: true });
  const ids = commands.map(({ id }) => id);
  expect(Object.keys(desk.also).filter((id) => !ids.includes(id))).toEqual([]);
  const own = commands.map<Entry>((each) => ({ ...each, group: each.group === "page" ? "page" : "action" }));
  const first = (text: string) => filtered(own, text)[0]?.id;
  expect(["add sellers", "new cohort", "new role", "interviewer", "powerpoint", "shortcuts"].map(first)).toEqual([
    "sellers_add", "cohort_new", "role_new", "interviewer_add", "deck_export", "keys",
  ]);
  expect(filtered(own, "export").map(({ id }) => id)).toEqual(["page_review", "page_evidence", "deck_export", "print"]);
});

it("overlooks one slip in another name too", () => {
  const entries: Entry[] = [{ ...entry("action", "Build the deck"), also: ["Export slides"] }];
  const found = (text: string) => filtered(entries, text).map(({ group, detail }) => [group, detail]);
  expect(found("exprot")).toEqual([["meant", "Export slides"]]);
  expect(found("dekc")).toEqual([["meant", ""]]);
});

it("asks what was meant only once nothing is found as it was typed", () => {
  const own = [entry("page", "Import")];
  const groups = (text: string, hits: Entry[], searching: boolean) => listed(own, hits, text, searching).map(({ group }) => group);
  expect(groups("imprt", [], false)).toEqual(["meant"]);
  expect(groups("imprt", [], true)).toEqual([]);
  expect(groups("imprt", [entry("seller", "Imprt Ltd")], false)).toEqual(["seller"]);
  expect(groups("import", [entry("seller", "Import Ltd")], true)).toEqual(["page", "seller"]);
});

it("shows the keys of an entry, but no digit that would read as a count", () => {
  expect(shownKeys([{ key: "0" }])).toEqual([]);
  expect(shownKeys([{ key: "0", command: true }, { key: "=" }])).toEqual([{ key: "0", command: true }]);
  expect(shownKeys([{ key: "?" }])).toEqual([{ key: "?" }]);
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

it("lets pages, actions and workspaces stay first while names are looked for", () => {
  expect((["page", "action", "recent", "cohort", "interviewer", "related"] as const).map((group) => staysFirst(entry(group, "a")))).toEqual([true, true, true, false, false, false]);
  expect(staysFirst(undefined)).toBe(false);
});

it("takes another name that was typed as a whole for the thing itself, before what only holds it", () => {
  const outcomes = { ...entry("page", "Outcomes"), also: ["Quota"] };
  const finding = entry("finding", "New sellers made 51 % of quota");
  const groups = (text: string) => listed([outcomes], [finding], text, true).map(({ group }) => group);
  expect([groups("quota"), groups("quot")]).toEqual([["page", "finding"], ["finding"]]);
});
