// Which facts of a finding get a chip beside its sentence, and what the chips are called.
import type { Finding } from "../../ipc";
import { decisions } from "../../lib/words.decisions";

export type Chip = { index: number; label: string };

/** Whether a text stands in a sentence as words of its own. */
function isSaid(text: string, sentence: string): boolean {
  const isLetter = (character: string) => /[\p{L}\p{N}]/u.test(character);
  for (let at = sentence.indexOf(text); at >= 0; at = sentence.indexOf(text, at + 1)) {
    if (!isLetter(sentence[at - 1] ?? "") && !isLetter(sentence[at + text.length] ?? "")) return true;
  }
  return false;
}

/** None for a fact that the sentence says word for word. Where two would have one name, each says what it is about. */
export function chipsOf({ sentence, facts }: Pick<Finding, "sentence" | "facts">): Chip[] {
  const said = sentence.toLocaleLowerCase();
  const own = facts.map(({ label, text }, index) => ({ index, label, text })).filter(({ text }) => !isSaid(text.toLocaleLowerCase(), said));
  const alone = (label: string) => own.filter((each) => each.label === label).length === 1;
  return own.map(({ index, label, text }) => ({ index, label: alone(label) ? label : decisions.chip(label, text) }));
}

/** The cohorts behind the facts, each once, in the order in which they are first named. */
export function cohortsOf(facts: Finding["facts"]): string[] {
  return [...new Set(facts.flatMap(({ cohorts }) => cohorts))];
}
