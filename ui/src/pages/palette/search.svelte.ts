// What the workspace itself finds: asked a moment after the last key; only the newest answer counts.
import { refusal } from "../../ipc";

const PAUSE_MS = 120;

export class Search<T> {
  hits = $state.raw<T[]>([]);
  pending = $state(false);
  problem = $state<string | null>(null);
  #command: (text: string) => Promise<T[]>;
  #latest = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(command: (text: string) => Promise<T[]>) {
    this.#command = command;
  }

  ask(text: string): void {
    const mine = ++this.#latest;
    clearTimeout(this.#timer);
    this.problem = null;
    this.pending = text.trim() !== "";
    if (!this.pending) this.hits = [];
    else this.#timer = setTimeout(() => void this.#send(text.trim(), mine), PAUSE_MS);
  }

  stop(): void {
    this.#latest += 1;
    clearTimeout(this.#timer);
  }

  async #send(text: string, mine: number): Promise<void> {
    let hits: T[] = [];
    let problem: string | null = null;
    try {
      hits = await this.#command(text);
    } catch (thrown) {
      problem = refusal(thrown).message;
    }
    if (mine !== this.#latest) return;
    this.hits = hits;
    this.problem = problem;
    this.pending = false;
  }
}
