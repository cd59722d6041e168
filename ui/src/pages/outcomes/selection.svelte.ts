// Where one is in the grid and what is selected, with what is said of it.
import { tick } from "svelte";
import { blockOf, countOf, within, type Place, type Size } from "./select";

export class Selection {
  active = $state.raw<Place>({ row: 0, column: 0 });
  /** The other corner of the selection. */
  head = $state.raw<Place>({ row: 0, column: 0 });
  said = $state("");
  /** What a cell says when it is left. */
  alert = $state("");
  block = $derived(blockOf(this.active, this.head));
  selected = $derived(countOf(this.block));
  /** Rows in view, and what has the focus: the grid tells. */
  page = 10;
  element: HTMLElement | null = null;

  select(place: Place, extend: boolean): void {
    this.head = place;
    if (!extend) this.active = place;
    this.said = this.alert = "";
  }

  selectAll(size: Size): void {
    this.active = { row: 0, column: 0 };
    this.head = within({ row: size.rows, column: size.columns }, size);
    this.said = "";
  }

  /** There may be less than before: the place stays, or is the nearest that is left. */
  fit(size: Size): void {
    this.active = within(this.active, size);
    this.head = within(this.head, size);
  }

  /** A sentence is read out only where the text changes: so the last one goes first, as it may be the same. */
  warn(text: string): void {
    this.alert = "";
    void tick().then(() => (this.alert = text));
  }
}
