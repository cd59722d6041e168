// What is typed and not kept yet. On a page it waits for Keep, and belongs to a workspace: with another one open it says nothing. In a dialogue or a cell it goes with that.
import { untrack } from "svelte";
import { words } from "./words";

type Waiting = { what: string; file: string | null };

/** What a file is called in its folder. */
const nameOf = (file: string) => file.slice(file.lastIndexOf("/") + 1);

class Unsaved {
  /** What is shown of it. What is known stands beside it, so that whoever says something follows nothing. */
  #waiting = $state.raw<Waiting[]>([]);
  #known: Waiting[] = [];
  /** How many dialogues and cells hold something. */
  #held = $state(0);
  #count = 0;
  /** One of them does. */
  here = $derived(this.#held > 0);
  /** Something would go with the window. */
  any = $derived(this.here || this.#waiting.length > 0);
  /** How often something was there no longer of which nobody knows that it was kept. */
  givenUp = 0;

  /** Says whether something of the file waits, by its name for people; what waits no longer and was not `kept` was given up. */
  say(what: string, file: string | null, waits: boolean, kept = false): void {
    const others = this.#known.filter((each) => each.what !== what || each.file !== file);
    if (!waits && !kept && others.length < this.#known.length) this.givenUp += 1;
    this.#waiting = this.#known = waits ? [...others, { what, file }] : others;
  }

  /** A dialogue or a cell says whether it holds something; what is answered takes that back. `isKept` is asked then: else it was given up. It reads no state: as an effect is taken back, that is what it was before. */
  hold(typed: boolean, isKept: () => boolean = () => false): () => void {
    if (!typed) return () => undefined;
    this.#held = this.#count += 1;
    return () => {
      if (!isKept()) this.givenUp += 1;
      this.#held = this.#count -= 1;
    };
  }

  /** Holds what is on its way to the workspace until it is known whether it was kept, and what was done about it where not. */
  async during(sent: () => Promise<boolean>): Promise<boolean> {
    let kept = false;
    const release = this.hold(true, () => kept);
    try {
      return (kept = await sent());
    } finally {
      release();
    }
  }

  /** The names of what waits in a file. */
  of(file: string | null): string[] {
    return this.#waiting.filter((each) => each.file === file).map(({ what }) => what);
  }

  /** The names of all that waits while a file is open; what waits in another one is named with that. */
  names(open: string | null): string[] {
    return [...new Set(this.#waiting.map(({ what, file }) => (file === null || file === open ? what : words.drop.inFile(what, nameOf(file)))))];
  }
}

export const unsaved = new Unsaved();

/** Whether a form holds something else than at first. For the `typed` of a dialogue, which asks before Escape drops it. */
export function typedSince(read: () => unknown): () => boolean {
  const first = untrack(() => JSON.stringify(read()));
  return () => JSON.stringify(read()) !== first;
}
