// Which rows of a long grid are drawn: those in sight, a margin, and the row that has the focus, wherever it is.

export const ROW = 30;
/** Up to this many rows are all drawn. */
const MOST_DRAWN = 100;
/** Rows drawn beyond those in sight, at either end. */
const MARGIN = 10;

/** A drawn row, or the room of so many rows before the row `before`. */
type Slot = { row: number } | { room: number; before: number };

function sightOf(rows: number, scrolled: number, height: number): [number, number] {
  if (rows <= MOST_DRAWN) return [0, rows];
  const from = Math.max(0, Math.min(rows, Math.floor(scrolled / ROW) - MARGIN));
  return [from, Math.min(rows, from + Math.ceil(height / ROW) + 2 * MARGIN)];
}

export function slotsOf(rows: number, scrolled: number, height: number, focused: number): Slot[] {
  const [from, to] = sightOf(rows, scrolled, height);
  const wanted = new Set(Array.from({ length: to - from }, (_, at) => from + at));
  if (focused >= 0 && focused < rows) wanted.add(focused);
  const slots: Slot[] = [];
  let next = 0;
  for (const row of [...wanted].sort((one, other) => one - other)) {
    if (row > next) slots.push({ room: row - next, before: row });
    slots.push({ row });
    next = row + 1;
  }
  return next < rows ? [...slots, { room: rows - next, before: rows }] : slots;
}
