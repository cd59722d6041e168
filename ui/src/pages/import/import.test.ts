import { beforeEach, expect, it, vi } from "vitest";
import type { ImportPreview } from "../../ipc";
import { toasts } from "../../lib/toasts.svelte";
import { commit, current, pick, readAs } from "./import.svelte";

const asked: string[] = [];
// jsdom knows no colour scheme.
vi.hoisted(() => (window.matchMedia = () => ({ matches: false, addEventListener: () => undefined }) as unknown as MediaQueryList));
vi.mock("@tauri-apps/api/core", () => ({
  invoke: (name: string) => {
    asked.push(name);
    const cancelled = { code: "cancelled", message: "Cancelled. Nothing was written.", field: null };
    return ["import_pick", "import_choose_kind", "import_commit"].includes(name) ? Promise.reject(cancelled as unknown as Error) : Promise.resolve(null);
  },
}));

beforeEach(() => {
  asked.length = 0;
  toasts.list = [];
  current.show({ kind: "sellers", file_name: "roster.csv" } as ImportPreview);
});

it("goes back to the choice of a file when reading one is cancelled, and says so in passing", async () => {
  await pick();
  expect(current.preview).toBeNull();
  expect(asked).toEqual(["import_pick", "import_cancel"]);
  expect(toasts.list.map(({ kind, text }) => [kind, text])).toEqual([["told", "Cancelled. Nothing was written."]]);
});

it("keeps the preview that stood before when reading the file as another kind is cancelled", async () => {
  current.leaveOut = true;
  await readAs("outcomes");
  expect([current.preview?.file_name, current.kind, current.leaveOut]).toEqual(["roster.csv", "sellers", true]);
  expect(asked).toEqual(["import_choose_kind"]);
  expect(toasts.list.map(({ kind, text }) => [kind, text])).toEqual([["told", "Cancelled. Nothing was written."]]);
});

it("leaves the preview as it is when the import is cancelled", async () => {
  current.leaveOut = true;
  await commit(852);
  expect(current.preview?.file_name).toBe("roster.csv");
  expect(current.leaveOut).toBe(true);
  expect(asked).toEqual(["import_commit"]);
  expect(toasts.list.map(({ kind }) => kind)).toEqual(["told"]);
});
