import { beforeEach, expect, it, vi } from "vitest";
import type { OpenWorkspace, Session } from "../../ipc";
import { state as workspace } from "../../ipc/session.svelte";
import { undo, undoAsked, undoing } from "./undoing.svelte";

const { calls } = vi.hoisted(() => {
  // The test window knows no theme of the system.
  window.matchMedia ??= () => ({ matches: false, addEventListener: () => undefined }) as unknown as MediaQueryList;
  return { calls: [] as string[] };
});
const after = { open: null, recent: [], theme: "system" };
vi.mock("@tauri-apps/api/core", () => ({ invoke: async (command: string) => (calls.push(command), after) }));

const IMPORT = "Import of roster.csv";
const opened = (change: Partial<OpenWorkspace> = {}) => {
  const open = { folder: "/w", file_name: "a.encore", read_only: false, undo: IMPORT, undo_is_import: true, redo: null, ...change };
  workspace.session = { open, recent: [], theme: "system" } as unknown as Session;
};

beforeEach(() => {
  calls.splice(0);
  undoing.keep();
});

it("takes anything but an import back at once", async () => {
  opened({ undo: "Changed a seller", undo_is_import: false });
  await undo();
  expect([undoing.asked, calls]).toEqual([null, ["history_undo"]]);
});

it("asks by name before it takes an import back, and does so once it is confirmed", async () => {
  opened();
  await undo();
  expect([undoing.asked, calls]).toEqual([IMPORT, []]);
  await undoAsked();
  expect([undoing.asked, calls]).toEqual([null, ["history_undo"]]);
});

it("asks anew once what it asked about is the newest again", async () => {
  opened();
  await undo();
  opened({ undo: "Changed a seller", undo_is_import: false });
  await undo();
  opened();
  expect(undoing.asked).toBeNull();
});

it("takes nothing back that was kept", async () => {
  opened();
  await undo();
  undoing.keep();
  await undoAsked();
  expect(calls).toEqual([]);
});

it.each<[string, Partial<OpenWorkspace>]>([
  ["something else was done since", { undo: "Changed a seller", undo_is_import: false }],
  ["another import came since", { undo: "Import of other.csv" }],
  ["another workspace is open", { file_name: "b.encore" }],
])("no longer asks when %s, and takes nothing back for the old answer", async (_, change) => {
  opened();
  await undo();
  opened(change);
  expect(undoing.asked).toBeNull();
  await undoAsked();
  expect(calls).toEqual([]);
});

it("asks nothing in a file that can only be read", async () => {
  opened({ read_only: true });
  await undo();
  expect([undoing.asked, calls]).toEqual([null, ["history_undo"]]);
});
