// Whether something waits for Keep. It belongs to a workspace: with another one open it says nothing.
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
