// Short messages about what was just done, each with a way back where there is one.
import { untrack } from "svelte";

export type Toast = {
  id: number;
  text: string;
  kind: "done" | "bad";
  action: { label: string; run: () => unknown } | null;
  /** A failure: what it was that failed, where that is known, and where the window was then. */
  of: string | null;
  at: string;
  /** A failure that no page and no workspace takes along. */
  stays: boolean;
};

const STAY_MS = 8_000;
const STAY_WITH_ACTION_MS = 20_000;

export class Toasts {
  list = $state<Toast[]>([]);
  /** Height of the bar at the foot of the page, whose buttons no message may cover. */
  room = $state(0);
  /** Where the window is: which workspace, which page. The window says how to tell. */
  place: () => string = () => "";
  #next = 1;

  say(text: string, action: Toast["action"] = null): void {
    this.#add({ text, kind: "done", action, of: null, stays: false }, action ? STAY_WITH_ACTION_MS : STAY_MS);
  }

  /** What was typed and is lost: told until it is put away, wherever the window goes. */
  lost(text: string): void {
    this.#keep((toast) => toast.text !== text);
    this.#add({ text, kind: "bad", action: null, of: null, stays: true }, null);
  }

  /** A failure stays until it is put away, the page is left, or the same thing succeeds. Said again, it stands once. */
  fail(text: string, of: string | null = null): void {
    this.#keep((toast) => toast.kind !== "bad" || toast.text !== text);
    this.#add({ text, kind: "bad", action: null, of, stays: false }, null);
  }

  /** That worked: whatever failed of it before is over. */
  succeeded(of: string): void {
    this.#keep((toast) => toast.of !== of);
  }

  /** The window may be elsewhere: a failure stays where it belongs. */
  moved(): void {
    const here = this.#here();
    this.#keep((toast) => toast.kind !== "bad" || toast.stays || toast.at === here);
  }

  /** Something else was done: the way back in an earlier message would lead elsewhere. */
  withoutActions(): void {
    this.#keep((toast) => toast.action === null);
  }

  drop(id: number): void {
    this.#keep((toast) => toast.id !== id);
  }

  #here(): string {
    return untrack(() => this.place());
  }

  #keep(stays: (toast: Toast) => boolean): void {
    untrack(() => {
      if (!this.list.every(stays)) this.list = this.list.filter(stays);
    });
  }

  #add(toast: Omit<Toast, "id" | "at">, stay: number | null): void {
    const id = this.#next++;
    this.list = [...untrack(() => this.list).slice(-2), { ...toast, id, at: this.#here() }];
    if (stay) setTimeout(() => this.drop(id), stay);
  }
}

export const toasts = new Toasts();
