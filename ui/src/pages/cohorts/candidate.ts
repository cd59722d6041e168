// The form of one candidate: every field as text, and the entry that it makes.
import type { CandidateEntry } from "../../ipc";
import { dayFault, dayOf } from "../../lib/day";
import { parseNumber, typedNumber, type NumberAsk } from "../../lib/number";
import { words } from "../../lib/words";
import { YEARS } from "./candidates";

const TEXTS = ["external_id", "name", "email", "cohort", "stage", "source", "decision", "rock_star_reason"] as const;
const DAYS = ["applied_on", "decided_on"] as const;
const NUMBERS = ["years_experience", "years_industry"] as const;
type Field = (typeof TEXTS)[number] | (typeof DAYS)[number] | (typeof NUMBERS)[number] | "rock_star";
export type CandidateDraft = Record<Field, string>;

export function candidateDraftOf(entry: CandidateEntry): CandidateDraft {
  const texts = [...TEXTS, ...DAYS].map((field) => [field, entry[field] ?? ""]);
  const numbers = NUMBERS.map((field) => [field, typedNumber(entry[field])]);
  const star = ["rock_star", entry.rock_star === null ? "" : entry.rock_star ? "yes" : "no"];
  return Object.fromEntries([...texts, ...numbers, star]) as CandidateDraft;
}

export const yearsAsk = (start: CandidateEntry, field: (typeof NUMBERS)[number]): NumberAsk => ({ ...YEARS, was: start[field] });

/** The entry of a draft, or what has to be corrected first, by field. */
export function candidateEntryOf(start: CandidateEntry, draft: CandidateDraft): { entry: CandidateEntry; wrong: Partial<Record<Field, string>> } {
  const wrong: Partial<Record<Field, string>> = {};
  const text = (field: Field) => draft[field].trim() || null;
  function day(field: (typeof DAYS)[number]): string | null {
    const fault = dayFault(draft[field]);
    if (fault) wrong[field] = fault;
    return dayOf(draft[field]) ?? null;
  }
  function years(field: (typeof NUMBERS)[number]): number | null {
    const read = parseNumber(draft[field], yearsAsk(start, field));
    if (read.wrong) wrong[field] = read.wrong;
    return read.value;
  }
  if (text("name") === null) wrong.name = words.cohortForms.candidates.noName;
  const entry: CandidateEntry = {
    id: start.id, external_id: text("external_id"), name: draft.name.trim(), email: text("email"), cohort: draft.cohort, stage: text("stage"),
    source: text("source"), years_experience: years("years_experience"), years_industry: years("years_industry"), decision: text("decision"),
    applied_on: day("applied_on"), decided_on: day("decided_on"), rock_star: draft.rock_star === "" ? null : draft.rock_star === "yes",
    rock_star_reason: text("rock_star_reason"),
  };
  return { entry, wrong };
}
