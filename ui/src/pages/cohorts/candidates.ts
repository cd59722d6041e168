// The table for several candidates at once: its rows, what is wrong in them, and what is kept of it.
import type { CandidateEntry, CandidateRow } from "../../ipc";
import { folded } from "../../lib/folded";
import { decimal } from "../../lib/format";
import type { RowKind } from "../../lib/many.svelte";
import { parseNumber, type NumberAsk } from "../../lib/number";
import { words } from "../../lib/words";
import { isLeftOut, isOpen, type Answer, type Question } from "./answer";
import { decisionOf } from "./decision";
import { namesakesAbove } from "./namesake";

const say = words.cohortForms.candidates;

export const YEARS: NumberAsk = { least: 0, most: 80 };

export type NewRow = { name: string; decision: string; source: string; years: string; answer?: Answer };
export type NewColumn = Exclude<keyof NewRow, "answer">;
const COLUMNS = ["name", "decision", "source", "years"] as const;

const blank = (): NewRow => ({ name: "", decision: "", source: "", years: "" });

/** Nothing is kept of it: nothing stands in it, or it is somebody who is there already. */
export function isBlankRow(row: NewRow): boolean {
  return isLeftOut(row) || isEmptyRow(row);
}

function isEmptyRow(row: NewRow): boolean {
  return COLUMNS.every((column) => row[column].trim() === "");
}

export const CANDIDATES: RowKind<NewRow> = {
  first: 4, columns: COLUMNS, label: (column) => say.fields[column as NewColumn], blank, isBlank: isBlankRow, isEmpty: isEmptyRow,
  read: (column, cell) => (column === "decision" ? (decisionOf(cell) ?? cell) : cell),
};

export type RowFault = { column: "name" | "decision" | "years"; text: string };

/** Everything that keeps a row from being kept. */
export function faultsIn(row: NewRow): RowFault[] {
  if (isBlankRow(row)) return [];
  const { wrong } = parseNumber(row.years, YEARS);
  return [
    ...(row.name.trim() === "" ? [{ column: "name", text: say.noName } as const] : []),
    ...(decisionOf(row.decision) === undefined ? [{ column: "decision", text: say.noDecision(row.decision.trim()) } as const] : []),
    ...(wrong ? [{ column: "years", text: wrong } as const] : []),
  ];
}

/** A name that stands in a row above, or among the candidates of the cohort: a candidate without an id goes by the name. */
export function doubleIn(rows: NewRow[], known: CandidateRow[], at: number): RowFault[] {
  const row = rows[at];
  const name = row?.name.trim() ?? "";
  if (!row || name === "" || isBlankRow(row)) return [];
  const first = rows.findIndex((each) => !isBlankRow(each) && each.name.trim() === name);
  if (first < at) return [{ column: "name", text: say.double(name, first + 1) }];
  return known.some(({ entry }) => (entry.external_id ?? entry.name) === name) ? [{ column: "name", text: say.known(name) }] : [];
}

/** What is asked of each row: about a candidate of that name, else about a row above. */
export function askedOf(rows: NewRow[], known: CandidateRow[]): (Question | null)[] {
  const ids = new Map(known.map(({ entry }) => [folded(entry.name), entry.id]));
  const above = namesakesAbove(rows);
  return rows.map(({ name }, at) => {
    const about = ids.get(folded(name));
    if (about) return { text: say.already, about };
    const before = above[at] ?? null;
    return before === null ? null : { text: words.cohortForms.many.above(before + 1), about: before };
  });
}

/** What keeps a row of somebody whose name is known already: first it has to be said who that is. */
export function whoFaultsIn(rows: NewRow[], known: CandidateRow[], at: number, question: Question | null, whole: boolean): RowFault[] {
  const row = rows[at];
  if (!row || isBlankRow(row)) return [];
  if (!isOpen(row, question)) return doubleIn(rows, known, at);
  return whole && row.name.trim() !== "" ? [{ column: "name", text: words.cohortForms.many.unanswered }] : [];
}

export function candidateOf(cohort: string): CandidateEntry {
  return {
    id: null, external_id: null, name: "", email: null, cohort, stage: null, source: null, years_experience: null, years_industry: null,
    decision: null, applied_on: null, decided_on: null, rock_star: null, rock_star_reason: null,
  };
}

export function newEntries(rows: NewRow[], cohort: string): CandidateEntry[] {
  return rows.filter((row) => !isBlankRow(row)).map((row) => ({
    ...candidateOf(cohort), name: row.name.trim(), decision: decisionOf(row.decision) || null, source: row.source.trim() || null,
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
