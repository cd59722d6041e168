// What is typed and not kept yet. On a page it waits for Keep: it belongs to a workspace: with another one open it says nothing.
import { untrack } from "svelte";

type Waiting = { what: string; file: string | null };

class Unsaved {
  #waiting = $state.raw<Waiting[]>([]);

  /** Says whether something of the file waits, by its name for people. */
  say(what: string, file: string | null, waits: boolean): void {
    const others = untrack(() => this.#waiting).filter((each) => each.what !== what || each.file !== file);
    this.#waiting = waits ? [...others, { what, file }] : others;
  }

  /** The names of what waits. */
  of(file: string | null): string[] {
    return this.#waiting.filter((each) => each.file === file).map(({ what }) => what);
  }
}

export const unsaved = new Unsaved();

/** Whether a form holds something else than at first. For the `typed` of a dialogue, which asks before Escape drops it. */
export function typedSince(read: () => unknown): () => boolean {
  const first = untrack(() => JSON.stringify(read()));
  return () => JSON.stringify(read()) !== first;
}
