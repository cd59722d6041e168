// The grid as it is used: where one is, what is selected, what is typed, and what goes to the workspace.
import { tick } from "svelte";
import type { OutcomeCell, OutcomeField, OutcomeGrid } from "../../ipc";
import { undo } from "../../ipc/session.svelte";
import { cellsOf } from "../../lib/clip";
import { typedNumber } from "../../lib/number";
import { toasts } from "../../lib/toasts.svelte";
import { words } from "../../lib/words";
import { aim, below, canEdit, cleared, filledDown, filledOver, isBlank, pasted, sheetful, shownOf, sourceOf, valueAt, type Change, type Sheetful } from "./change";
import { answered, heldOf, keyOf, placed, told, toldTogether, type Asks, type Held, type Meaning } from "./held";
import { placesOf, STAY, within, type Place, type Step } from "./select";
import { Selection } from "./selection.svelte";
import { overlaid, tableOf, totalsOf } from "./table";
import { besides, decimalOfPaste, idleOf, saidOf, toldOf, typed } from "./told";
import { lose, Waits } from "./waits.svelte";
import { Writing } from "./writing.svelte";

/** `whole` has the months that are not shown too; `id` is that of the cohort. */
export type Shown = { file: string | null; id: string; grid: OutcomeGrid; whole: OutcomeGrid; field: OutcomeField; locked: boolean; currency: string };
/** What a change came from: texts of its own that it writes, and texts that waited where it writes. */
type From = { isPaste?: boolean; texts?: Text[]; dropped?: Held[] };
type Text = Pick<Held, "seller" | "month" | "field" | "text">;
type Editing = Place & { text: string; before: string; problem: string | null; note: string | null };

const { outcomes } = words;

export class Sheet extends Selection {
  editing = $state.raw<Editing | null>(null);
  typed = $derived(this.editing !== null && this.editing.text !== this.editing.before && !isBlank(this.editing.text));
  /** What was typed last went to the workspace. */
  sent = false;
  problems = $state.raw<Change | null>(null);
  waits: Waits;
  #writing = new Writing();
  #fresh = $state.raw(new Set<string>());
  #left = false;
  #cohort: string;
  #shown: () => Shown;
  constructor(shown: () => Shown) {
    super();
    this.#shown = shown;
    const { file, id, whole } = shown();
    this.#cohort = whole.cohort;
    this.waits = new Waits(file, id);
  }

  grid = $derived.by(() => this.#shown().grid);
  whole = $derived.by(() => this.#shown().whole);
  field = $derived.by(() => this.#shown().field);
  locked = $derived.by(() => this.#shown().locked);
  currency = $derived.by(() => this.#shown().currency);
  size = $derived({ rows: this.grid.sellers.length, columns: this.grid.months.length });
  #base = $derived(tableOf(this.grid, this.field));
  table = $derived({ ...this.#base, values: overlaid(this.#base.values, this.grid, this.field, this.#writing.cells) });
  totals = $derived(totalsOf(this.table.values, this.size.columns));
  #sheet = $derived<Sheetful>({ grid: this.grid, field: this.field, table: this.table, currency: this.currency });

  isFresh(seller: string, month: string): boolean {
    return this.#fresh.has(keyOf({ seller, month, field: this.field }));
  }

  /** The whole grid is the workspace's again. What waits in a cell that is no more is told as lost. */
  settle(): void {
    this.#writing.settle();
    lose(this.waits.drop(placed(this.whole, this.waits.list).gone));
  }

  /** Another figure is shown: what waits belongs to the last one, and is there when that is shown again. */
  leaveFigure(): void {
    if (this.editing) toasts.lost(outcomes.lost([this.editing.text]));
    this.editing = this.problems = null;
    this.said = this.alert = "";
  }

  /** The page is left, or the cohort: what waits is there when somebody comes back. */
  leave(): void {
    this.#left = true;
    this.leaveFigure();
    this.#tellLeft(this.waits.list.length);
  }

  #tellLeft(cells: number): void {
    if (cells > 0) toasts.tell(outcomes.waits.left(cells, this.#cohort));
  }

  #at({ row, column }: Place): { seller: string; month: string; field: OutcomeField } {
    return { seller: this.grid.sellers[row]?.id ?? "", month: this.grid.months[column] ?? "", field: this.field };
  }

  held(place: Place): Held | null {
    return this.waits.at(this.#at(place));
  }

  /** Opens the active cell, with a text that replaces what it holds. */
  edit(text: string | null = null): void {
    if (this.locked) return void (this.said = words.status.readOnly);
    const at = this.active;
    const held = this.held(at);
    if (text === null && held === null && !canEdit(this.#sheet, at)) return void (this.said = idleOf(this.#sheet, at));
    this.head = at;
    this.sent = false;
    const before = held?.text ?? typedNumber(valueAt(this.#sheet, at));
    this.editing = text === null ? { ...at, before, text: before, problem: held?.why ?? null, note: held?.asks ? told(held) : null } : { ...at, before, text, ...saidOf(this.#sheet, at, text) };
  }

  type(text: string): void {
    if (this.editing) this.editing = { ...this.editing, text, ...saidOf(this.#sheet, this.editing, text) };
  }

  /** Takes what is typed and goes a step. What can't be written stays in its cell, marked; the keyboard goes on. */
  commit(step: Step = STAY, refocus = true): void {
    if (!this.editing) return;
    const { row, column, text } = this.editing;
    this.editing = null;
    this.select(within({ row: row + step.rows, column: column + step.columns }, this.size), false);
    if (refocus) this.#focus();
    void this.#take({ row, column }, text);
  }

  async #take(at: Place, text: string): Promise<void> {
    if (isBlank(text)) return;
    const cell = { ...this.#at(at), text };
    const isIdle = !canEdit(this.#sheet, at);
    if (isIdle && text === "") return this.#dropAt([cell]);
    if (isIdle) return this.#hold([{ ...cell, why: idleOf(this.#sheet, at), asks: null }]);
    const now = typed(this.#sheet, at, text);
    if ("asks" in now) return this.#hold([{ ...cell, why: null, asks: { example: now.asks, typed: true } }]);
    const [bad] = now.change.bad;
    if (bad) return this.#hold([{ ...cell, why: toldOf(bad, this.field, this.currency), asks: null }]);
    this.waits.drop([cell], true);
    if (below(now.change.cells) > 0) this.said = outcomes.belowZero(this.field);
    const is = await this.#write(now.change.cells, { texts: [cell] });
    if (is && now.change.rounded > 0) toasts.say(outcomes.rounded(now.change.rounded).trim());
  }

  /** Marks what can't be written. */
  #hold(cells: Held[]): void {
    this.waits.put(cells);
    if (this.#left) return this.#tellLeft(cells.length);
    if (cells.length > 0) this.warn(toldTogether(cells));
  }

  /** The same for what comes late: whatever was entered into a cell meanwhile is newer. */
  #holdLate(cells: Held[], later: OutcomeCell[] = []): void {
    const newer = new Set(later.map(keyOf));
    this.#hold(cells.filter((cell) => this.waits.at(cell) === null && !newer.has(keyOf(cell))));
  }

  #dropAt(cells: Text[]): void {
    const dropped = this.waits.drop(cells);
    if (dropped.length > 0) this.said = outcomes.waits.put(dropped.length);
  }

  cancel(): void {
    this.editing = null;
    this.#focus();
  }

  /** As it is shown: a cell that waits gives its text. */
  copied(): string {
    return shownOf(this.#sheet, this.block, (place) => this.held(place)?.text ?? null);
  }

  clear(): void {
    if (this.locked) return;
    const change = cleared(this.#sheet, this.block);
    const dropped = this.waits.drop(placesOf(this.block).map((place) => this.#at(place)), change.cells.length > 0);
    if (change.cells.length + change.idle > 0) void this.#finish(change, outcomes.cleared, { dropped });
    else if (dropped.length > 0) this.said = outcomes.waits.put(dropped.length);
  }

  fillDown(): void {
    if (this.locked) return;
    const waiting = sourceOf(this.block).map((place) => this.held(place)).find((held) => held !== null);
    if (waiting) return void (this.said = outcomes.waits.fill(waiting.text));
    const dropped = this.waits.drop(filledOver(this.#sheet, this.block).map((place) => this.#at(place)), true);
    void this.#finish(filledDown(this.#sheet, this.block), outcomes.written, { dropped });
  }

  paste(text: string): void {
    if (this.locked) return;
    if (text === "") return toasts.tell(outcomes.nothingToPaste);
    const texts = cellsOf(text);
    const aimed = aim(this.#sheet, texts, this.block);
    const cells = aimed.aims.map((each) => ({ ...this.#at(each), text: each.text }));
    const decimal = decimalOfPaste(cells.map((cell) => cell.text), this.currency, texts.flat());
    if (decimal.kind === "ask") {
      const asks: Asks = { example: decimal.example, typed: false, idle: aimed.idle, outside: aimed.outside };
      return this.#hold(cells.map((cell) => ({ ...cell, why: null, asks })));
    }
    const change = pasted(this.#sheet, aimed, decimal.sign);
    if (change.bad.length > 0) return void (this.problems = change);
    void this.#finish(change, outcomes.written, { isPaste: true, dropped: this.waits.drop(cells, true) });
  }

  /** The others of a paste; what is no figure stays in its cell, marked. */
  writeOthers(): void {
    const change = this.problems;
    this.problems = null;
    if (!change) return;
    const dropped = this.waits.drop(change.cells, true);
    this.#hold(heldOf(this.#sheet, change));
    void this.#finish(change, outcomes.written, { isPaste: true, dropped });
  }

  /** Answers questions, wherever their cells are shown now. */
  answer(questions: Asks[], meaning: Meaning): void {
    this.#focus();
    const held = questions.map((asks) => this.waits.drop(this.waits.of(asks), true));
    const { change, bad } = answered((field) => sheetful(this.whole, field, this.currency, this.#writing.cells), held, meaning);
    this.#hold(bad);
    void this.#finish(change, outcomes.written, { isPaste: questions.some(({ typed: one }) => !one), texts: held.flat() });
  }

  /** The file's figures are shown again. */
  putBack(cells: Held[] = this.waits.list): void {
    const dropped = this.waits.drop(cells);
    this.#focus();
    if (dropped.length > 0) toasts.say(outcomes.waits.put(dropped.length), { label: words.history.undo, run: () => this.#holdLate(dropped) });
  }

  async #finish(change: Change, done: (cells: number) => string, from: From): Promise<void> {
    if (!(await this.#write(change.cells, from))) return;
    if (from.isPaste) this.#fresh = new Set(change.cells.map(keyOf));
    toasts.say(done(change.cells.length) + besides(change), change.cells.length > 0 ? { label: words.history.undo, run: undo } : null);
  }

  /** What was typed for cells that can't be written stays in them, and what waited there waits again; what has no text of its own is told. */
  #write(cells: OutcomeCell[], { texts = [], dropped = [] }: From): Promise<boolean> {
    this.#fresh = new Set();
    this.sent = true;
    return this.#writing.write(cells, (why, later) => {
      this.#holdLate([...dropped, ...texts.map((cell) => ({ ...cell, why: why ?? outcomes.waits.failed(cell.text), asks: null }))], later);
      if (texts.length === 0 && why !== null) toasts.fail(why);
    });
  }

  #focus(): void {
    void tick().then(() => this.element?.focus({ preventScroll: true }));
  }

  /** From a block to its cell, and from what waits in a cell to what the file has; false where there is no way back. */
  back(): boolean {
    const held = this.held(this.active);
    if (this.selected > 1) this.select(this.active, false);
    else if (held) this.putBack([held]);
    else return false;
    return true;
  }
}
