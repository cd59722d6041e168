// A table for many entries at once: rows to type into or to paste a block from a spreadsheet into, and what is wrong in them.
import { tick } from "svelte";
import { cellsOf } from "./clip";
import { headedBy } from "./headings";
import { words } from "./words";

export type RowKind<R> = {
  /** So many rows at least. */
  first: number;
  /** The columns of a pasted block, in order. */
  columns: readonly (keyof R & string)[];
  /** What a column is called for people. */
  label: (column: keyof R & string) => string;
  blank: () => R;
  /** Nothing is kept of it. */
  isBlank: (row: R) => boolean;
  /** Nothing stands in it. */
  isEmpty: (row: R) => boolean;
  /** What a pasted cell that is not blank means in its column; undefined for nothing. `headed`: a heading names that column. */
  read: (column: keyof R & string, cell: string, headed: boolean) => string | undefined;
};

/** The first rows at least, and one to go on with after the last filled one. */
export function padded<R>(kind: RowKind<R>, rows: R[]): R[] {
  const filled = rows.findLastIndex((row) => !kind.isBlank(row)) + 1;
  const missing = Math.max(kind.first, filled + 1) - rows.length;
  return missing > 0 ? [...rows, ...Array.from({ length: missing }, () => kind.blank())] : rows;
}

/** Fills the rows from a cell on. A blank never erases; what finds no column or means nothing there is counted. A first row of headings says which column is which. */
export function pasted<R>(kind: RowKind<R>, rows: R[], at: number, column: keyof R & string, text: string): { rows: R[]; leftOut: number; headed: boolean } {
  const block = cellsOf(text.trimEnd());
  const under = headedBy(block, kind.columns, column);
  const from = kind.columns.indexOf(column);
  const columnOf = (right: number) => (under ? kind.columns.find((each) => each === under.columns[right]) : kind.columns[from + right]);
  const filled = [...rows];
  let leftOut = 0;
  (under?.rows ?? block).forEach((cells, down) => {
    let row = filled[at + down] ?? kind.blank();
    cells.map((cell) => cell.trim()).forEach((cell, right) => {
      if (cell === "") return;
      const to = columnOf(right);
      const value = to === undefined ? undefined : kind.read(to, cell, under !== null);
      if (to === undefined || value === undefined) leftOut += 1;
      else row = { ...row, [to]: value };
    });
    filled[at + down] = row;
  });
  return { rows: padded(kind, filled), leftOut, headed: under !== null };
}

/** A sentence of the window's own after the row and the field: "Row 4, Years: at least 0." A refusal may begin with a name, and stays as it is. */
function toldOf(row: number, field: string, text: string, isRefusal: boolean): string {
  const [first = "", ...rest] = text;
  return words.cohortForms.many.row(row, field, isRefusal ? text : first.toLowerCase() + rest.join(""));
}

/** The rows of a form while they are filled. A row of the form is a `tr` with `data-row`, a cell has `data-cell`: row, hyphen, column. */
export class Many<R, F extends { column: keyof R & string; text: string }> {
  rows = $state.raw<R[]>([]);
  /** Somebody wanted to keep the rows: from then on every fault is told. */
  tried = $state(false);
  /** The row that somebody writes in. */
  typing = $state<number | null>(null);
  /** The cells of the last pasted block that found no place. */
  leftOut = $state(0);
  /** The last pasted block began with a row of headings. */
  headed = $state(false);
  /** The rows were to be kept, and none would be. */
  nothing = $state(false);
  /** Why the rows were not kept, until one changes. */
  refused = $state.raw<{ message: string; field: string | null } | null>(null);
  form: HTMLFormElement | undefined;
  #kind: RowKind<R>;
  #faultsOf: (row: R, whole: boolean, rows: R[], at: number) => F[];

  /** The rows in which something stands, also those of which nothing is kept. */
  entered = $derived(this.rows.filter((row) => !this.#kind.isEmpty(row)).length);
  filled = $derived(this.rows.filter((row) => !this.#kind.isBlank(row)).length);
  /** A row is left in peace while somebody writes in it, until it is to be kept. */
  faults = $derived(this.rows.map((row, at) => (this.tried || at !== this.typing ? this.#faultsOf(row, this.tried, this.rows, at) : [])));
  sentences = $derived(this.faults.flatMap((faults, at) => faults.map(({ column, text }) => toldOf(at + 1, this.#kind.label(column), text, text === this.refused?.message))));
  /** The rows with a fault that is told. */
  faulty = $derived(this.faults.filter(({ length }) => length > 0).length);
  /** The rows that can be kept as they are. */
  fit = $derived(this.rows.filter((row, at) => !this.#kind.isBlank(row) && this.#faultsOf(row, true, this.rows, at).length === 0).length);

  /** `faultsOf` says everything that keeps a row from being kept, a cell once; `whole` also asks for what may still come. */
  constructor(kind: RowKind<R>, faultsOf: (row: R, whole: boolean, rows: R[], at: number) => F[]) {
    this.#kind = kind;
    this.#faultsOf = faultsOf;
    this.rows = padded(kind, []);
  }

  change(at: number, row: R): void {
    this.#set(this.rows.map((each, place) => (place === at ? row : each)));
    this.typing = at;
  }

  /** The rows as they are read anew: nobody writes in them. */
  async revise(rows: R[]): Promise<void> {
    const at = rows.findIndex((row, place) => row !== this.rows[place]);
    if (at < 0) return;
    this.#set(rows);
    await tick();
    // What had the keyboard may have gone with it.
    if (document.activeElement === document.body) await this.focus(`[data-cell="${at}-${this.#kind.columns[0]}"]`);
  }

  /** A single cell is pasted by the field itself. */
  paste(event: ClipboardEvent, at: number, column: keyof R & string): void {
    const text = event.clipboardData?.getData("text/plain") ?? "";
    if (!/[\t\r\n]/u.test(text.trim())) return;
    event.preventDefault();
    const { rows, leftOut, headed } = pasted(this.#kind, this.rows, at, column, text);
    this.#set(rows);
    this.leftOut = leftOut;
    this.headed = headed;
  }

  /** A moment later: the sentence moves the dialogue, and a click on it would miss. */
  leave(at: number): void {
    setTimeout(() => {
      const inside = document.activeElement?.closest("tr")?.dataset["row"] === String(at);
      if (this.typing === at && !inside) this.typing = null;
    }, 200);
  }

  down(at: number, column: keyof R & string): Promise<void> {
    return this.focus(`[data-cell="${at + 1}-${column}"]`);
  }

  /** Puts the keyboard into the first such element of the form, once the window shows what has changed. */
  async focus(wanted: string): Promise<void> {
    await tick();
    this.form?.querySelector<HTMLElement>(wanted)?.focus();
  }

  /** Whether the rows can be kept; where not, the keyboard goes to the first fault. `besides`: the rest of the form is in order. */
  async ready(besides = true): Promise<boolean> {
    this.tried = true;
    this.refused = null;
    this.nothing = this.filled === 0;
    const bad = !besides || this.faulty > 0;
    if (bad || this.nothing) await this.focus(bad ? "[aria-invalid=true]" : "tbody input");
    return !bad && !this.nothing;
  }

  #set(rows: R[]): void {
    this.rows = padded(this.#kind, rows);
    this.refused = null;
    this.nothing = false;
  }
}
