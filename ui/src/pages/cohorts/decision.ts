// Reads a decision on a candidate in the words that lists have for it. English first; German and French as the headings of lists.
import { folded } from "../../lib/folded";

export const DECISIONS = ["hired", "rejected", "declined", "withdrew"] as const;
type Decision = (typeof DECISIONS)[number] | "";

/** "Turned down", "refused" and a bare "no" are not here: they leave open who did it. */
const WORDS: Record<Decision, string[]> = {
  "": ["open", "pending", "undecided", "in process", "in progress", "in review", "active", "on hold", "tbd", "n a", "none", "offen", "en cours"],
  hired: ["hired", "hire", "yes", "y", "joined", "started", "accepted", "offer accepted", "accepted offer", "eingestellt", "embauche", "embauchee"],
  rejected: [
    "rejected", "reject", "rejection", "no hire", "do not hire", "not selected", "unsuccessful", "abgelehnt", "absage", "rejete", "rejetee",
  ],
  declined: [
    "declined", "decline", "declined offer", "offer declined", "declined the offer", "rejected offer", "offer rejected", "refused offer", "offer refused", "angebot abgelehnt", "offre refusee",
  ],
  withdrew: ["withdrew", "withdrawn", "withdraw", "withdrawal", "candidate withdrew", "dropped out", "zuruckgezogen", "retire", "retiree", "desiste"],
};

const known = new Map<string, Decision>(Object.entries(WORDS).flatMap(([decision, texts]) => texts.map((text): [string, Decision] => [text, decision as Decision])));

/** "No-hire", "N/A" and "Rejeté" are as good as their letters. */
const plain = (text: string) => folded(text).replace(/[^\p{L}\p{N}]+/gu, " ").trim();

/** The decision that a text names; "" for open, undefined where it names none. */
export function decisionOf(text: string): Decision | undefined {
  if (/^[\s\p{Pd}]*$/u.test(text)) return "";
  return known.get(plain(text));
}
