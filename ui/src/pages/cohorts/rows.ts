// The table for many sellers at once: its rows, what is wrong in them, and what is kept of it.
import type { SellerEntry, SellerLine } from "../../ipc";
import { aheadFault, dayFault, dayOf, serialDay } from "../../lib/day";
import { folded } from "../../lib/folded";
import type { RowKind } from "../../lib/many.svelte";
import { words } from "../../lib/words";
import { answerTo, isAgain, isLeftOut, isOpen, unanswered, type Answer, type Question } from "./answer";

export type Row = { name: string; hired: string; ended: string; manager: string; star: boolean; external: string; answer?: Answer };
export type Column = Exclude<keyof Row, "answer">;

/** The columns of a pasted block, in order; the tick is set by hand. */
const PASTED = ["name", "hired", "ended", "manager", "external"] as const;

export const isDay = (column: keyof Row) => column === "hired" || column === "ended";

export const blankRow = (): Row => ({ name: "", hired: "", ended: "", manager: "", star: false, external: "" });

/** Nothing is kept of it: nothing stands in it, or it is somebody who is there already. */
export function isBlank(row: Row): boolean {
  return isEmpty(row) || isLeftOut(row);
}

export function isEmpty(row: Row): boolean {
  return !row.star && PASTED.every((column) => row[column].trim() === "");
}

/** The row with what was typed into a cell. Under a name that is typed anew it is asked about anew. */
export function typedInto(row: Row, column: Exclude<Column, "star">, text: string): Row {
  return { ...(column === "name" ? unanswered(row) : row), [column]: text };
}

/** The row with an answer. Both employments of one person go by one id, `known`; one that was typed stays. */
export function answered(row: Row, about: Answer["about"], is: Answer["is"], known: string | null): Row {
  const bare = unanswered(row);
  const along = is === "again" && known !== null && bare.external.trim() === "" ? known : undefined;
  return { ...bare, external: along ?? bare.external, answer: answerTo(row.name, about, is, along) };
}

/** A spreadsheet's number is a day only where a heading says that days stand there. */
const pastedDay = (cell: string, headed: boolean) => dayOf(cell) ?? (headed ? serialDay(cell) : null) ?? cell;

export const SELLERS: RowKind<Row> = {
  first: 3, columns: PASTED, label: (column) => words.cohortForms.many.columns[column as Column], blank: blankRow, isBlank, isEmpty,
  read: (column, cell, headed) => (isDay(column) ? pastedDay(cell, headed) : cell),
};

export type Fault = { column: (typeof PASTED)[number]; text: string };

/** A seller without an id goes by the name. */
export const idOf = (row: Row) => row.external.trim() || row.name.trim();
const idColumn = (row: Row) => (row.external.trim() ? "external" : "name");

/** Everything that keeps a row from being kept, a cell once; `whole` also asks for the hire date, which may still come for all. */
export function faultsOf(row: Row, dateForAll: string, whole: boolean): Fault[] {
  if (isBlank(row)) return [];
  const say = words.cohortForms.many;
  const own = dayOf(row.hired);
  const [hired, ended] = [own === null ? dayOf(dateForAll) : own, dayOf(row.ended)];
  const wrong: Record<"name" | "hired" | "ended", string | null> = {
    name: row.name.trim() === "" ? say.noName : null,
    hired: dayFault(row.hired) ?? aheadFault(hired) ?? (whole && !hired ? say.noDate : null),
    ended: dayFault(row.ended) ?? aheadFault(ended) ?? (hired && ended && ended < hired ? say.endFirst(hired) : null),
  };
  return (["name", "hired", "ended"] as const).flatMap((column) => (wrong[column] ? [{ column, text: wrong[column] }] : []));
}

/** A row that goes by the id of a row above it. */
export function doubleOf(rows: Row[], at: number): Fault | null {
  const row = rows[at];
  if (!row || isBlank(row) || idOf(row) === "") return null;
  const first = rows.findIndex((each) => !isBlank(each) && idOf(each) === idOf(row));
  return first < at ? { column: idColumn(row), text: words.cohortForms.many.double(idOf(row), first + 1) } : null;
}

/** A row that goes by the id of a seller who is there already. */
export function takenBy(row: Row, holder: SellerLine | undefined): Fault | null {
  if (!holder || (isAgain(row) && folded(holder.name) === folded(row.name))) return null;
  const { taken, takenName } = words.cohortForms.many;
  const text = holder.name === holder.external_id ? takenName(holder.name, holder.cohort) : taken(holder.external_id, holder.name, holder.cohort);
  return { column: idColumn(row), text };
}

/** What keeps a row of somebody whose name is known already: first it has to be said who that is. */
export function whoFaults(row: Row, question: Question | null, whole: boolean, faults: () => (Fault | null)[]): (Fault | null)[] {
  if (isBlank(row)) return [];
  if (!isOpen(row, question)) return faults();
  return whole ? [{ column: "name", text: words.cohortForms.many.unanswered }] : [];
}

/** The first fault of each cell. */
export function oncePerCell(faults: (Fault | null | undefined)[]): Fault[] {
  const found = faults.filter((fault) => fault !== null && fault !== undefined);
  return found.filter(({ column }, at) => found.findIndex((each) => each.column === column) === at);
}

/** Whether a sentence names something, and not only a part of a longer word. */
function names(sentence: string, text: string): boolean {
  const literal = text.trim().replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");
  return literal !== "" && new RegExp(`(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])`, "u").test(sentence);
}

/** The columns by the names of the fields. */
const FIELDS: Partial<Record<string, Fault["column"]>> = { hired_on: "hired", ended_on: "ended", name: "name", manager: "manager" };

/** The rows that a refusal is about: it says an id or a name, never a row. */
export function blamed(rows: Row[], refused: { message: string; field: string | null }): (Fault | null)[] {
  const id = (row: Row) => !isBlank(row) && names(refused.message, idOf(row));
  const name = (row: Row) => !isBlank(row) && names(refused.message, row.name);
  const tests = [(row: Row) => id(row) && name(row), id, name];
  const about = tests.find((test) => rows.some(test)) ?? (() => false);
  const column = (row: Row) => FIELDS[refused.field ?? ""] ?? idColumn(row);
  return rows.map((row) => (about(row) ? { column: column(row), text: refused.message } : null));
}

/** The sellers of the filled rows; how somebody left is not asked here. Where some are ticked, the others were not called rock stars; where none is, nobody said. */
export function entriesOf(rows: Row[], dateForAll: string, cohort: string): SellerEntry[] {
  const filled = rows.filter((row) => !isBlank(row));
  const anyTicked = filled.some((row) => row.star);
  return filled.map((row) => ({
    id: null, external_id: row.external.trim(), name: row.name.trim(), cohort,
    hired_on: dayOf(row.hired) ?? dayOf(dateForAll) ?? null, ended_on: dayOf(row.ended) ?? null, exit_kind: null, exit_reason: null,
    regretted: null, manager: row.manager.trim() || null, territory: null, source: null, years_experience: null, years_industry: null,
    rock_star: anyTicked ? row.star : null, rock_star_reason: null, leaves: [], moves: [],
  }));
}
