// The columns of the table: what they are, how wide, which ones are shown. This computer remembers the choice.
import type { SellerColumn } from "../../ipc";

/** `written`: by people, in any writing, so that it may run from right to left. A day is as wide as its language makes it: see `Needs`. */
type Column = { least: number; share: number; numeric?: true; written?: true };

/** In the order of the table; widths in pixels, and how what is left over is shared out. */
const COLUMNS: Record<SellerColumn, Column> = {
  name: { least: 156, share: 3, written: true },
  external_id: { least: 84, share: 0 },
  role: { least: 132, share: 3, written: true },
  cohort: { least: 120, share: 3, written: true },
  hired_on: { least: 72, share: 0 },
  tenure: { least: 70, share: 0, numeric: true },
  ended_on: { least: 72, share: 0 },
  manager: { least: 108, share: 2, written: true },
  territory: { least: 84, share: 1, written: true },
  source: { least: 84, share: 1, written: true },
};
export const TICK = 32;
/** What lies left and right of the text of a cell, and the part of a pixel that measuring leaves out. */
const PADDING = 17;

/** How wide the longest text of a column is. */
export type Needs = Partial<Record<SellerColumn, number>>;
const leastOf = (column: SellerColumn, needs: Needs) => Math.max(COLUMNS[column].least, Math.ceil(needs[column] ?? 0) + PADDING);

export const allColumns = Object.keys(COLUMNS) as SellerColumn[];
/** Always shown. */
export const FIXED: SellerColumn = "name";
const EDITABLE = ["manager", "territory", "source"] as const;
export type Editable = (typeof EDITABLE)[number];

export function isEditable(column: SellerColumn | undefined): column is Editable {
  return EDITABLE.some((each) => each === column);
}

export function isNumeric(column: SellerColumn): boolean {
  return COLUMNS[column].numeric ?? false;
}

export function isWritten(column: SellerColumn): boolean {
  return COLUMNS[column].written ?? false;
}

/** The tracks of the grid in whole pixels: what is left of the width is shared out here, once, and not in each row. */
export function tracks(shown: SellerColumn[], width: number, needs: Needs = {}): string {
  const left = Math.max(0, width - leastWidth(shown, needs));
  const shares = shown.reduce((sum, column) => sum + COLUMNS[column].share, 0);
  const widths = shown.map((column) => leastOf(column, needs) + Math.floor((left * COLUMNS[column].share) / shares));
  return [TICK, ...widths].map((pixels) => `${pixels}px`).join(" ");
}

/** The least width of a row. */
export function leastWidth(shown: SellerColumn[], needs: Needs = {}): number {
  return shown.reduce((sum, column) => sum + leastOf(column, needs), TICK);
}

/** In the order of the table, with the fixed one, whatever the text holds. */
export function shownOf(stored: string | null): SellerColumn[] {
  let names: unknown;
  try {
    names = JSON.parse(stored ?? "");
  } catch {
    return allColumns;
  }
  if (!Array.isArray(names)) return allColumns;
  return allColumns.filter((column) => column === FIXED || names.includes(column));
}

export function toggledColumn(shown: SellerColumn[], column: SellerColumn): SellerColumn[] {
  if (column === FIXED) return shown;
  return allColumns.filter((each) => (each === column) !== shown.includes(each));
}

const STORED = "encore.sellers.columns";

/** A store that can be refused by the platform: then the choice lasts as long as the window. */
export function readShown(store: Pick<Storage, "getItem">): SellerColumn[] {
  try {
    return shownOf(store.getItem(STORED));
  } catch {
    return allColumns;
  }
}

export function keepShown(store: Pick<Storage, "setItem">, shown: SellerColumn[]): void {
  try {
    store.setItem(STORED, JSON.stringify(shown));
  } catch {
    return;
  }
}
