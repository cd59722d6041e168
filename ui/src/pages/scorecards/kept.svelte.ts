// What the workspace keeps of what is written here. It is shown only where it hides nothing: not over something typed since.
import { refusal, type Refused } from "../../ipc";

export class Kept<T> {
  problem = $state.raw<Refused | null>(null);
  #ask: () => Promise<T>;
  #idle: () => boolean;
  #take: (answer: T) => void;
  #loads = 0;
  #changes = 0;

  /** `idle` says that nothing typed waits to be kept; `take` shows an answer. */
  constructor(ask: () => Promise<T>, idle: () => boolean, take: (answer: T) => void) {
    this.#ask = ask;
    this.#idle = idle;
    this.#take = take;
  }

  /** Something was typed: an answer that is under way is older, even if this is kept before it comes. */
  changed(): void {
    this.#changes += 1;
  }

  load = async (): Promise<void> => {
    if (!this.#idle()) return;
    const [load, changes] = [++this.#loads, this.#changes];
    try {
      const answer = await this.#ask();
      if (load !== this.#loads || changes !== this.#changes) return;
      this.#take(answer);
      this.problem = null;
    } catch (thrown) {
      if (load === this.#loads) this.problem = refusal(thrown);
    }
  };
}
