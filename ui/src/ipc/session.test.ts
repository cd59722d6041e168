import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { toasts } from "../lib/toasts.svelte";
import { words } from "../lib/words";
import type { AsOfWhy, OpenWorkspace, Session } from "./index";

// jsdom has no media queries; the theme asks for one when it is loaded.
beforeAll(() => vi.stubGlobal("matchMedia", () => ({ matches: false, addEventListener: () => undefined })));

const FILE = { file_name: "a.encore", folder: "/home" };
const open = (about: Partial<OpenWorkspace>): OpenWorkspace =>
  ({ ...FILE, locale: null, undo: null, redo: null, as_of: null, as_of_why: null, later_hires: 0, later_exits: 0, ...about }) as OpenWorkspace;
const session = (about: Partial<OpenWorkspace> | null): Session => ({ open: about && open(about), recent: [], theme: "system", zoom: 100, version: "1" });
const texts = () => toasts.list.map(({ text }) => text);
const load = async () => (await import("./session.svelte")).state;

beforeEach(async () => {
  (await load()).session = null;
  toasts.list = [];
});

describe("the day of the data", () => {
  const moved = async (before: Partial<OpenWorkspace> | null, now: Partial<OpenWorkspace> | null) => {
    const state = await load();
    state.session = null;
    state.take(session(before));
    state.take(session(now));
    return texts();
  };
  const day = (as_of: string | null, as_of_why: AsOfWhy | null = "outcomes") => ({ as_of, as_of_why });

  it("is told when a month that came in moves it, from where to where", async () => {
    expect(await moved(day("2026-05-31"), day("2026-06-30"))).toEqual([words.asOf.moved("2026-05-31", "2026-06-30")]);
    expect(texts()[0]).toMatch(/2026.*2026/);
  });

  it("is told when an undo moves it back, and when outcomes tell it first in place of people", async () => {
    expect(await moved(day("2026-06-30"), day("2026-05-31"))).toHaveLength(1);
    toasts.list = [];
    expect(await moved(day("2026-06-30", "people"), day("2026-05-31"))).toHaveLength(1);
  });

  it("is told once: the last move stands in the place of one before", async () => {
    const state = await load();
    const days = ["2026-05-31", "2026-06-30", "2026-07-31"];
    days.forEach((each) => state.take(session(day(each))));
    expect(texts()).toEqual([words.asOf.moved("2026-06-30", "2026-07-31")]);
  });

  it("is not told while it stays, at the first one, and where somebody set it", async () => {
    expect(await moved(day("2026-05-31"), day("2026-05-31"))).toEqual([]);
    expect(await moved(day(null, null), day("2026-05-31"))).toEqual([]);
    expect(await moved(day("2026-05-31"), day("2026-06-15", "settings"))).toEqual([]);
    expect(await moved(day("2026-05-31"), day("2026-06-30", "people"))).toEqual([]);
  });

  it("is not told of another workspace, which has its own", async () => {
    expect(await moved(day("2026-05-31"), { ...day("2026-06-30"), file_name: "b.encore" })).toEqual([]);
    expect(await moved(day("2026-05-31"), { ...day("2026-06-30"), folder: "/elsewhere" })).toEqual([]);
    expect(await moved(day("2026-05-31"), null)).toEqual([]);
  });
});

describe("messages", () => {
  it.each([
    ["another is opened", { file_name: "b.encore" }], ["one of the same name elsewhere is opened", { folder: "/elsewhere" }], ["it is closed", null],
  ])("of a workspace go when %s", async (_, now) => {
    const state = await load();
    state.take(session({}));
    toasts.fail("Refused.");
    toasts.lost("Not saved: no room.");
    state.take(session({}));
    expect(texts()).toEqual(["Refused.", "Not saved: no room."]);
    state.take(session(now));
    expect(texts()).toEqual([]);
  });

  it("from before a workspace is open go with the first one, and not when the shell answers again", async () => {
    const state = await load();
    toasts.fail("The named file could not be opened.");
    state.take(session(null));
    expect(texts()).toEqual(["The named file could not be opened."]);
    state.take(session({}));
    expect(texts()).toEqual([]);
  });
});

describe("people after the day of the data", () => {
  const told = async (about: Partial<OpenWorkspace> | null) => {
    (await load()).take(session(about));
    return (await import("./asof.svelte")).laterPeople();
  };
  const later = { as_of: "2026-06-30", as_of_why: "outcomes" as const, later_hires: 2, later_exits: 1 };

  it("are told hires first, each where there are any", async () => {
    const [hires, exits] = [words.asOf.laterHires(2, "2026-06-30"), words.asOf.laterExits(1, "2026-06-30")];
    expect(await told(later)).toEqual([hires, exits]);
    expect(await told({ ...later, later_exits: 0 })).toEqual([hires]);
    expect(await told({ ...later, later_hires: 0 })).toEqual([exits]);
    expect(await told({ ...later, later_hires: 0, later_exits: 0 })).toEqual([]);
    expect(words.asOf.laterHires(1, "2026-06-30")).toMatch(/^One seller was .* and is /);
  });

  it("are not told where the day was set or is told by people, without a day, and without a workspace", async () => {
    expect(await told({ ...later, as_of_why: "settings" })).toEqual([]);
    expect(await told({ ...later, as_of_why: "people" })).toEqual([]);
    expect(await told({ ...later, as_of: null, as_of_why: null })).toEqual([]);
    expect(await told(null)).toEqual([]);
  });
});

it("the day and why are shown together or not at all", async () => {
  const state = await load();
  const { asOf } = await import("./asof.svelte");
  const day = asOf();
  expect(day.shown).toBeNull();
  state.take(session({ as_of: "2026-06-30", as_of_why: "outcomes" }));
  expect(day.shown).toEqual({ day: "2026-06-30", why: "outcomes" });
  state.take(session({ as_of: "2026-06-30" }));
  expect(day.shown).toBeNull();
});
