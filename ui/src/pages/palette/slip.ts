// A slip of the finger: one letter wrong, missing, too many, or two of them swapped.

/** The least letters of a word whose beginning is enough; with fewer, the beginning of nearly every word would do. */
const ENOUGH = 4;
const LEAST = 3;

/** Whether one slip at most lies between what was typed and what was meant. */
export function oneSlip(typed: string, meant: string): boolean {
  let at = 0;
  while (at < typed.length && typed[at] === meant[at]) at += 1;
  const [rest, wanted] = [typed.slice(at), meant.slice(at)];
  const wrong = rest.slice(1) === wanted.slice(1);
  const missing = rest === wanted.slice(1);
  const extra = rest.slice(1) === wanted;
  const swapped = rest.length > 1 && rest[0] === wanted[1] && rest[1] === wanted[0] && rest.slice(2) === wanted.slice(2);
  return wrong || missing || extra || swapped;
}

/** Whether a word, or its beginning, was meant. */
export function slipped(typed: string, word: string): boolean {
  if (typed.length < LEAST) return false;
  if (oneSlip(typed, word)) return true;
  return typed.length >= ENOUGH && [-1, 0, 1].some((more) => oneSlip(typed, word.slice(0, typed.length + more)));
}
