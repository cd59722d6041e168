// Whether a row of a table for many means a person who is there already: what is asked, and what was answered.
import { folded } from "../../lib/folded";

/** Who has the name already: `about` is the id of somebody in the workspace, or the row above. */
export type Question = { text: string; about: string; isRow: boolean };
/** It holds for as long as the name does; that it is another one, or the same hired again, only of whom it was asked about. */
export type Answer = { name: string; about: string; is: "same" | "again" | "other" };
export type Named = { name: string; answer?: Answer };

export const answerTo = (name: string, about: string, is: Answer["is"]): Answer => ({ name: folded(name), about, is });

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
