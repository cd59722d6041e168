import { beforeAll, expect, it, vi } from "vitest";

// jsdom has no media queries; the theme asks for one when it is loaded.
beforeAll(() => vi.stubGlobal("matchMedia", () => ({ matches: false, addEventListener: () => undefined })));

it("the menu has ten pages, each with its own key and path", async () => {
  const { pages } = await import("./pages");
  expect(pages.map((page) => page.id)).toEqual([
    "review", "cohorts", "process", "scorecards", "outcomes", "evidence", "published", "import", "settings", "history",
  ]);
  expect(pages.map((page) => page.key)).toEqual(["1", "2", "3", "4", "5", "6", "7", "8", "9", "0"]);
  expect(new Set(pages.map((page) => page.label)).size).toBe(pages.length);
});

it("an unknown path leads to the first page", async () => {
  const { pageOf } = await import("./pages");
  expect(pageOf("cohorts").id).toBe("cohorts");
  expect(pageOf("constructor").id).toBe("review");
});
