// Where one is in the grid and how the keys move: a cell, a block, what is in view.

export type Place = { row: number; column: number };
export type Size = { rows: number; columns: number };
/** How far to go. */
export type Step = { rows: number; columns: number };
export const STAY: Step = { rows: 0, columns: 0 };
export type Block = { top: number; left: number; bottom: number; right: number };

const clamp = (value: number, size: number) => Math.max(0, Math.min(size - 1, value));

export function within({ row, column }: Place, { rows, columns }: Size): Place {
  return { row: clamp(row, rows), column: clamp(column, columns) };
}

/** Where a key leads from a cell; null when it means nothing here. `page` is the rows in view. */
export function move(key: string, command: boolean, at: Place, size: Size, page: number): Place | null {
  const far = Math.max(size.rows, size.columns);
  const step = command ? far : 1;
  const by = (rows: number, columns: number) => within({ row: at.row + rows, column: at.column + columns }, size);
  switch (key) {
    case "ArrowUp": return by(-step, 0);
    case "ArrowDown": return by(step, 0);
    case "ArrowLeft": return by(0, -step);
    case "ArrowRight": return by(0, step);
    case "Home": return by(command ? -far : 0, -far);
    case "End": return by(command ? far : 0, far);
    case "PageUp": return by(-Math.max(1, page), 0);
    case "PageDown": return by(Math.max(1, page), 0);
    default: return null;
  }
}

/** The block between two corners. */
export function blockOf(one: Place, two: Place): Block {
  return {
    top: Math.min(one.row, two.row), bottom: Math.max(one.row, two.row),
    left: Math.min(one.column, two.column), right: Math.max(one.column, two.column),
  };
}

export function placesOf(block: Block): Place[] {
  const places: Place[] = [];
  for (let row = block.top; row <= block.bottom; row += 1) {
    for (let column = block.left; column <= block.right; column += 1) places.push({ row, column });
  }
  return places;
}

export function countOf(block: Block): number {
  return (block.bottom - block.top + 1) * (block.right - block.left + 1);
}

/** Up to this many rows are all drawn; above, those in view and a margin. */
const MOST_DRAWN = 200;
const MARGIN = 12;

/** The rows to draw, `to` not included. */
export function drawn(rows: number, scrolled: number, height: number, rowHeight: number): { from: number; to: number } {
  if (rows <= MOST_DRAWN) return { from: 0, to: rows };
  const from = Math.max(0, Math.min(rows, Math.floor(scrolled / rowHeight) - MARGIN));
  return { from, to: Math.min(rows, from + Math.ceil(height / rowHeight) + 2 * MARGIN) };
}

/** How far to scroll so that a stretch is in view, between what is pinned before and after it. */
export function reveal(start: number, length: number, scrolled: number, view: number, before: number, after: number): number {
  const first = scrolled + before;
  const last = scrolled + view - after;
  if (start < first) return Math.max(0, start - before);
  if (start + length > last) return Math.max(0, start + length + after - view);
  return scrolled;
}
