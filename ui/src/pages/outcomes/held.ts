// What was typed or pasted into cells and is not written: each keeps its text until it is corrected, answered or put back.
import type { OutcomeField, OutcomeGrid } from "../../ipc";
import { month as monthText } from "../../lib/format";
import { readings, type Sign } from "../../lib/number";
import { words } from "../../lib/words";
import { canEdit, pasted, type Change, type Sheetful } from "./change";
import type { Place } from "./select";
import { idleOf, toldOf } from "./told";

type Where = { seller: string; month: string; field: OutcomeField };
/** One question: about one figure that was typed, or about all that was pasted; then with how many cells that left out. */
export type Asks = { example: string; typed: boolean; idle?: number; outside?: number };
/** `why` tells what is wrong; null = it asks. */
export type Held = Where & { text: string } & ({ why: string; asks: null } | { why: null; asks: Asks });
/** `more` cells of the same paste wait for the same answer. */
export type Row = { held: Held; more: number };
/** What the sign of three digits does. */
export const MEANINGS = ["grouped", "decimal"] as const;
export type Meaning = (typeof MEANINGS)[number];

export const keyOf = ({ seller, month, field }: Where) => `${seller} ${month} ${field}`;

/** What a cell says of itself. */
export function told({ why, asks }: Held): string {
  if (asks === null) return why;
  const { grouped, decimal } = readings(asks.example);
  return words.outcomes.ask.title(asks.example, grouped.value, decimal.value);
}

/** What is read out of cells that begin to wait together. */
export function toldTogether(cells: Held[]): string {
  const [first, ...more] = cells;
  if (!first || more.length === 0) return first ? told(first) : "";
  return first.asks ? words.outcomes.waits.asked(cells.length) : words.outcomes.waits.title(cells.length);
}

export function signOf({ example }: Asks, meaning: Meaning): Sign {
  return readings(example)[meaning].sign;
}

/** From the first digit to the last. */
const digitsOf = (text: string) => text.replace(/^\P{Nd}+|\P{Nd}+$/gu, "");

/** Problems cell by cell, each question once, by the cell that it is about. */
export function rowsOf(list: Held[]): Row[] {
  const groups = new Map<unknown, Held[]>();
  for (const held of list) {
    const group = held.asks ?? held;
    const cells = groups.get(group) ?? [];
    cells.push(held);
    groups.set(group, cells);
  }
  return [...groups.values()].flatMap((cells) => {
    const held = cells.find(({ text, asks }) => asks && digitsOf(text) === digitsOf(asks.example)) ?? cells[0];
    return held ? [{ held, more: cells.length - 1 }] : [];
  });
}

/** Where the cells lie in a grid; those that have no place in it are `gone`. */
export function placed<T extends Where>(grid: OutcomeGrid, cells: T[]): { here: (T & Place)[]; gone: T[] } {
  const rows = new Map(grid.sellers.map(({ id }, row) => [id, row]));
  const columns = new Map(grid.months.map((each, column) => [each, column]));
  const found: { here: (T & Place)[]; gone: T[] } = { here: [], gone: [] };
  for (const cell of cells) {
    const row = rows.get(cell.seller);
    const column = columns.get(cell.month);
    if (row === undefined || column === undefined) found.gone.push(cell);
    else found.here.push({ ...cell, row, column });
  }
  return found;
}

/** Whose cell it is and of which month, with its figure where another one is shown. */
export function nameOf(grid: OutcomeGrid, { seller, month, field }: Where, shown: OutcomeField): { who: string; when: string } {
  const who = grid.sellers.find(({ id }) => id === seller)?.name ?? "";
  return { who, when: words.outcomes.waits.when(monthText(month), field === shown ? null : words.outcomes.figures[field]) };
}

/** What of a change can't be written, to stay in its cells. */
export function heldOf({ grid, field, currency }: Sheetful, { bad }: Change): Held[] {
  return bad.map(({ row, column, text, why }) => ({
    seller: grid.sellers[row]?.id ?? "", month: grid.months[column] ?? "", field, text, why: toldOf({ text, why }, field, currency), asks: null,
  }));
}

/** The cells of each question, as its answer reads them; `bad` are those that wait still. */
export function answered(sheetOf: (field: OutcomeField) => Sheetful, questions: Held[][], meaning: Meaning): { change: Change; bad: Held[] } {
  const change: Change = { cells: [], bad: [], idle: 0, outside: 0, rounded: 0 };
  const bad: Held[] = [];
  for (const cells of questions) {
    const [first] = cells;
    if (!first?.asks) continue;
    const sheet = sheetOf(first.field);
    const here = placed(sheet.grid, cells).here;
    const idle = here.filter((place) => !canEdit(sheet, place));
    bad.push(...idle.map(({ row, column, ...cell }) => ({ ...cell, why: idleOf(sheet, { row, column }), asks: null })));
    // Where the sign groups thousands in one text, three digits after the other sign in another are no decimals.
    const read = pasted(sheet, { aims: here.filter((place) => canEdit(sheet, place)), idle: 0, outside: 0 }, signOf(first.asks, meaning), first.asks.typed || meaning === "decimal");
    bad.push(...heldOf(sheet, read));
    change.cells.push(...read.cells);
    change.rounded += read.rounded;
    change.idle += first.asks.idle ?? 0;
    change.outside += first.asks.outside ?? 0;
  }
  return { change: { ...change, bad: [] }, bad };
}
