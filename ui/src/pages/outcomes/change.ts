// What an edit, a paste, a fill or a clear writes: only cells that change, and only where the seller was employed.
import type { OutcomeCell, OutcomeField, OutcomeGrid } from "../../ipc";
import { couldBeGroups, parseNumber, read, type BadNumber, type Reading, type Sign } from "../../lib/number";
import { words } from "../../lib/words";
import { isMoney, kept, wrong, type Wrong } from "./figures";
import { countOf, placesOf, type Block, type Place } from "./select";
import { employed, type Table } from "./table";

/** What a change is made on. */
type Sheetful = { grid: OutcomeGrid; field: OutcomeField; table: Table };

type Bad = Place & { text: string; why: BadNumber | Wrong };

/** `idle` cells lie where the seller was not employed, `outside` ones beyond the edge of the grid. */
export type Change = { cells: OutcomeCell[]; bad: Bad[]; idle: number; outside: number; rounded: number };

const NOTHING = { bad: [], idle: 0, outside: 0, rounded: 0 };

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

/** What is wrong with a text, and what to enter instead, as the fields of the other pages say it. */
export function toldOf({ text, why }: Pick<Bad, "text" | "why">, field: OutcomeField): string {
  const told = why === "number" ? parseNumber(text, { kind: isMoney(field) ? "money" : "whole" }).wrong : null;
  return told ?? words.outcomes.wrong(text, words.outcomes.why[why]);
}

/** Reads what is pasted by the decimal sign of the paste. Where only the other texts tell the sign (`asked` is false), a
 * text that could be in the thousands is bad: no amount has three decimals. */
export function pasted(sheet: Sheetful, aimed: Aimed, sign: Sign | null, asked = false): Change {
  const change: Change = { cells: [], bad: [], idle: aimed.idle, outside: aimed.outside, rounded: 0 };
  for (const { text, ...place } of aimed.aims) {
    const reading: Reading = !asked && couldBeGroups(text, sign) ? { kind: "bad", why: "sign" } : read(text, sign);
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

export function cleared(sheet: Sheetful, block: Block): Change {
  const places = placesOf(block).filter((place) => valueAt(sheet, place) !== null);
  const open = places.filter((place) => canEdit(sheet, place));
  return { ...NOTHING, cells: open.flatMap((place) => cellAt(sheet, place, null)), idle: places.length - open.length };
}

/** The top row of the block into the rows below it; a block of one row takes the row above. */
export function filledDown(sheet: Sheetful, block: Block): Change {
  const source = block.top === block.bottom ? block.top - 1 : block.top;
  if (source < 0) return { ...NOTHING, cells: [] };
  const change: Change = { ...NOTHING, cells: [] };
  for (const place of placesOf({ ...block, top: source + 1 })) {
    const above = { row: source, column: place.column };
    // A month in which the source was not employed says nothing about the others.
    if (!canEdit(sheet, above)) continue;
    const value = valueAt(sheet, above);
    if (canEdit(sheet, place)) change.cells.push(...cellAt(sheet, place, value));
    else if (value !== null) change.idle += 1;
  }
  return change;
}

/** The values of a block, for the clipboard. */
export function valuesOf(sheet: Sheetful, block: Block): (number | null)[][] {
  const width = block.right - block.left + 1;
  const values = placesOf(block).map((place) => valueAt(sheet, place));
  return Array.from({ length: countOf(block) / width }, (_, row) => values.slice(row * width, (row + 1) * width));
}
