// The closing of the window: at once where nothing would go with it, else it is asked first.
import { listen } from "@tauri-apps/api/event";
import { getCurrentWindow } from "@tauri-apps/api/window";
import { unsaved } from "./unsaved.svelte";

/** The shell leaves the closing to a page that listens as the window does, by the window's label in `tauri.conf.json`. */
const WINDOW = { kind: "Window", label: "main" } as const;

class Closing {
  /** The window was to be closed, and something would go with it. */
  asking = $state(false);
  /** What had been given up before it was asked. */
  #givenUp = 0;

  /** Guards what would go, for as long as the window is there. Answers how to stop. */
  watch(): () => void {
    return $effect.root(() => {
      $effect(() => this.#guard(unsaved.any));
      $effect(() => this.#settle());
    });
  }

  /** Listens only as long as something would go: else the window closes by itself, whatever became of the page. Answers how to stop. */
  #guard(any: boolean): () => void {
    if (!any) return () => undefined;
    const ear = listen("tauri://close-requested", () => this.#asked(), { target: WINDOW });
    return () => void ear.then((stop) => stop());
  }

  async #asked(): Promise<void> {
    // It may have been kept while the shell asked.
    if (!unsaved.any) return this.close();
    this.#givenUp = unsaved.givenUp;
    this.asking = true;
  }

  /** Nothing is left to ask about: the window closes if all was kept meanwhile. Of anything else somebody has yet to learn, so it stays. */
  #settle(): void {
    if (!this.asking || unsaved.any) return;
    this.stay();
    if (unsaved.givenUp === this.#givenUp) void this.close();
  }

  close(): Promise<void> {
    return getCurrentWindow().destroy();
  }

  stay(): void {
    this.asking = false;
  }
}

export const closing = new Closing();
