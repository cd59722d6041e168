// Cells on their way to the workspace: shown at once, and taken back where it refuses them.
import { ipc, refusal, type OutcomeCell } from "../../ipc";
import { act } from "../../ipc/session.svelte";
import { unsaved } from "../../lib/unsaved.svelte";

/** `done` once the workspace has them and only the grid is still the old one. */
type Batch = { cells: OutcomeCell[]; done: boolean };
/** What becomes of cells that are refused. `why` is null where the window has told it; `later` cells were sent after these. */
type Refused = (why: string | null, later: OutcomeCell[]) => void;

export class Writing {
  #batches = $state.raw<Batch[]>([]);
  cells = $derived(this.#batches.flatMap(({ cells }) => cells));

  /** The grid is the workspace's again: what was on its way is in it. */
  settle(): void {
    this.#batches = this.#batches.filter(({ done }) => !done);
  }

  /** One undo step; answers whether the workspace has it. Until then the window does not close over it. */
  write(cells: OutcomeCell[], onrefused: Refused): Promise<boolean> {
    return unsaved.during(() => this.#send(cells, onrefused));
  }

  async #send(cells: OutcomeCell[], onrefused: Refused): Promise<boolean> {
    if (cells.length === 0) return true;
    const batch: Batch = { cells, done: false };
    let why: string | null = null;
    let kept = false;
    this.#batches = [...this.#batches, batch];
    await act(async () => {
      try {
        await ipc.outcomeKeep(cells);
        kept = true;
      } catch (thrown) {
        const refused = refusal(thrown);
        // What is wrong with the cells stays beside them; the rest concerns the whole window.
        if (refused.field === null) throw refused;
        why = refused.message;
      }
    });
    if (kept) {
      batch.done = true;
      return true;
    }
    const later = this.#batches.slice(this.#batches.indexOf(batch) + 1).flatMap((each) => each.cells);
    this.#batches = this.#batches.filter((each) => each !== batch);
    onrefused(why, later);
    return false;
  }
}
