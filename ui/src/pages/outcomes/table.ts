// The grid of one figure as rows by columns: who was employed when, what is known, and the totals at the foot.
import type { GridSeller, OutcomeCell, OutcomeField, OutcomeGrid } from "../../ipc";

/** What a month is to a seller. Only in the first two nothing can be entered. */
export type MonthState = "before" | "after" | "leave" | "ramp" | "work";
type Values = (number | null)[][];

function monthOf(day: string): string {
  return day.slice(0, 7);
}

function number(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
}

/** Months from one to another. */
export function since(month: string, first: string): number {
  return number(month) - number(first);
}

export function stateOf(seller: GridSeller, month: string, onLeave: boolean): MonthState {
  const tenure = since(month, monthOf(seller.hired_on));
  if (tenure < 0) return "before";
  if (seller.ended_on !== null && month > monthOf(seller.ended_on)) return "after";
  const away = seller.leaves.some(({ from, to }) => month >= monthOf(from) && (to === null || month <= monthOf(to)));
  if (away || onLeave) return "leave";
  return tenure < seller.ramp_months ? "ramp" : "work";
}

export function employed(state: MonthState | undefined): boolean {
  return state !== undefined && state !== "before" && state !== "after";
}

export type Table = { values: Values; states: MonthState[][] };

export function tableOf(grid: OutcomeGrid, field: OutcomeField): Table {
  const rows = new Map(grid.sellers.map((seller, row) => [seller.id, row]));
  const columns = new Map(grid.months.map((month, column) => [month, column]));
  const values: Values = grid.sellers.map(() => grid.months.map(() => null));
  const leave = grid.sellers.map(() => new Set<number>());
  for (const known of grid.rows) {
    const row = rows.get(known.seller);
    const column = columns.get(known.month);
    if (row === undefined || column === undefined) continue;
    (values[row] ?? [])[column] = known.figures[field] ?? null;
    if (known.on_leave) leave[row]?.add(column);
  }
  const states = grid.sellers.map((seller, row) =>
    grid.months.map((month, column) => stateOf(seller, month, leave[row]?.has(column) ?? false)),
  );
  return { values, states };
}

/** The values with cells that are on their way to the workspace. Rows without any stay the same array. */
export function overlaid(values: Values, grid: OutcomeGrid, field: OutcomeField, cells: OutcomeCell[]): Values {
  const mine = cells.filter((cell) => cell.field === field);
  if (mine.length === 0) return values;
  const rows = new Map(grid.sellers.map((seller, row) => [seller.id, row]));
  const columns = new Map(grid.months.map((month, column) => [month, column]));
  const changed = [...values];
  for (const cell of mine) {
    const row = rows.get(cell.seller);
    const column = columns.get(cell.month);
    if (row === undefined || column === undefined) continue;
    if (changed[row] === values[row]) changed[row] = [...(values[row] ?? [])];
    (changed[row] ?? [])[column] = cell.value;
  }
  return changed;
}

export type Total = { sum: number | null; sellers: number };

/** Per month over the sellers; never per person. Added up in cents, so that no sum shows a stray digit. */
export function totalsOf(values: Values, columns: number): Total[] {
  return Array.from({ length: columns }, (_, column) => {
    let cents = 0;
    let sellers = 0;
    for (const row of values) {
      const value = row[column] ?? null;
      if (value === null) continue;
      cents += Math.round(value * 100);
      sellers += 1;
    }
    return { sum: sellers > 0 ? cents / 100 + 0 : null, sellers };
  });
}
