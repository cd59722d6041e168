// Undo, as every way to it has it: what Redo can't bring back is asked about first.
import { state as workspace, undo as takeBack } from "../../ipc/session.svelte";

class Undoing {
  #asked = $state.raw<{ file: string | null; title: string } | null>(null);
  /** What the import is called that is asked about; none once it is not what Undo would take back. */
  asked = $derived(this.#asked !== null && this.#asked.file === workspace.file && this.#asked.title === importToUndo() ? this.#asked.title : null);

  ask(title: string): void {
    this.#asked = { file: workspace.file, title };
  }

  keep(): void {
    this.#asked = null;
  }
}

export const undoing = new Undoing();

/** In a file that can only be read nothing is taken back, so there is nothing to ask. */
function importToUndo(): string | null {
  const { open } = workspace;
  return open?.undo_is_import && !open.read_only ? open.undo : null;
}

export async function undo(): Promise<void> {
  const title = importToUndo();
  undoing.keep();
  if (title === null) await takeBack();
  else undoing.ask(title);
}

/** Takes back what was asked about, and nothing else. */
export async function undoAsked(): Promise<void> {
  const sure = undoing.asked !== null;
  undoing.keep();
  if (sure) await takeBack(true);
}
