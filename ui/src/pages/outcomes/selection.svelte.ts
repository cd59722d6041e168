// Where one is in the grid and what is selected, with what is said of it.
import { blockOf, countOf, type Place } from "./select";

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
}
