// What the tables for many do about the rows that ask whether somebody is there already.
import { isOpen, knownId, type Named, type Question } from "./answer";

type Table<R> = { rows: R[]; ready: (besides?: boolean) => Promise<boolean>; focus: (wanted: string) => Promise<void> };

/** Shows whom a row is asked about, over the form; null where that is a row above. */
export function opener(question: Question | null | undefined, open: (id: string) => void): (() => void) | null {
  const whose = knownId(question);
  return whose === null ? null : () => open(whose);
}

/** Whether the rows can be kept. Where the first fault is a question, the keyboard goes to its answers. */
export async function readyToKeep<R extends Named>(many: Table<R>, questions: (Question | null)[], besides = true): Promise<boolean> {
  const asked = many.rows.findIndex((row, at) => isOpen(row, questions[at] ?? null));
  if (await many.ready(besides)) return true;
  const isFirst = document.activeElement?.getAttribute("data-cell") === `${asked}-name`;
  if (isFirst) await many.focus(`.known[data-row="${asked}"] button`);
  return false;
}
