// Hiring a candidate: by which id, and, where a seller has the name already, what each answer leads to.
import { ownId } from "../../lib/person";
import { words } from "../../lib/words";
import type { Answer } from "./answer";
import { idOf, namesakeAsked, type Namesake } from "./namesake";

/** What the button does: `ask` = it has to be said first who it is; `none` = it is done elsewhere. */
export type Way = "ask" | "hire" | "merge" | "none";

/** Two records of one class become one; somebody who came back keeps the id, and a second one by it is made of no candidate. */
export function wayOf(is: Answer["is"] | null, namesake: Namesake | null, cohort: string): Way {
  if (namesake === null || is === "other") return "hire";
  if (is === null) return "ask";
  return is === "same" && namesake.line.cohort_id === cohort ? "merge" : "none";
}

/** The id that the seller is to have: none where it stays that of the candidate, the name where that was taken away. */
export function idToHire(typed: string, person: { name: string; external_id: string | null }): string | null {
  const id = typed.trim();
  return id === ownId(person) ? null : id || person.name;
}

/** What is asked, or what the answer means. */
export function hireTold(is: Answer["is"] | null, namesake: Namesake | null, cohort: string): string | null {
  const { who } = words.cohortForms.candidates;
  if (namesake === null) return null;
  if (is === null) return namesakeAsked(namesake);
  if (is === "other") return who.other;
  if (is === "again") return who.again(idOf(namesake.line));
  return wayOf(is, namesake, cohort) === "merge" ? who.merge : who.elsewhere(namesake.line.name, namesake.line.cohort);
}
