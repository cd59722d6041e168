// The table for many sellers at once: its rows, blocks pasted from a spreadsheet, and what is kept of it.
import type { SellerEntry } from "../../ipc";
import { dayOf } from "../../lib/day";
import { words } from "../../lib/words";

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

/** The cells of a block as spreadsheets put it on the clipboard. */
export function cellsOf(text: string): string[][] {
  const lines = text.replace(/\r\n?/gu, "\n").replace(/\n+$/u, "").split("\n");
  return lines.map((line) => line.split("\t").map(unquoted));
}

function unquoted(cell: string): string {
  const inside = /^"(.*)"$/u.exec(cell.trim())?.[1];
  return inside === undefined ? cell.trim() : inside.replaceAll('""', '"').trim();
}

/** Fills the rows from a cell on. A blank never erases; what finds no column is counted. */
export function pasted(rows: Row[], at: number, column: Column, text: string): { rows: Row[]; leftOut: number } {
  const first = PASTED.findIndex((each) => each === column);
  const filled = [...rows];
  let leftOut = 0;
  cellsOf(text).forEach((cells, down) => {
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

export type Fault = { column: "name" | "hired"; text: string };

/** What keeps a row from being kept; `whole` also asks for what is not there yet. */
export function faultOf(row: Row, dateForAll: string, whole: boolean): Fault | null {
  if (isBlank(row)) return null;
  const say = words.cohortForms;
  const day = dayOf(row.hired);
  if (day === undefined) return { column: "hired", text: say.day.bad(row.hired) };
  if (!whole) return null;
  if (row.name.trim() === "") return { column: "name", text: say.many.noName };
  return day === null && !dayOf(dateForAll) ? { column: "hired", text: say.many.noDate } : null;
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
