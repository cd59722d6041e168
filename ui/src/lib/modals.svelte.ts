// The dialogues that are open, the topmost last. What lies outside of it can be neither reached nor heard, so messages move into it.
import { untrack } from "svelte";

type Open = { dialogue: HTMLDialogElement; since: number };

class Modals {
  #list = $state.raw<Open[]>([]);
  top = $derived(this.#list.at(-1)?.dialogue ?? null);
  /** When the topmost one was opened (ms); 0 = none is open. */
  since = $derived(this.#list.at(-1)?.since ?? 0);

  open(dialogue: HTMLDialogElement): void {
    untrack(() => (this.#list = [...this.#list, { dialogue, since: Date.now() }]));
  }

  close(dialogue: HTMLDialogElement): void {
    untrack(() => (this.#list = this.#list.filter((each) => each.dialogue !== dialogue)));
  }
}

export const modals = new Modals();
