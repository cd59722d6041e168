// Who has the name of a new seller already: what a form tells of it, and what a table for many asks.
import type { SellerLine } from "../../ipc";
import { folded } from "../../lib/folded";
import { ownId } from "../../lib/person";
import { words } from "../../lib/words";
import { isAgain, isLeftOut, isOpen, type Named, type Question } from "./answer";

/** One seller of a name, how many more people there are of it, and the last day of all with the company; none while somebody is still here. */
export type Namesake = { line: SellerLine; more: number; left: string | null };

const byHire = (a: SellerLine, b: SellerLine) => (a.hired_on ?? "").localeCompare(b.hired_on ?? "");

/** Who has the id is named first, then who stands in the same class, in the employment that goes on or else the latest; null where there is nobody. Employments under one id are one person's. */
export function namesakeIn(namesakes: SellerLine[], cohort: string | null, id = ""): Namesake | null {
  const own = namesakes.filter(({ external_id }) => external_id === id.trim());
  const meant = own.length > 0 ? own : namesakes;
  const here = meant.filter(({ cohort_id }) => cohort_id !== null && cohort_id === cohort);
  const line = here.find(({ ended_on }) => ended_on === null) ?? here.toSorted(byHire).at(-1) ?? meant[0];
  if (!line) return null;
  const days = namesakes.filter(({ external_id }) => external_id === line.external_id).map(({ ended_on }) => ended_on ?? "");
  return { line, more: new Set(namesakes.map(({ external_id }) => external_id)).size - 1, left: days.includes("") ? null : (days.sort().at(-1) ?? null) };
}

export const idOf = (line: SellerLine) => ownId(line) || null;

/** The question about sellers of that name. */
export function namesakeAsked({ line, more }: Namesake): string {
  return words.cohortForms.many.namesake(line.name, line.cohort, idOf(line), more);
}

/** The same where there is one. */
export function namesakeTold(namesakes: SellerLine[], cohort: string | null): string | null {
  const found = namesakeIn(namesakes, cohort);
  return found && namesakeAsked(found);
}

/** What is asked of each row: about its namesake, else about a row above. */
export function questionsOf(rows: Named[], namesakes: (Namesake | null)[]): (Question | null)[] {
  const say = words.cohortForms.many;
  const above = namesakesAbove(rows);
  return rows.map((_, at) => {
    const found = namesakes[at];
    if (found) return { text: say.already(found.line.cohort, idOf(found.line), found.more), about: found.line.id };
    const before = above[at] ?? null;
    return before === null ? null : { text: say.above(before + 1), about: before };
  });
}

/** Whether it was said of the row that its namesake was hired again. */
export const isBack = (row: Named, question: Question | null) => isAgain(row) && !isOpen(row, question);

/** The line under a row. `again`: its days say that the person was hired again; `rested`: nobody types its name. */
export function hintOf(row: Named, question: Question | null, namesake: Namesake | null, again: boolean, rested: boolean): string | null {
  const say = words.cohortForms.many;
  if (isLeftOut(row)) return again ? say.outAgain : say.out;
  if (isOpen(row, question)) return rested ? question.text : null;
  return isAgain(row) ? (otherIdFault(row, namesake)?.text ?? say.back(namesake && idOf(namesake.line))) : null;
}

/** Whether the row begins a further time with the company: its first day does not lie before the last one of the seller of that name. */
export function isHiredAgain(hired: string | null, namesake: Namesake | null): boolean {
  return hired !== null && namesake !== null && namesake.left !== null && hired >= namesake.left;
}

/** Whether that can't be told yet: the seller of that name has left, and no first day is typed. */
export function maybeHiredAgain(hired: string | null, namesake: Namesake | null): boolean {
  return hired === null && namesake !== null && namesake.left !== null;
}

/** Somebody hired again whose first day was put before the last one after all. */
export function earlyFault(row: Named, hired: string | null, namesake: Namesake | null): { column: "hired"; text: string } | null {
  const left = isAgain(row) && hired !== null ? (namesake?.left ?? null) : null;
  return left === null || isHiredAgain(hired, namesake) ? null : { column: "hired", text: words.cohortForms.many.early(left) };
}

/** Somebody hired again under another id than they had. */
export function otherIdFault(row: Named, namesake: Namesake | null): { column: "external"; text: string } | null {
  if (!isAgain(row) || namesake === null) return null;
  const own = namesake.line.external_id;
  return (row.external?.trim() || row.name.trim()) === own ? null : { column: "external", text: words.cohortForms.many.otherId(own) };
}

/** For each name the place of an earlier one that is the same; a name that is written alike goes by the same id, if it has none of its own. A row that is left out is nobody's. */
export function namesakesAbove(rows: Named[]): (number | null)[] {
  const first = new Map<string, number>();
  return rows.map((row, at) => {
    const key = folded(row.name);
    const before = first.get(key);
    if (key !== "" && before === undefined && !isLeftOut(row)) first.set(key, at);
    return before ?? null;
  });
}
