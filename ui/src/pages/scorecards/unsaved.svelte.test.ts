import { afterEach, expect, it, vi } from "vitest";
import type { CardEntry, CardPage } from "../../ipc";
import { unsaved } from "../../lib/unsaved.svelte";
import { Entering } from "./entering.svelte";
import { isWaiting, type SaveState } from "./saver";
import { Writing } from "./writing.svelte";

const shell = vi.hoisted(() => {
  // The test window knows no theme of the system.
  window.matchMedia ??= () => ({ matches: false, addEventListener: () => undefined }) as unknown as MediaQueryList;
  return { refuse: false };
});
vi.mock("@tauri-apps/api/core", () => ({
  invoke: async (command: string) => {
    const criteria = ["a", "b"].map((key) => ({ key, name: key, weight: 1, predictor_type: "", stage: null, anchors: [] }));
    const card = { candidate: "1", interviewer: "i", stage: "s", ratings: [], recommendation: null } as unknown as CardEntry;
    if (shell.refuse && ["card_keep", "card_grid_keep"].includes(command)) throw { code: "invalid", message: "The disk is full.", field: null };
    if (command === "card_show") return { status: "draft", criteria, card, earlier: [], scale: [1, 4] } as unknown as CardPage;
    if (command === "card_grid") {
      return { cohort: "C", stage: "s", interviewer: "i", scale: [1, 4], criteria, rows: [{ candidate: "1", name: "1", marks: [null, null], not_assessed: [false, false], recommendation: null, status: "new" }] };
    }
    return command === "session_show" ? { open: null, recent: [], theme: "system" } : null;
  },
}));

const settled = () => new Promise((done) => setTimeout(done));
let stop = (): void => undefined;
afterEach(() => {
  stop();
  shell.refuse = false;
});

/** As the page of it holds what waits; answers how much was given up since. */
async function heldOf(desk: { status: SaveState; kept: boolean }): Promise<() => Promise<number>> {
  stop = $effect.root(() => {
    const waits = $derived(isWaiting(desk.status));
    $effect(() => unsaved.hold(waits, () => desk.kept));
  });
  await settled();
  const before = unsaved.givenUp;
  return async () => {
    await settled();
    return unsaved.givenUp - before;
  };
}

const desks = {
  card: async () => {
    const desk = new Writing({ candidate: "1", interviewer: "i", stage: "s" }, () => false);
    await desk.load();
    return { desk, write: () => desk.mark(0, 3), dropIt: () => desk.discard() };
  },
  grid: async () => {
    const desk = new Entering({ cohort: "c", stage: "s", interviewer: "i" }, () => false);
    await desk.load();
    return { desk, write: () => desk.run({ kind: "mark", value: 3 }), dropIt: null };
  },
};

it.each(Object.entries(desks))("counts what is kept of a %s as kept, also where that takes a second time", async (_, made) => {
  const { desk, write } = await made();
  const givenUp = await heldOf(desk);
  write();
  expect([await givenUp(), unsaved.here]).toEqual([0, true]);
  shell.refuse = true;
  await desk.flush();
  expect([await givenUp(), unsaved.here]).toEqual([0, true]);
  shell.refuse = false;
  await desk.flush();
  expect([await givenUp(), unsaved.here]).toEqual([0, false]);
});

it("counts a draft that is thrown away as given up, also after one that was kept", async () => {
  const { desk, write, dropIt } = await desks.card();
  const givenUp = await heldOf(desk);
  write();
  await givenUp();
  await desk.flush();
  await givenUp();
  write();
  expect(await givenUp()).toBe(0);
  await dropIt();
  expect([await givenUp(), unsaved.here]).toEqual([1, false]);
});
