// Whether something waits for Keep. It belongs to a workspace: with another one open it says nothing.
import { untrack } from "svelte";

class Unsaved {
  #waiting = $state.raw<Record<string, string | null>>({});

  /** Says whether something of the file waits, by a name of its own. */
  say(what: string, file: string | null, waits: boolean): void {
    const { [what]: _before, ...rest } = untrack(() => this.#waiting);
    this.#waiting = waits ? { ...rest, [what]: file } : rest;
  }

  of(file: string | null): boolean {
    return Object.values(this.#waiting).includes(file);
  }
}

export const unsaved = new Unsaved();
