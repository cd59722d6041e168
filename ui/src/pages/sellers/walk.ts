// Where the keys lead in the table, which rows are drawn, and how far to scroll. Row -1 is the head.

export type Place = { row: number; column: number };
/** `page` is the rows in view. */
export type Size = { rows: number; columns: number; page: number };

export const HEAD = -1;
export const ROW = 32;
/** Rows drawn beyond those in view, at either end. */
const MARGIN = 5;

const clamp = (value: number, least: number, most: number) => Math.max(least, Math.min(most, value));

export function within({ row, column }: Place, { rows, columns }: Omit<Size, "page">): Place {
  return { row: clamp(row, HEAD, rows - 1), column: clamp(column, 0, columns - 1) };
}

/** Where a key leads; null when it means nothing here. */
export function walk(key: string, at: Place, size: Size): Place | null {
  const last = size.rows - 1;
  const page = Math.max(1, size.page - 1);
  const to = (row: number, column = at.column): Place => ({ row: clamp(row, HEAD, last), column: clamp(column, 0, size.columns - 1) });
  const first = Math.min(0, last);
  switch (key) {
    case "ArrowUp": return to(at.row - 1);
    case "ArrowDown": return to(at.row + 1);
    case "ArrowLeft": return to(at.row, at.column - 1);
    case "ArrowRight": return to(at.row, at.column + 1);
    case "PageUp": return to(Math.max(first, at.row - page));
    case "PageDown": return to(at.row + page);
    case "Home": return to(first);
    case "End": return to(last);
    default: return null;
  }
}

export type Sight = { from: number; to: number };

/** The rows to draw, `to` not included. */
export function drawn(rows: number, scrolled: number, height: number): Sight {
  const first = clamp(Math.floor(scrolled / ROW) - MARGIN, 0, Math.max(0, rows - 1));
  const last = Math.ceil((scrolled + height) / ROW) + MARGIN;
  return { from: rows === 0 ? 0 : first, to: clamp(last, 0, rows) };
}

type Slot = { key: number | string; row: number };

/** Each drawn row in a slot of its own: scrolling by one row moves one row of the page, the others stay. A row that is being edited stays, however far it is scrolled away. */
export function slotsOf({ from, to }: Sight, size: number, editing: number | null): Slot[] {
  const slots: Slot[] = [];
  for (let row = from; row < to; row += 1) if (row !== editing) slots.push({ key: row % size, row });
  if (editing !== null) slots.push({ key: "editing", row: editing });
  return slots;
}

/** How many slots a view of this height needs. */
export function slotCount(height: number): number {
  return Math.ceil(height / ROW) + 1 + 2 * MARGIN;
}

/** How far to scroll so that a stretch is in view, behind what is pinned before it. */
export function reveal(start: number, length: number, scrolled: number, view: number, pinned: number): number {
  if (start < scrolled + pinned) return Math.max(0, start - pinned);
  return start + length > scrolled + view ? start + length - view : scrolled;
}
