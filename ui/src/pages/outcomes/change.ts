// What an edit, a paste, a fill or a clear writes: only cells that change, and only where the seller was employed.
import type { OutcomeCell, OutcomeField, OutcomeGrid } from "../../ipc";
import { textOf } from "../../lib/clip";
import { couldBeGroups, read, type BadNumber, type Reading, type Sign } from "../../lib/number";
import { bareOf } from "./currency";
import { isMoney, kept, wrong, type Wrong } from "./figures";
import { placesOf, type Block, type Place } from "./select";
import { employed, overlaid, tableOf, type Table } from "./table";

/** What a change is made on; `currency` is that of the workspace. */
export type Sheetful = { grid: OutcomeGrid; field: OutcomeField; table: Table; currency: string };

/** A figure of a grid, with cells that are on their way to the workspace. */
export function sheetful(grid: OutcomeGrid, field: OutcomeField, currency: string, cells: OutcomeCell[]): Sheetful {
  const base = tableOf(grid, field);
  return { grid, field, currency, table: { ...base, values: overlaid(base.values, grid, field, cells) } };
}

export type Bad = Place & { text: string; why: BadNumber | Wrong | "currency" };

/** `idle` cells lie where the seller was not employed, `outside` ones beyond the edge of the grid. */
export type Change = { cells: OutcomeCell[]; bad: Bad[]; idle: number; outside: number; rounded: number };

const NOTHING = { bad: [], idle: 0, outside: 0, rounded: 0 };

/** Spaces alone say nothing of the figure; no text at all empties the cell. */
export const isBlank = (text: string) => text !== "" && text.trim() === "";

export function canEdit({ table }: Sheetful, { row, column }: Place): boolean {
  return employed(table.states[row]?.[column]);
}

export function valueAt({ table }: Sheetful, { row, column }: Place): number | null {
  return table.values[row]?.[column] ?? null;
}

/** The cell that a place writes, unless it holds the value already. */
function cellAt(sheet: Sheetful, place: Place, value: number | null): OutcomeCell[] {
  const seller = sheet.grid.sellers[place.row]?.id;
  const month = sheet.grid.months[place.column];
  if (seller === undefined || month === undefined || valueAt(sheet, place) === value) return [];
  return [{ seller, month, field: sheet.field, value }];
}

type Aimed = { aims: (Place & { text: string })[]; idle: number; outside: number };

/** Where the texts of a paste go: from the corner of the selection on; a single text goes into all selected cells. */
export function aim(sheet: Sheetful, texts: string[][], block: Block): Aimed {
  const single = texts.length === 1 && texts[0]?.length === 1 ? (texts[0][0] ?? "") : null;
  const wanted = single !== null
    ? placesOf(block).map((place) => ({ ...place, text: single }))
    : texts.flatMap((row, down) => row.map((text, right) => ({ row: block.top + down, column: block.left + right, text })));
  const aimed: Aimed = { aims: [], idle: 0, outside: 0 };
  for (const each of wanted) {
    const inside = each.row < sheet.grid.sellers.length && each.column < sheet.grid.months.length;
    if (inside && canEdit(sheet, each)) aimed.aims.push(each);
    else if (each.text.trim() === "") continue;
    else if (inside) aimed.idle += 1;
    else aimed.outside += 1;
  }
  return aimed;
}

function readingOf(sheet: Sheetful, text: string, sign: Sign | null, asked: boolean): Reading | { kind: "bad"; why: Bad["why"] } {
  const { text: bare, foreign, marked } = bareOf(text, sheet.currency);
  if (marked && !isMoney(sheet.field)) return { kind: "bad", why: "number" };
  if (foreign !== null) return { kind: "bad", why: "currency" };
  return !asked && couldBeGroups(bare, sign) ? { kind: "bad", why: "sign" } : read(bare, sign);
}

/** Reads what is pasted by the decimal sign of the paste. Where only the other texts tell the sign (`asked` is false), a
 * text that could be in the thousands is bad: no amount has three decimals. */
export function pasted(sheet: Sheetful, aimed: Aimed, sign: Sign | null, asked = false): Change {
  const change: Change = { cells: [], bad: [], idle: aimed.idle, outside: aimed.outside, rounded: 0 };
  for (const { text, row, column } of aimed.aims) {
    const place = { row, column };
    const reading = readingOf(sheet, text, sign, asked);
    if (reading.kind === "bad") {
      change.bad.push({ ...place, text, why: reading.why });
      continue;
    }
    const value = reading.kind === "blank" ? null : reading.value;
    const why = value === null ? null : wrong(sheet.field, value);
    if (why) {
      change.bad.push({ ...place, text, why });
      continue;
    }
    const rounded = value === null ? null : kept(sheet.field, value);
    if (rounded !== value) change.rounded += 1;
    change.cells.push(...cellAt(sheet, place, rounded));
  }
  return change;
}

/** How many figures are below 0. */
export function below(cells: OutcomeCell[]): number {
  return cells.filter(({ value }) => value !== null && value < 0).length;
}

export function cleared(sheet: Sheetful, block: Block): Change {
  const places = placesOf(block).filter((place) => valueAt(sheet, place) !== null);
  const open = places.filter((place) => canEdit(sheet, place));
  return { ...NOTHING, cells: open.flatMap((place) => cellAt(sheet, place, null)), idle: places.length - open.length };
}

/** The row that a fill takes: the top one of the block; for a block of one row the one above, if there is any. */
function sourceRow(block: Block): number {
  return block.top === block.bottom ? block.top - 1 : block.top;
}

export function sourceOf(block: Block): Place[] {
  const row = sourceRow(block);
  return row < 0 ? [] : placesOf({ ...block, top: row, bottom: row });
}

const aboveOf = (block: Block, { column }: Place): Place => ({ row: sourceRow(block), column });

/** A month in which the source was not employed says nothing about the others. */
function targetsOf(sheet: Sheetful, block: Block): Place[] {
  if (sourceRow(block) < 0) return [];
  return placesOf({ ...block, top: sourceRow(block) + 1 }).filter((place) => canEdit(sheet, aboveOf(block, place)));
}

/** The cells that a fill sets. */
export function filledOver(sheet: Sheetful, block: Block): Place[] {
  return targetsOf(sheet, block).filter((place) => canEdit(sheet, place));
}

export function filledDown(sheet: Sheetful, block: Block): Change {
  const change: Change = { ...NOTHING, cells: [] };
  for (const place of targetsOf(sheet, block)) {
    const value = valueAt(sheet, aboveOf(block, place));
    if (canEdit(sheet, place)) change.cells.push(...cellAt(sheet, place, value));
    else if (value !== null) change.idle += 1;
  }
  return change;
}

/** A block for the clipboard; some cells show another text than their figure. */
export function shownOf(sheet: Sheetful, { top, left, bottom, right }: Block, textAt: (place: Place) => string | null): string {
  const from = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, on) => first + on);
  const cell = (row: number, column: number) => textAt({ row, column })?.replace(/\s/gu, " ") ?? textOf([[valueAt(sheet, { row, column })]]);
  return from(top, bottom).map((row) => from(left, right).map((column) => cell(row, column)).join("\t")).join("\n");
}
