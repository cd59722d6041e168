// Whether a row of a table for many means a person who is there already: what is asked, and what was answered.
import { folded } from "../../lib/folded";

/** Who has the name already: the id of somebody in the workspace, or the place of a row above. */
type About = string | number;
export type Question = { text: string; about: About };
/** It holds for as long as the name does; that it is another one, or the same hired again, only of whom it was asked about. `id`: the one that came with it. */
export type Answer = { name: string; about: About; is: "same" | "again" | "other"; id?: string };
export type Named = { name: string; answer?: Answer; external?: string };

export const answerTo = (name: string, about: About, is: Answer["is"], id?: string): Answer => ({ name: folded(name), about, is, ...(id === undefined ? {} : { id }) });

/** Who is asked about, where that is somebody in the workspace. */
export const knownId = (question: Question | null | undefined) => (typeof question?.about === "string" ? question.about : null);

const holds = ({ name, answer }: Named) => answer !== undefined && answer.name === folded(name);

/** Somebody who is there already is not added again. */
export const isLeftOut = (row: Named) => row.answer?.is === "same" && holds(row);

/** A further employment of somebody who is there already goes by the same id. */
export const isAgain = (row: Named) => row.answer?.is === "again" && holds(row);

/** Whether the question still waits for an answer. */
export function isOpen(row: Named, question: Question | null): question is Question {
  if (question === null || isLeftOut(row)) return false;
  return !(holds(row) && row.answer?.about === question.about);
}

/** The id that came with the answer goes with it. */
export function unanswered<R extends Named>(row: R): R {
  const { answer, ...rest } = row;
  const cameAlong = answer?.id !== undefined && answer.id === row.external;
  return (cameAlong ? { ...rest, external: "" } : rest) as R;
}

/** Whether somebody still has the name who was meant: a row above may have been renamed, cleared or left out, a record renamed or deleted. */
function isMeant(row: Named, question: Question | null, above: Named[]): boolean {
  const about = row.answer?.about;
  if (typeof about !== "number") return knownId(question) !== null;
  const other = above[about];
  return other !== undefined && !isLeftOut(other) && folded(other.name) === folded(row.name);
}

/** The rows without the answers that are of another name or about nobody any more; the very same ones where there are none. */
export function stillAnswered<R extends Named>(rows: R[], questions: (Question | null)[]): R[] {
  const kept: R[] = [];
  rows.forEach((row, at) => kept.push(row.answer && !(holds(row) && isMeant(row, questions[at] ?? null, kept)) ? unanswered(row) : row));
  return kept.some((row, at) => row !== rows[at]) ? kept : rows;
}
