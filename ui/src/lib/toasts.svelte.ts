// Short messages about what was just done, each with a way back where there is one.

export type Toast = {
  id: number;
  text: string;
  kind: "done" | "bad";
  action: { label: string; run: () => unknown } | null;
};

const STAY_MS = 8_000;
const STAY_WITH_ACTION_MS = 20_000;

class Toasts {
  list = $state<Toast[]>([]);
  /** Height of the bar at the foot of the page, whose buttons no message may cover. */
  room = $state(0);
  #next = 1;

  say(text: string, action: Toast["action"] = null): void {
    this.#add({ id: this.#next++, text, kind: "done", action }, action ? STAY_WITH_ACTION_MS : STAY_MS);
  }

  /** A failure stays until it is put away. */
  fail(text: string): void {
    this.#add({ id: this.#next++, text, kind: "bad", action: null }, null);
  }

  /** Something else was done: the way back in an earlier message would lead elsewhere. */
  withoutActions(): void {
    this.list = this.list.filter((toast) => toast.action === null);
  }

  drop(id: number): void {
    this.list = this.list.filter((toast) => toast.id !== id);
  }

  #add(toast: Toast, stay: number | null): void {
    this.list = [...this.list.slice(-2), toast];
    if (stay) setTimeout(() => this.drop(toast.id), stay);
  }
}

export const toasts = new Toasts();
