// The table for several candidates at once: its rows, blocks pasted from a spreadsheet, and what is kept of it.
import type { CandidateEntry, CandidateRow } from "../../ipc";
import { cellsOf } from "../../lib/clip";
import { decimal } from "../../lib/format";
import { parseNumber, type NumberAsk } from "../../lib/number";
import { words } from "../../lib/words";

const say = words.cohortForms.candidates;

export const DECISIONS = ["hired", "rejected", "declined", "withdrew"] as const;
export const YEARS: NumberAsk = { least: 0, most: 80 };

export type NewRow = { name: string; decision: string; source: string; years: string };
export type NewColumn = keyof NewRow;
const COLUMNS = ["name", "decision", "source", "years"] as const;
const FIRST_ROWS = 4;

const blank = (): NewRow => ({ name: "", decision: "", source: "", years: "" });

export function isBlankRow(row: NewRow): boolean {
  return COLUMNS.every((column) => row[column].trim() === "");
}

/** Four rows at least, and one to go on with after the last filled one. */
export function paddedRows(rows: NewRow[]): NewRow[] {
  const filled = rows.findLastIndex((row) => !isBlankRow(row)) + 1;
  const missing = Math.max(FIRST_ROWS, filled + 1) - rows.length;
  return missing > 0 ? [...rows, ...Array.from({ length: missing }, blank)] : rows;
}

/** The decision that a text names, by its key or its word; "" for none, undefined where it is another word. */
export function decisionOf(text: string): string | undefined {
  const typed = text.trim().toLowerCase();
  return ["", ...DECISIONS].find((key) => typed === key || typed === say.decisions[key]?.toLowerCase());
}

/** Fills the rows from a cell on. A blank never erases; what finds no column or is no decision is counted. */
export function pastedRows(rows: NewRow[], at: number, column: NewColumn, text: string): { rows: NewRow[]; leftOut: number } {
  const first = COLUMNS.indexOf(column);
  const filled = [...rows];
  let leftOut = 0;
  cellsOf(text.trimEnd()).forEach((cells, down) => {
    const row = { ...(filled[at + down] ?? blank()) };
    cells.forEach((cell, right) => {
      const to = COLUMNS[first + right];
      const value = to === "decision" ? decisionOf(cell) : cell.trim();
      if (cell.trim() === "") return;
      if (to === undefined || value === undefined) leftOut += 1;
      else row[to] = value;
    });
    filled[at + down] = row;
  });
  return { rows: paddedRows(filled), leftOut };
}

export type RowFault = { column: "name" | "years"; text: string };

/** What keeps a row from being kept; `whole` also asks for the name. */
export function faultIn(row: NewRow, whole: boolean): RowFault | null {
  if (isBlankRow(row)) return null;
  const { wrong } = parseNumber(row.years, YEARS);
  if (wrong) return { column: "years", text: wrong };
  return whole && row.name.trim() === "" ? { column: "name", text: say.noName } : null;
}

/** A name that stands in a row above, or among the candidates of the cohort: a candidate without an id goes by the name. */
export function doubleIn(rows: NewRow[], known: CandidateRow[], at: number): RowFault | null {
  const name = rows[at]?.name.trim() ?? "";
  if (name === "") return null;
  const first = rows.findIndex((row) => row.name.trim() === name);
  if (first < at) return { column: "name", text: say.double(name, first + 1) };
  return known.some(({ entry }) => (entry.external_id ?? entry.name) === name) ? { column: "name", text: say.known(name) } : null;
}

export function candidateOf(cohort: string): CandidateEntry {
  return {
    id: null, external_id: null, name: "", email: null, cohort, stage: null, source: null, years_experience: null, years_industry: null,
    decision: null, applied_on: null, decided_on: null, rock_star: null, rock_star_reason: null,
  };
}

export function newEntries(rows: NewRow[], cohort: string): CandidateEntry[] {
  return rows.filter((row) => !isBlankRow(row)).map((row) => ({
    ...candidateOf(cohort), name: row.name.trim(), decision: row.decision || null, source: row.source.trim() || null,
    years_experience: parseNumber(row.years, YEARS).value,
  }));
}

/** "5 years, 2 of them in the industry", as much of it as is known. */
export function yearsText({ years_experience: all, years_industry: own }: CandidateEntry): string {
  const text = (value: number) => decimal(value, Number.isInteger(value) ? 0 : 1);
  if (all === null && own === null) return words.none;
  if (own === null) return text(all ?? 0);
  return all === null ? say.industry(text(own)) : say.both(text(all), text(own));
}

export function decisionText(decision: string | null): string {
  return say.decisions[decision ?? ""] ?? decision ?? "";
}
