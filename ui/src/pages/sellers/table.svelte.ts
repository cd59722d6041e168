// The table as the user has it: the place, the selection and the cell that is being edited.
import { attempt } from "../../ipc/session.svelte";
import type { SellerAsk, SellerColumn } from "../../ipc";
import { sameFilters, sortedBy } from "./ask";
import { cellsOf } from "./cells";
import { change } from "./change";
import { isEditable, keepShown, readShown, toggledColumn, type Editable } from "./columns";
import { Listing } from "./listing.svelte";
import { all, among, anchored, extended, nobody, rangeTo, toggled, type Selection } from "./selection";
import { HEAD, walk, within, type Place, type Sight } from "./walk";

type Editing = { row: number; id: string; column: Editable; before: string; text: string; problem: string | null; saving: boolean };
export type Key = Pick<KeyboardEvent, "key" | "shiftKey" | "ctrlKey" | "metaKey" | "altKey">;

export class Table {
  listing = new Listing();
  columns = $state.raw<SellerColumn[]>(readShown(localStorage));
  active = $state.raw<Place>({ row: 0, column: 0 });
  selection = $state.raw<Selection>(nobody);
  editing = $state<Editing | null>(null);
  /** What was typed last is kept. No state, as `unsaved.hold` asks for it. */
  kept = false;
  /** Rows in view; set by the grid. */
  page = 1;
  sight: Sight = { from: 0, to: 0 };
  /** What the keyboard works on; none while it is not on the page. */
  element: HTMLElement | null = null;
  #locked: () => boolean;
  #open: (id: string) => void;
  #turn = 0;

  constructor(locked: () => boolean, open: (id: string) => void) {
    this.#locked = locked;
    this.#open = open;
  }

  get locked(): boolean {
    return this.#locked();
  }

  /** Asks for something else. Whoever is out of the list is out of the selection: what is changed is what is seen. */
  asks(next: SellerAsk): void {
    if (!sameFilters(next, this.listing.ask)) this.clear();
    this.listing.ask = next;
  }

  sort(column: SellerColumn): void {
    this.asks(sortedBy(this.listing.ask, column));
  }

  /** The workspace has changed: rows are fetched again, and who is gone is no longer selected. */
  async reload(): Promise<void> {
    await this.listing.load(this.sight);
    this.active = within(this.active, { rows: this.listing.count, columns: this.columns.length });
    if (this.editing && this.listing.lineAt(this.editing.row)?.id !== this.editing.id) this.editing = null;
    if (this.selection.ids.size === 0) return;
    await attempt(async () => {
      const there = await this.listing.ids();
      this.selection = among(this.selection, there);
    });
  }

  toggleColumn(column: SellerColumn): void {
    this.columns = toggledColumn(this.columns, column);
    keepShown(localStorage, this.columns);
    this.active = within(this.active, { rows: this.listing.count, columns: this.columns.length });
  }

  /** Brings a column into sight, which may not be among those that are shown. */
  showColumn(column: SellerColumn): void {
    if (!this.columns.includes(column)) this.toggleColumn(column);
    this.active = { ...this.active, column: this.columns.indexOf(column) };
  }

  /** Brings the row of a seller into sight, where the filters let it be. */
  async find(id: string): Promise<void> {
    if (this.listing.lineAt(this.active.row)?.id === id) return;
    await attempt(async () => {
      const row = (await this.listing.ids()).indexOf(id);
      if (row >= 0) this.active = { ...this.active, row };
    });
  }

  clear(): void {
    this.#turn += 1;
    this.selection = nobody;
  }

  async selectAll(): Promise<void> {
    const turn = ++this.#turn;
    await attempt(async () => {
      const ids = await this.listing.ids();
      if (turn === this.#turn) this.selection = all(this.selection, ids);
    });
  }

  toggle(row: number): void {
    const line = this.listing.lineAt(row);
    this.#turn += 1;
    if (line) this.selection = toggled(this.selection, row, line.id);
  }

  go(place: Place, extend = false): void {
    this.active = place;
    if (extend && place.row !== HEAD) void this.#extend(place.row);
    else this.selection = anchored(this.selection, Math.max(0, place.row));
  }

  async #extend(row: number): Promise<void> {
    const turn = ++this.#turn;
    const before = this.selection;
    await attempt(async () => {
      const ids = await this.listing.idsBetween(...rangeTo(before, row));
      if (turn === this.#turn) this.selection = extended(before, ids);
    });
  }

  /** What a key means here; false when it means nothing. */
  key(event: Key): boolean {
    if (this.editing || event.altKey) return false;
    const command = event.ctrlKey || event.metaKey;
    const { row } = this.active;
    if (command) return this.#command(event.key);
    const to = walk(event.key, this.active, { rows: this.listing.count, columns: this.columns.length, page: this.page });
    if (to) this.go(to, event.shiftKey && to.row !== row);
    else if (row === HEAD && (event.key === "Enter" || event.key === " ")) this.#sortActive();
    else if (event.key === " ") this.toggle(row);
    else if (event.key === "Enter") this.#openActive();
    else if (event.key === "F2") this.edit();
    else if (event.key === "Escape" && this.selection.ids.size > 0) this.clear();
    else return false;
    return true;
  }

  #command(key: string): boolean {
    if (key.toLowerCase() !== "a") return false;
    void this.selectAll();
    return true;
  }

  #sortActive(): void {
    const column = this.columns[this.active.column];
    if (column) this.sort(column);
  }

  #openActive(): void {
    const line = this.listing.lineAt(this.active.row);
    if (line) this.#open(line.id);
  }

  edit(): void {
    const column = this.columns[this.active.column];
    const line = this.listing.lineAt(this.active.row);
    if (!line || !isEditable(column) || this.locked || this.editing) return;
    const before = cellsOf(line)[column];
    this.kept = false;
    this.editing = { row: this.active.row, id: line.id, column, before, text: before, problem: null, saving: false };
  }

  /** Keeps what was typed. A refusal stays at the cell, with what was typed. */
  async commit(back = true): Promise<void> {
    const editing = this.editing;
    if (!editing || editing.saving) return;
    if (editing.text.trim() !== editing.before) {
      editing.saving = true;
      const refused = await change([editing.id], editing.column, editing.text);
      if (this.editing !== editing) return;
      this.kept = refused === null;
      editing.saving = false;
      if (refused) return void (editing.problem = refused.message);
    }
    this.leaveCell(back);
  }

  leaveCell(back = true): void {
    // First closed, then left: a field that loses the focus keeps what was typed.
    this.editing = null;
    if (back) this.element?.focus({ preventScroll: true });
  }
}
