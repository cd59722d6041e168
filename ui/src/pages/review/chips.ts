// Which facts of a finding get a chip beside its sentence, and what the chips are called.
import type { Finding } from "../../ipc";
import { decisions } from "../../lib/words.decisions";

export type Chip = { index: number; label: string };

/** None for a fact that the sentence says word for word. Where two would have one name, each says what it is about. */
export function chipsOf({ sentence, facts }: Pick<Finding, "sentence" | "facts">): Chip[] {
  const said = sentence.toLocaleLowerCase();
  const own = facts.map(({ label, text }, index) => ({ index, label, text })).filter(({ text }) => !said.includes(text.toLocaleLowerCase()));
  const alone = (label: string) => own.filter((each) => each.label === label).length === 1;
  return own.map(({ index, label, text }) => ({ index, label: alone(label) ? label : decisions.chip(label, text) }));
}

/** The cohorts behind the facts, each once, in the order in which they are first named. */
export function cohortsOf(facts: Finding["facts"]): string[] {
  return [...new Set(facts.flatMap(({ cohorts }) => cohorts))];
}
