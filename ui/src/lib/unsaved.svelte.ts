// What is typed and not kept yet. On a page it waits for Keep, and belongs to a workspace: with another one open it says nothing. In a dialogue or a cell it goes with that.
import { untrack } from "svelte";

type Waiting = { what: string; file: string | null };

class Unsaved {
  #waiting = $state.raw<Waiting[]>([]);
  /** How many dialogues and cells hold something. */
  #held = $state(0);
  /** One of them does. */
  here = $derived(this.#held > 0);
  /** Something would go with the window. */
  any = $derived(this.here || this.#waiting.length > 0);
  /** The names of what waits, in whatever workspace. */
  names = $derived([...new Set(this.#waiting.map(({ what }) => what))]);

  /** Says whether something of the file waits, by its name for people. */
  say(what: string, file: string | null, waits: boolean): void {
    const others = untrack(() => this.#waiting).filter((each) => each.what !== what || each.file !== file);
    this.#waiting = waits ? [...others, { what, file }] : others;
  }

  /** A dialogue or a cell says whether it holds something; what is answered takes that back. */
  hold(typed: boolean): () => void {
    if (!typed) return () => undefined;
    untrack(() => (this.#held += 1));
    return () => untrack(() => (this.#held -= 1));
  }

  /** The names of what waits in a file. */
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
