// The import under way. It outlives the page, so that a look at another page loses nothing.
import { SvelteMap } from "svelte/reactivity";
import { ipc, refusal, type ImportDone, type ImportEntry, type ImportKind, type ImportPreview, type Meaning } from "../../ipc";
import { attempt, state as workspace } from "../../ipc/session.svelte";
import { work } from "../../ipc/work.svelte";
import { once } from "../../lib/busy.svelte";
import { toasts } from "../../lib/toasts.svelte";
import { unsaved } from "../../lib/unsaved.svelte";
import { words } from "../../lib/words";
import { work as say } from "../../lib/words.work";
import { asked, fieldsOf, isAnswered, keyOf } from "./answers";
import { saidOfColumn } from "./columns";
import { badRows } from "./preview";
import { asksForRole, roleless, stillWithoutQuota } from "./roles";

class ImportState {
  kind = $state<ImportKind>("sellers");
  preview = $state.raw<ImportPreview | null>(null);
  done = $state.raw<ImportDone | null>(null);
  /** Sellers of the import that is done who have no role. */
  doneRoleless = $state(0);
  /** Roles that came with it or got sellers by it, and have no full quota. */
  doneWithoutQuota = $state.raw<string[]>([]);
  leaveOut = $state(false);
  /** What is typed into the fields of faulty cells and not taken yet, by the cell. */
  drafts = new SvelteMap<string, string>();
  /** The role that is typed for the sellers without one and not used yet. */
  roleDraft = $state("");
  /** What came of the last answer, for a reader. */
  said = $state("");
  /** What somebody came to import while another file waits here. */
  waitsFor = $state<ImportKind | null>(null);
  /** Something is typed into a field that is there, and not taken. */
  untaken = $derived.by(() => {
    if (this.preview === null) return false;
    const there = fieldsOf(asked(this.preview.errors_once, this.preview.meanings));
    return there.some((key) => (this.drafts.get(key) ?? "").trim() !== "");
  });
  /** A role is typed into the field that asks for one, and not used. */
  untakenRole = $derived(this.preview !== null && asksForRole(this.preview) && this.preview.role_for_all === null && this.roleDraft.trim() !== "");
  /** Answers would go with the file that waits here. */
  answered = $derived(this.preview !== null && (isAnswered(this.preview) || this.untaken || this.untakenRole));
  /** The last file that waited was imported. No state: it is asked as an effect is taken back. */
  kept = false;
  /** Earlier imports; none until the shell has answered. */
  entries = $state.raw<ImportEntry[] | null>(null);

  /** Of the same file read again what is typed stays; after an answer everything does. */
  show(preview: ImportPreview, { again = false, answered = false } = {}): void {
    this.preview = preview;
    this.kind = preview.kind;
    this.done = null;
    this.kept = false;
    this.said = "";
    if (!answered) this.leaveOut = false;
    if (again) return;
    this.waitsFor = null;
    this.forget();
  }

  reset(): void {
    this.preview = null;
    this.done = null;
    this.leaveOut = false;
    this.said = "";
    this.free();
    this.forget();
  }

  /** No file waits any more: what somebody came for is next. */
  free(): void {
    this.kind = this.waitsFor ?? this.kind;
    this.waitsFor = null;
  }

  /** Drops what is typed and not used. */
  forget(): void {
    this.drafts.clear();
    this.roleDraft = "";
  }
}

export const current = new ImportState();

/** Says of a file with answers that it is not kept yet, on every page. For an effect; answers how to take that back. */
export function sayUnsaved(): () => void {
  const { file } = workspace;
  unsaved.say(words.pages.import, file, current.answered);
  return () => unsaved.say(words.pages.import, file, false, current.kept);
}

/** Reads a file and shows what it would do; cancelled, the shell lets go of the file and another can be chosen. Read again, it stays as it was read before. */
async function look(read: () => Promise<ImportPreview | null>, { asks = false, again = false, answered = false } = {}): Promise<void> {
  try {
    const preview = await work.during({ ...say.reading, asks }, read);
    if (preview) current.show(preview, { again, answered });
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

/** What came of an answer: what is wrong with it, or how many cells are taken so, and what is left. */
function saidOf(meaning: Meaning, preview: ImportPreview): string {
  const key = keyOf(meaning);
  const still = preview.errors_once.find(({ first: { column, value } }) => column !== null && value !== null && keyOf({ column, value }) === key);
  const taken = preview.meanings.find((each) => keyOf(each.meaning) === key);
  if (taken && still) return still.first.message;
  return words.import.answer.said(meaning, taken?.cells ?? null, badRows(preview));
}

/** Takes all cells of a column that hold the same as what is meant; meant as it stands, the answer is taken back. */
export const takeAs = once((meaning: Meaning) =>
  attempt(async () => {
    const key = keyOf(meaning);
    const typed = current.drafts.get(key);
    await look(() => ipc.importTakeAs(meaning), { again: true, answered: true });
    // What was typed on while the file was read is not taken yet.
    if (current.drafts.get(key) === typed) current.drafts.delete(key);
    if (current.preview) current.said = saidOf(meaning, current.preview);
  }),
);

/** Gives the sellers who have no role this one; a blank takes it back. */
export const takeRole = once((role: string) =>
  attempt(async () => {
    const typed = current.roleDraft;
    await look(() => ipc.importTakeRole(role), { again: true, answered: true });
    // What was typed on while the file was read is not used yet.
    if (current.roleDraft === typed) current.roleDraft = "";
    if (current.preview) current.said = words.import.role.said(current.preview.role_for_all, current.preview.without_role, badRows(current.preview) > 0);
  }),
);

/** Reads a column as a field, and no other as it; without one it is left out. */
export const readColumnAs = once((header: string, field: string | null) =>
  attempt(async () => {
    const before = current.preview;
    await look(() => ipc.importReadColumnAs(header, field), { again: true, answered: true });
    if (before && current.preview) current.said = saidOfColumn(before, current.preview, header);
  }),
);

export const cancel = once(() =>
  attempt(async () => {
    await ipc.importCancel();
    current.reset();
  }),
);

/** Nothing is lost with a file that is not taken, unless columns of it were chosen. */
const isIdle = ({ refused, columns }: ImportPreview) => refused !== null && !columns.some(({ meant }) => meant);

/** Somebody comes to import a kind: a file that is only refused makes room; any other waits, and so does what they came for. */
export async function comeFor(kind: ImportKind): Promise<void> {
  const waits = current.preview;
  if (waits?.kind === kind) return;
  current.waitsFor = kind;
  if (waits && !isIdle(waits)) return;
  if (waits) return cancel();
  current.done = null;
  current.free();
}

export const commit = once((rows: number) =>
  attempt(async () => {
    try {
      const without = current.preview ? roleless(current.preview) : 0;
      const done = await work.during(say.importing(rows), () => ipc.importCommit(current.leaveOut));
      current.kept = true;
      current.preview = null;
      current.free();
      current.doneRoleless = without;
      current.doneWithoutQuota = done.roles_without_quota;
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

/** The earlier imports; what is said of the last one goes with it when it was undone elsewhere, and what was missing when it is entered. */
export async function loadEntries(): Promise<void> {
  await attempt(async () => {
    // A list that was asked for before the import was done does not know of it.
    const { done } = current;
    const entries = await ipc.importList();
    current.entries = entries;
    if (done && current.done === done && !entries.some(({ id, undone }) => id === done.id && !undone)) current.done = null;
    if (current.done === null || current.doneWithoutQuota.length === 0) return;
    const { roles } = await ipc.settingsShow();
    current.doneWithoutQuota = stillWithoutQuota(current.doneWithoutQuota, roles);
  });
}
