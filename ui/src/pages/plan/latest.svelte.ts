// Answers to a question that changes while it is typed: asked a moment after the last key, and the last answer wins.
import { refusal, type Refused } from "../../ipc";

const SETTLE_MS = 250;

export class Latest<A, T> {
  value = $state.raw<T | null>(null);
  problem = $state.raw<Refused | null>(null);
  /** What is shown is not yet the answer to what was last asked. */
  working = $state(false);
  #command: (what: A) => Promise<T>;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #latest = 0;

  constructor(command: (what: A) => Promise<T>) {
    this.#command = command;
  }

  ask(what: A): void {
    this.stop();
    const mine = this.#latest;
    this.working = true;
    this.#timer = setTimeout(() => void this.#run(what, mine), this.value === null ? 0 : SETTLE_MS);
  }

  /** Whatever is under way is not wanted any more. */
  stop(): void {
    this.#latest += 1;
    clearTimeout(this.#timer);
    this.working = false;
  }

  async #run(what: A, mine: number): Promise<void> {
    try {
      const answer = await this.#command(what);
      if (mine !== this.#latest) return;
      this.value = answer;
      this.problem = null;
    } catch (thrown) {
      if (mine !== this.#latest) return;
      this.problem = refusal(thrown);
    }
    this.working = false;
  }
}
