// Answers to a question that changes while it is typed: asked a moment after the last key, and the last answer wins.
import { refusal, type Refused } from "./index";

export class Latest<A, T> {
  value = $state.raw<T | null>(null);
  problem = $state.raw<Refused | null>(null);
  /** What is shown is not yet the answer to what was last asked. */
  working = $state(false);
  #command: (what: A) => Promise<T>;
  #pause: number;
  #begun = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #latest = 0;

  /** `pause` in milliseconds. */
  constructor(command: (what: A) => Promise<T>, pause = 250) {
    this.#command = command;
    this.#pause = pause;
  }

  ask(what: A): void {
    this.stop();
    const mine = this.#latest;
    this.working = true;
    // The first question waits for nothing: there is no answer yet that it would replace.
    this.#timer = setTimeout(() => void this.#run(what, mine), this.#begun ? this.#pause : 0);
    this.#begun = true;
  }

  /** Whatever is under way is not wanted any more. */
  stop(): void {
    this.#latest += 1;
    clearTimeout(this.#timer);
    this.working = false;
  }

  /** There is no question any more. */
  forget(): void {
    this.stop();
    this.value = null;
    this.problem = null;
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
