// The table for many sellers at once: its rows, blocks pasted from a spreadsheet, and what is kept of it.
import type { SellerEntry } from "../../ipc";
import { cellsOf } from "../../lib/clip";
import { dayOf } from "../../lib/day";
import { words } from "../../lib/words";
import { day as dayWords } from "../../lib/words.number";

export type Row = { name: string; hired: string; star: boolean; external: string };
export type Column = keyof Row;

/** The columns of a pasted block, in order; the tick is set by hand. */
const PASTED = ["name", "hired", "external"] as const;
export const FIRST_ROWS = 3;

const blank = (): Row => ({ name: "", hired: "", star: false, external: "" });

export function isBlank(row: Row): boolean {
  return !row.star && PASTED.every((column) => row[column].trim() === "");
}

/** Three rows at least, and one to go on with after the last filled one. */
export function padded(rows: Row[]): Row[] {
  const filled = rows.findLastIndex((row) => !isBlank(row)) + 1;
  const missing = Math.max(FIRST_ROWS, filled + 1) - rows.length;
  return missing > 0 ? [...rows, ...Array.from({ length: missing }, blank)] : rows;
}

/** Fills the rows from a cell on. A blank never erases; what finds no column is counted. */
export function pasted(rows: Row[], at: number, column: Column, text: string): { rows: Row[]; leftOut: number } {
  const first = PASTED.findIndex((each) => each === column);
  const filled = [...rows];
  let leftOut = 0;
  const block = cellsOf(text.trimEnd()).map((cells) => cells.map((cell) => cell.trim()));
  block.forEach((cells, down) => {
    const row = { ...(filled[at + down] ?? blank()) };
    cells.forEach((cell, right) => {
      const to = PASTED[first + right];
      if (cell === "") return;
      if (to === undefined) leftOut += 1;
      else row[to] = cell;
    });
    filled[at + down] = row;
  });
  return { rows: padded(filled), leftOut };
}

export type Fault = { column: (typeof PASTED)[number]; text: string };

/** A seller without an id goes by the name. */
const idOf = (row: Row) => row.external.trim() || row.name.trim();
const idColumn = (row: Row) => (row.external.trim() ? "external" : "name");

/** What keeps a row from being kept; `whole` also asks for what is not there yet. */
export function faultOf(row: Row, dateForAll: string, whole: boolean): Fault | null {
  if (isBlank(row)) return null;
  const say = words.cohortForms;
  const day = dayOf(row.hired);
  if (day === undefined) return { column: "hired", text: dayWords.bad(row.hired) };
  if (!whole) return null;
  if (row.name.trim() === "") return { column: "name", text: say.many.noName };
  return day === null && !dayOf(dateForAll) ? { column: "hired", text: say.many.noDate } : null;
}

/** A row that goes by the id of a row above it. */
export function doubleOf(rows: Row[], at: number): Fault | null {
  const row = rows[at];
  if (!row || idOf(row) === "") return null;
  const first = rows.findIndex((each) => idOf(each) === idOf(row));
  return first < at ? { column: idColumn(row), text: words.cohortForms.many.double(idOf(row), first + 1) } : null;
}

/** Whether a sentence names something, and not only a part of a longer word. */
function names(sentence: string, text: string): boolean {
  const literal = text.trim().replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");
  return literal !== "" && new RegExp(`(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])`, "u").test(sentence);
}

/** The rows that a refusal is about: it says an id or a name, never a row. */
export function blamed(rows: Row[], refused: { message: string; field: string | null }): (Fault | null)[] {
  const id = (row: Row) => !isBlank(row) && names(refused.message, idOf(row));
  const name = (row: Row) => !isBlank(row) && names(refused.message, row.name);
  const tests = [(row: Row) => id(row) && name(row), id, name];
  const about = tests.find((test) => rows.some(test)) ?? (() => false);
  const column = (row: Row) => (refused.field === "hired_on" ? "hired" : refused.field === "name" ? "name" : idColumn(row));
  return rows.map((row) => (about(row) ? { column: column(row), text: refused.message } : null));
}

/** The sellers of the filled rows. Where some are ticked, the others were not called rock stars; where none is, nobody said. */
export function entriesOf(rows: Row[], dateForAll: string, cohort: string): SellerEntry[] {
  const filled = rows.filter((row) => !isBlank(row));
  const anyTicked = filled.some((row) => row.star);
  return filled.map((row) => ({
    id: null, external_id: row.external.trim(), name: row.name.trim(), cohort,
    hired_on: dayOf(row.hired) ?? dayOf(dateForAll) ?? null, ended_on: null, exit_kind: null, exit_reason: null,
    regretted: null, manager: null, territory: null, source: null, years_experience: null, years_industry: null,
    rock_star: anyTicked ? row.star : null, rock_star_reason: null, leaves: [], moves: [],
  }));
}
