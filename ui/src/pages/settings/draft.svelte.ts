// What was typed into the settings and is not kept yet. It outlives the page: a look at another one loses nothing.
import { refusedBy, state as workspace } from "../../ipc/session.svelte";
import { ipc, type Refused, type SettingsEntry } from "../../ipc";
import { unsaved } from "../../lib/unsaved.svelte";
import { words } from "../../lib/words";
import type { Texts } from "./fields";

class DraftState {
  edits = $state.raw<Texts>({});
  refused = $state.raw<Refused | null>(null);
  /** What was typed last is kept. */
  kept = false;
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
    this.kept = false;
  }

  /** Sends the settings with what was typed; answers whether they are kept. */
  async keep(entry: SettingsEntry): Promise<boolean> {
    const sent = this.edits;
    this.refused = await refusedBy(async () => {
      await ipc.settingsKeep(entry);
      // What was typed while the core was writing is not kept yet.
      this.kept = this.edits === sent;
    });
    return this.refused === null;
  }

  discard(): void {
    this.edits = {};
    this.refused = null;
  }
}

export const draft = new DraftState();
