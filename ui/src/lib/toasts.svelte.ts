// Short messages about what was just done, each with a way back where there is one.
import { untrack } from "svelte";

export type Toast = {
  id: number;
  text: string;
  /** "told": nothing was done and nothing failed. */
  kind: "done" | "told" | "bad";
  action: { label: string; run: () => unknown } | null;
  /** What it is about, where that is known: what failed, or what a later message is about too. */
  of: string | null;
  /** Where the window was when it was said, and since when (ms). */
  at: string;
  since: number;
  /** A failure that stays when its page is left. */
  stays: boolean;
};

const STAY_MS = 4_000;
const A_LETTER_MS = 40;
const AN_ACTION_MS = 3_000;
const LONGEST_MS = 10_000;
/** What is said so shortly before the window goes elsewhere is said of the way there. */
const ON_THE_WAY_MS = 800;

const stayOf = (text: string, action: Toast["action"]) => Math.min(STAY_MS + text.length * A_LETTER_MS + (action ? AN_ACTION_MS : 0), LONGEST_MS);

export class Toasts {
  list = $state<Toast[]>([]);
  /** Height of the bar at the foot of the page, whose buttons no message may cover. */
  room = $state(0);
  /** Where the window is: which workspace, which page. The window says how to tell. */
  place: () => string = () => "";
  #next = 1;
  #held = false;
  /** Those whose time was over while they were held. */
  #over: number[] = [];

  /** What was done: for a few seconds, on the page where it was done. What is said `of` the same thing again takes its place. */
  say(text: string, action: Toast["action"] = null, of: string | null = null): void {
    if (of !== null) this.#keep((toast) => toast.of !== of);
    this.#add({ text, kind: "done", action, of, stays: false }, stayOf(text, action));
  }

  /** Why nothing was done, where nothing failed. */
  tell(text: string): void {
    this.#keep((toast) => toast.kind !== "told" || toast.text !== text);
    this.#add({ text, kind: "told", action: null, of: null, stays: false }, stayOf(text, null));
  }

  /** The pointer or the keyboard is on the messages: none goes by the clock for as long. */
  hold(held: boolean): void {
    this.#held = held;
    if (!held) this.#over.splice(0).forEach((id) => this.drop(id));
  }

  /** What was typed and is lost: told until it is put away, on whatever page of the workspace. */
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

  /** The window may be elsewhere: a message stays where it belongs. */
  moved(): void {
    const here = this.#here();
    const onTheWay = (toast: Toast) => toast.kind === "done" && Date.now() - toast.since < ON_THE_WAY_MS;
    untrack(() => this.list.filter(onTheWay).forEach((toast) => (toast.at = here)));
    this.#keep((toast) => toast.stays || toast.at === here);
  }

  /** Another workspace is open, or none: what was said of the last one is over. What its pages say in going is said afterwards. */
  left(): void {
    this.#keep(() => false);
  }

  /** Something else was done: the way back in an earlier message would lead elsewhere. */
  withoutActions(): void {
    this.#keep((toast) => toast.action === null);
  }

  /** Put away: what had the pointer or the keyboard is gone, and tells of no leaving. */
  drop(id: number): void {
    this.#keep((toast) => toast.id !== id);
    this.hold(false);
  }

  #here(): string {
    return untrack(() => this.place());
  }

  #keep(stays: (toast: Toast) => boolean): void {
    untrack(() => {
      if (!this.list.every(stays)) this.list = this.list.filter(stays);
      if (this.list.length === 0) this.#held = false;
    });
  }

  #add(toast: Omit<Toast, "id" | "at" | "since">, stay: number | null): void {
    const id = this.#next++;
    this.list = [...untrack(() => this.list).slice(-2), { ...toast, id, at: this.#here(), since: Date.now() }];
    if (stay) setTimeout(() => (this.#held ? this.#over.push(id) : this.drop(id)), stay);
  }
}

export const toasts = new Toasts();
