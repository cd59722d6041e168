import { expect, it } from "vitest";
import { commandList, type Actions, type Now } from "./commands";
import { clash } from "./keys";
import { desk } from "./words.desk";

const ran: string[] = [];
const actions = Object.fromEntries(Object.keys(desk.actions).map((id) => [id, () => ran.push(id)])) as Actions;
const pages = [
  { id: "review", label: "Review", key: { key: "1" } },
  { id: "settings", label: "Settings", key: { key: ",", command: true } },
  { id: "history", label: "History", key: null },
];
const listed = (now: Now) => commandList(pages, actions, (page) => ran.push(`to ${page}`), now);
const all = listed({ open: true, desk: true });

it("has one command for each id, with a label of its own", () => {
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  expect(new Set(all.map(({ label }) => label)).size).toBe(all.length);
  expect(all.map(({ id }) => id)).toEqual([
    "page_review", "page_settings", "page_history", "workspace_new", "workspace_sample", "workspace_open", "workspace_close", "desk",
    "cohort_new", "sellers_add", "role_new", "interviewer_add", "import", "deck_export", "print", "undo", "redo", "find", "palette", "zoom_in", "zoom_out", "zoom_reset",
    "theme_light", "theme_dark", "theme_system", "keys",
  ]);
});

it("gives no key to two commands", () => {
  const chords = all.flatMap(({ id, keys }) => keys.map((chord) => ({ id, chord })));
  const clashes = chords.flatMap((one, at) => chords.slice(at + 1).filter((two) => clash(one.chord, two.chord)).map((two) => [one.id, two.id]));
  expect(clashes).toEqual([]);
});

it("runs what it names", () => {
  for (const command of all) command.run();
  expect(ran.slice(0, 4)).toEqual(["to review", "to settings", "to history", "workspace_new"]);
});

it("offers without a workspace only what needs none", () => {
  const enabled = (now: Now) => listed(now).filter((command) => command.enabled).map(({ id }) => id);
  expect(enabled({ open: false, desk: true })).toEqual([
    "workspace_new", "workspace_sample", "workspace_open", "find", "palette", "zoom_in", "zoom_out", "zoom_reset",
    "theme_light", "theme_dark", "theme_system", "keys",
  ]);
  expect(enabled({ open: true, desk: false })).not.toContain("desk");
});

it("offers nothing new to make where nothing can be changed", () => {
  const makes = ["cohort_new", "sellers_add", "role_new", "interviewer_add"];
  const enabled = (locked: boolean) => listed({ open: true, desk: true, locked }).filter((command) => command.enabled && makes.includes(command.id)).map(({ id }) => id);
  expect([enabled(false), enabled(true)]).toEqual([makes, []]);
});

it("says what Undo and Redo would do, or that there is nothing", () => {
  const details = (now: Partial<Now>) => listed({ open: true, desk: true, ...now }).filter(({ id }) => id === "undo" || id === "redo").map(({ detail }) => detail);
  expect(details({ undo: "Import of a.csv", redo: "Changed a seller" })).toEqual(["Import of a.csv", "Changed a seller"]);
  expect(details({ undo: null, redo: null })).toEqual(["Nothing to undo", "Nothing to redo"]);
});

it("leaves a field its own undo, and the digits", () => {
  const reach = (id: string) => all.find((command) => command.id === id)?.reach;
  expect(["undo", "redo", "page_review"].map(reach)).toEqual(["page", "page", "page"]);
  expect(["find", "palette", "print", "page_settings"].map(reach)).toEqual(["fields", "fields", "fields", "fields"]);
});
