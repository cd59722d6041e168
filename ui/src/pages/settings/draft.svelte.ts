// What was typed into the settings and is not kept yet. It outlives the page: a look at another one loses nothing.
import { state as workspace } from "../../ipc/session.svelte";
import type { Refused } from "../../ipc";
import { unsaved } from "../../lib/unsaved.svelte";
import { words } from "../../lib/words";
import type { Texts } from "./fields";

class DraftState {
  edits = $state.raw<Texts>({});
  refused = $state.raw<Refused | null>(null);
  #file: string | null = null;

  /** Another workspace starts without the edits of the last one. */
  begin(): void {
    if (this.#file !== workspace.file) {
      unsaved.say(words.pages.settings, this.#file, false);
      this.discard();
    }
    this.#file = workspace.file;
  }

  type(id: string, text: string): void {
    this.edits = { ...this.edits, [id]: text };
    this.refused = null;
  }

  discard(): void {
    this.edits = {};
    this.refused = null;
  }
}

export const draft = new DraftState();
