// The dialogues that are open, the topmost last. What lies outside of it can be neither reached nor heard, so messages move into it.
import { untrack } from "svelte";

class Modals {
  #list = $state.raw<HTMLDialogElement[]>([]);
  top = $derived(this.#list.at(-1) ?? null);

  open(dialogue: HTMLDialogElement): void {
    untrack(() => (this.#list = [...this.#list, dialogue]));
  }

  close(dialogue: HTMLDialogElement): void {
    untrack(() => (this.#list = this.#list.filter((each) => each !== dialogue)));
  }
}

export const modals = new Modals();
