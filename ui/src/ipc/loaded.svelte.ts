// What a page shows of the workspace, asked for again whenever the workspace changes.
import { refusal, type Refused } from "./index";
import { state as workspace } from "./session.svelte";

class Loaded<T> {
  value = $state.raw<T | null>(null);
  problem = $state.raw<Refused | null>(null);
  #command: () => Promise<T>;
  #latest = 0;

  constructor(command: () => Promise<T>) {
    this.#command = command;
  }

  load = async (): Promise<void> => {
    const mine = ++this.#latest;
    try {
      const answer = await this.#command();
      if (mine !== this.#latest) return;
      this.value = answer;
      this.problem = null;
    } catch (thrown) {
      if (mine === this.#latest) this.problem = refusal(thrown);
    }
  };
}

/** The answer of a command for the life of a component; `wanted` says whether it is needed now. */
export function loaded<T>(command: () => Promise<T>, wanted: () => boolean = () => true): Loaded<T> {
  const answer = new Loaded(command);
  $effect(() => {
    void workspace.revision;
    if (wanted()) void answer.load();
  });
  return answer;
}
