// What is typed and not kept yet. On a page it waits for Keep: it belongs to a workspace: with another one open it says nothing.
import { untrack } from "svelte";

class Unsaved {
  #waiting = $state.raw<Record<string, string | null>>({});

  /** Says whether something of the file waits, by its name for people. */
  say(what: string, file: string | null, waits: boolean): void {
    const { [what]: _before, ...rest } = untrack(() => this.#waiting);
    this.#waiting = waits ? { ...rest, [what]: file } : rest;
  }

  /** The names of what waits. */
  of(file: string | null): string[] {
    return Object.entries(this.#waiting).flatMap(([what, of]) => (of === file ? [what] : []));
  }
}

export const unsaved = new Unsaved();

/** Whether a form holds something else than at first. For the `typed` of a dialogue, which asks before Escape drops it. */
export function typedSince(read: () => unknown): () => boolean {
  const first = untrack(() => JSON.stringify(read()));
  return () => JSON.stringify(read()) !== first;
}
