// The import under way. It outlives the page, so that a look at another page loses nothing.
import { ipc, refusal, type ImportDone, type ImportEntry, type ImportKind, type ImportPreview } from "../../ipc";
import { attempt, state as workspace } from "../../ipc/session.svelte";
import { once } from "../../lib/busy.svelte";
import { toasts } from "../../lib/toasts.svelte";

class ImportState {
  kind = $state<ImportKind>("sellers");
  preview = $state.raw<ImportPreview | null>(null);
  done = $state.raw<ImportDone | null>(null);
  leaveOut = $state(false);
  entries = $state.raw<ImportEntry[]>([]);

  show(preview: ImportPreview): void {
    this.preview = preview;
    this.kind = preview.kind;
    this.done = null;
    this.leaveOut = false;
  }

  reset(): void {
    this.preview = null;
    this.done = null;
    this.leaveOut = false;
  }
}

export const current = new ImportState();

export const pick = once(() =>
  attempt(async () => {
    const preview = await ipc.importPick(current.kind);
    if (preview) current.show(preview);
  }),
);

/** Takes the file that was dropped on the window; the shell finds out what it holds. */
export const takeDropped = once(() => attempt(async () => current.show(await ipc.importTakeDropped(null))));

export const readAs = once((kind: ImportKind) => attempt(async () => current.show(await ipc.importChooseKind(kind))));

export const cancel = once(() =>
  attempt(async () => {
    await ipc.importCancel();
    current.reset();
  }),
);

export const commit = once(() =>
  attempt(async () => {
    try {
      const done = await ipc.importCommit(current.leaveOut);
      current.preview = null;
      current.done = done;
    } catch (thrown) {
      // Something else changed the workspace: show what the file would do to it now.
      if (refusal(thrown).code === "stale") current.show(await ipc.importChooseKind(current.kind));
      throw thrown;
    }
    await workspace.reload();
  }),
);

export async function undoImport(id: ImportEntry["id"], said: string): Promise<void> {
  await attempt(async () => {
    await ipc.importUndo(id);
    if (current.done?.id === id) current.done = null;
    await workspace.reload();
    toasts.say(said);
  });
}

export async function loadEntries(): Promise<void> {
  await attempt(async () => {
    current.entries = await ipc.importList();
  });
}
