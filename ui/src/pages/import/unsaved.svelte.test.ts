import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { ImportPreview, Session } from "../../ipc";
import { state as workspace } from "../../ipc/session.svelte";
import { unsaved } from "../../lib/unsaved.svelte";
import { commit, current, sayUnsaved } from "./import.svelte";

// jsdom knows no colour scheme.
vi.hoisted(() => (window.matchMedia = () => ({ matches: false, addEventListener: () => undefined }) as unknown as MediaQueryList));
vi.mock("@tauri-apps/api/core", () => ({ invoke: async (name: string) => (name === "import_commit" ? { roles_without_quota: [] } : name === "session_show" ? workspace.session : null) }));

const preview = (change: Partial<ImportPreview> = {}) =>
  ({ kind: "sellers", file_name: "roster.csv", columns: [], meanings: [], role_for_all: null, without_role: 0, errors_once: [], ...change }) as unknown as ImportPreview;
const meanings = [{ meaning: { column: "exit_type", value: "Quit", meant: "voluntary" }, cells: 14 }];
const open = (file_name: string) => void (workspace.session = { open: { folder: "/home/ada", file_name } } as Session);
const settled = () => new Promise((done) => setTimeout(done));
const [a, b] = ["/home/ada/a.encore", "/home/ada/b.encore"];

let stop = (): void => undefined;
beforeEach(() => {
  open("a.encore");
  current.show(preview());
  stop = $effect.root(() => {
    $effect(sayUnsaved);
  });
});
afterEach(() => stop());

async function said(): Promise<string[][]> {
  await settled();
  return [unsaved.of(a), unsaved.of(b)];
}

it("says nothing of a file of which nothing was answered", async () => {
  expect(await said()).toEqual([[], []]);
});

it("says that answers are not kept while the file waits, and no longer once it does not", async () => {
  current.show(preview({ meanings }), { again: true, answered: true });
  expect(await said()).toEqual([["Import"], []]);
  current.reset();
  expect(await said()).toEqual([[], []]);
});

it("says so of what is typed into a field that is there", async () => {
  current.show(preview({ without_role: 3 }));
  current.roleDraft = "AE";
  const isAsked = current.untakenRole;
  expect([isAsked, await said()]).toEqual([true, [["Import"], []]]);
  current.roleDraft = " ";
  expect(await said()).toEqual([[], []]);
});

it("takes it back when another workspace is opened", async () => {
  current.show(preview({ meanings }));
  expect(await said()).toEqual([["Import"], []]);
  open("b.encore");
  current.reset();
  expect(await said()).toEqual([[], []]);
});

it("counts answers as kept with the import, and as given up without it", async () => {
  const givenUp = async (end: () => unknown) => {
    current.show(preview({ meanings }));
    await settled();
    const before = unsaved.givenUp;
    await end();
    expect(await said()).toEqual([[], []]);
    return unsaved.givenUp - before;
  };
  expect([await givenUp(() => commit(14)), await givenUp(() => current.reset()), await givenUp(() => commit(14))]).toEqual([0, 1, 0]);
});
