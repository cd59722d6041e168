import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { SettingsEntry } from "../../ipc";
import { unsaved } from "../../lib/unsaved.svelte";
import { draft } from "./draft.svelte";

const shell = vi.hoisted(() => {
  // The test window knows no theme of the system.
  window.matchMedia ??= () => ({ matches: false, addEventListener: () => undefined }) as unknown as MediaQueryList;
  return { refuse: false, meanwhile: (): void => undefined };
});
vi.mock("@tauri-apps/api/core", () => ({
  invoke: async (command: string) => {
    if (command === "settings_keep") {
      shell.meanwhile();
      if (shell.refuse) throw { code: "invalid", message: "No.", field: "company" };
    }
    return command === "session_show" ? { open: null, recent: [], theme: "system" } : null;
  },
}));

const settled = () => new Promise((done) => setTimeout(done));
let stop = (): void => undefined;
let before = 0;
beforeEach(async () => {
  Object.assign(shell, { refuse: false, meanwhile: () => undefined });
  stop = $effect.root(() => {
    $effect(() => unsaved.say("Settings", null, Object.keys(draft.edits).length > 0, draft.kept));
  });
  draft.type("company", "Acme");
  await settled();
  before = unsaved.givenUp;
});
afterEach(async () => {
  draft.discard();
  await settled();
  stop();
});

const entry = {} as SettingsEntry;
const discarded = async () => {
  draft.discard();
  await settled();
  return [unsaved.givenUp - before, unsaved.of(null)];
};

it("counts what is kept as kept, and what is discarded as given up", async () => {
  expect(await draft.keep(entry)).toBe(true);
  expect(await discarded()).toEqual([0, []]);
  draft.type("company", "Bolt");
  await settled();
  expect(await discarded()).toEqual([1, []]);
});

it("counts what is refused and then discarded as given up", async () => {
  shell.refuse = true;
  expect([await draft.keep(entry), draft.refused?.message]).toEqual([false, "No."]);
  expect(await discarded()).toEqual([1, []]);
});

it("does not take what was typed while the settings were written for kept", async () => {
  shell.meanwhile = () => draft.type("company", "Bolt");
  expect([await draft.keep(entry), draft.kept, draft.edits]).toEqual([true, false, { company: "Bolt" }]);
});
