// Cells on their way to the workspace: shown at once, and taken back where it refuses them.
import { ipc, refusal, type OutcomeCell } from "../../ipc";
import { act } from "../../ipc/session.svelte";

/** `done` once the workspace has them and only the grid is still the old one. */
type Batch = { cells: OutcomeCell[]; done: boolean };
/** `why` is null where the window has told it; `later` cells were sent after these. */
export type Written = { ok: true } | { ok: false; why: string | null; later: OutcomeCell[] };

export class Writing {
  #batches = $state.raw<Batch[]>([]);
  cells = $derived(this.#batches.flatMap(({ cells }) => cells));

  /** The grid is the workspace's again: what was on its way is in it. */
  settle(): void {
    this.#batches = this.#batches.filter(({ done }) => !done);
  }

  /** One undo step. */
  async write(cells: OutcomeCell[]): Promise<Written> {
    if (cells.length === 0) return { ok: true };
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
      return { ok: true };
    }
    const later = this.#batches.slice(this.#batches.indexOf(batch) + 1).flatMap((each) => each.cells);
    this.#batches = this.#batches.filter((each) => each !== batch);
    return { ok: false, why, later };
  }
}
