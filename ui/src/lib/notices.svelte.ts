// Warnings that concern every page, until someone puts them away.

export class Notices {
  #all = $state.raw<string[]>([]);
  #dropped = $state.raw<ReadonlySet<string>>(new Set());
  #aside = $state.raw<ReadonlySet<string>>(new Set());
  list = $derived(this.#all.filter((text) => !this.#dropped.has(text) && !this.#aside.has(text)));

  show(texts: string[]): void {
    this.#all = texts;
  }

  drop(text: string): void {
    this.#dropped = new Set([...this.#dropped, text]);
  }

  /** Leaves out what is none of a page's business; answers how to end that. */
  leaveOut(texts: string[]): () => void {
    this.#aside = new Set(texts);
    return () => (this.#aside = new Set());
  }
}

export const notices = new Notices();
