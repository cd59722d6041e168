import { beforeAll, expect, it, vi } from "vitest";

// jsdom has no media queries; the theme asks for one when it is loaded.
beforeAll(() => vi.stubGlobal("matchMedia", () => ({ matches: false, addEventListener: () => undefined })));

it("the menu has twelve pages in four groups, each with its own path and name", async () => {
  const { pages } = await import("./pages");
  const groups = [...new Set(pages.map(({ group }) => group))];
  expect(groups.map((group) => [group, pages.filter((page) => page.group === group).map(({ id }) => id)])).toEqual([
    ["read", ["review", "cohorts", "sellers"]],
    ["record", ["process", "scorecards", "outcomes"]],
    ["weigh", ["evidence", "published", "plan"]],
    ["ship", ["import", "settings", "history"]],
  ]);
  expect(new Set(pages.map((page) => page.label)).size).toBe(pages.length);
});

it("the first nine pages have the keys 1 to 9, import 0, settings the comma with Ctrl, and history none", async () => {
  const { pages } = await import("./pages");
  expect(pages.map(({ key }) => key?.key ?? null)).toEqual(["1", "2", "3", "4", "5", "6", "7", "8", "9", "0", ",", null]);
  expect(pages.filter(({ key }) => key?.command).map(({ id }) => id)).toEqual(["settings"]);
});

it("no key of a page is a command's, and every page is a command", async () => {
  const [{ pages }, { commandList }, { clash }, { desk }] = await Promise.all([
    import("./pages"), import("./lib/commands"), import("./lib/keys"), import("./lib/words.desk"),
  ]);
  const actions = Object.fromEntries(Object.keys(desk.actions).map((id) => [id, () => undefined])) as never;
  const list = commandList(pages, actions, () => undefined, { open: true, desk: true });
  expect(list.filter(({ group }) => group === "page").map(({ id }) => id)).toEqual(pages.map(({ id }) => `page_${id}`));
  expect(new Set(list.map(({ label }) => label)).size).toBe(list.length);
  const chords = list.flatMap(({ keys }) => keys);
  expect(chords.filter((one, at) => chords.slice(at + 1).some((two) => clash(one, two)))).toEqual([]);
});

it("an unknown path leads to the first page", async () => {
  const { pageOf } = await import("./pages");
  expect(pageOf("cohorts").id).toBe("cohorts");
  expect(pageOf("constructor").id).toBe("review");
});
