// The import under way. It outlives the page, so that a look at another page loses nothing.
import { ipc, refusal, type ImportDone, type ImportEntry, type ImportKind, type ImportPreview } from "../../ipc";
import { attempt, state as workspace } from "../../ipc/session.svelte";
import { work } from "../../ipc/work.svelte";
import { once } from "../../lib/busy.svelte";
import { toasts } from "../../lib/toasts.svelte";
import { work as say } from "../../lib/words.work";

class ImportState {
  kind = $state<ImportKind>("sellers");
  preview = $state.raw<ImportPreview | null>(null);
  done = $state.raw<ImportDone | null>(null);
  leaveOut = $state(false);
  /** Earlier imports; none until the shell has answered. */
  entries = $state.raw<ImportEntry[] | null>(null);

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

/** Reads a file and shows what it would do; cancelled, the shell lets go of the file and another can be chosen. Read again, it stays as it was read before. */
async function look(read: () => Promise<ImportPreview | null>, { asks = false, again = false } = {}): Promise<void> {
  try {
    const preview = await work.during({ ...say.reading, asks }, read);
    if (preview) current.show(preview);
  } catch (thrown) {
    if (refusal(thrown).code === "cancelled" && !again) {
      await ipc.importCancel();
      current.reset();
    }
    throw thrown;
  }
}

export const pick = once(() => attempt(() => look(() => ipc.importPick(current.kind), { asks: true })));

/** Takes the file that was dropped on the window; the shell finds out what it holds. */
export const takeDropped = once(() => attempt(() => look(() => ipc.importTakeDropped(null))));

export const readAs = once((kind: ImportKind) => attempt(() => look(() => ipc.importChooseKind(kind), { again: true })));

export const cancel = once(() =>
  attempt(async () => {
    await ipc.importCancel();
    current.reset();
  }),
);

export const commit = once((rows: number) =>
  attempt(async () => {
    try {
      const done = await work.during(say.importing(rows), () => ipc.importCommit(current.leaveOut));
      current.preview = null;
      current.done = done;
    } catch (thrown) {
      // Something else changed the workspace: show what the file would do to it now.
      if (refusal(thrown).code === "stale") await look(() => ipc.importChooseKind(current.kind), { again: true });
      throw thrown;
    }
    await workspace.reload();
  }),
);

export async function undoImport(id: ImportEntry["id"], said: string): Promise<void> {
  await attempt(async () => {
    await work.during(say.undoing, () => ipc.importUndo(id));
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
