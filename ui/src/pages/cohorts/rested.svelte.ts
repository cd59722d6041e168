// The names of a form as they stood when a field was left or somebody rested: nothing is asked about a name that is still being typed.

const REST_MS = 500;

export class Rested<R extends { name: string }> {
  #names = $state.raw<string[]>([]);
  #then: (rows: R[]) => void;

  /** `then` is told each time. */
  constructor(then: (rows: R[]) => void = () => undefined) {
    this.#then = then;
  }

  /** Something was typed; answers how to wait no longer. */
  wait(rows: R[]): () => void {
    const later = setTimeout(() => this.now(rows), REST_MS);
    return () => clearTimeout(later);
  }

  now(rows: R[]): void {
    this.#names = rows.map(({ name }) => name);
    this.#then(rows);
  }

  /** Whether the name of a row is as it was then. */
  has(at: number, { name }: R): boolean {
    return this.#names[at] === name;
  }
}
