// The rows of one answer, page by page: what is in sight is fetched, what was seen is kept for a while.

export const PAGE = 200;
/** Fetched at once; the pages that the user has scrolled past in the meantime are never asked for. */
const MOST_RUNNING = 2;
/** Kept; the ones used longest ago go first. */
const MOST_KEPT = 60;
/** Rows beyond those in sight that are fetched with them. */
const AHEAD = 60;

type Fetch<T> = (from: number, most: number) => Promise<T[]>;

export class Pages<T> {
  #fetch: Fetch<T>;
  #arrived: () => void;
  #failed: (thrown: unknown) => void;
  #kept = new Map<number, T[]>();
  #running = new Set<number>();
  #wanted: number[] = [];

  constructor(fetch: Fetch<T>, arrived: () => void = () => undefined, failed: (thrown: unknown) => void = () => undefined) {
    this.#fetch = fetch;
    this.#arrived = arrived;
    this.#failed = failed;
  }

  at(index: number): T | undefined {
    return this.#kept.get(Math.floor(index / PAGE))?.[index % PAGE];
  }

  /** Fetches the pages of these rows and answers when they are there. */
  async load(from: number, to: number): Promise<void> {
    await Promise.all(pagesOf(from, to).map(async (page) => this.#keep(page, await this.#fetch(page * PAGE, PAGE))));
  }

  /** The rows from `from` up to `to`, not included, are in sight of `count`. */
  want(from: number, to: number, count: number): void {
    const ahead = pagesOf(Math.max(0, from - AHEAD), Math.min(count, to + AHEAD));
    const sight = pagesOf(from, Math.min(count, to));
    for (const page of sight) this.#touch(page);
    this.#wanted = [...sight, ...ahead.filter((page) => !sight.includes(page))];
    this.#pump();
  }

  #pump(): void {
    for (const page of this.#wanted) {
      if (this.#running.size >= MOST_RUNNING) return;
      if (this.#kept.has(page) || this.#running.has(page)) continue;
      this.#running.add(page);
      void this.#run(page);
    }
  }

  async #run(page: number): Promise<void> {
    try {
      this.#keep(page, await this.#fetch(page * PAGE, PAGE));
      this.#arrived();
    } catch (thrown) {
      // Asked for again when its rows come in sight again, and not before.
      this.#wanted = this.#wanted.filter((other) => other !== page);
      this.#failed(thrown);
    }
    this.#running.delete(page);
    this.#pump();
  }

  #keep(page: number, rows: T[]): void {
    this.#kept.set(page, rows);
    for (const oldest of this.#kept.keys()) {
      if (this.#kept.size <= MOST_KEPT) return;
      if (!this.#wanted.includes(oldest)) this.#kept.delete(oldest);
    }
  }

  #touch(page: number): void {
    const rows = this.#kept.get(page);
    if (!rows) return;
    this.#kept.delete(page);
    this.#kept.set(page, rows);
  }
}

/** The pages that hold the rows from `from` up to `to`, not included. */
export function pagesOf(from: number, to: number): number[] {
  if (to <= from) return [];
  const first = Math.floor(from / PAGE);
  return Array.from({ length: Math.floor((to - 1) / PAGE) - first + 1 }, (_, at) => first + at);
}
