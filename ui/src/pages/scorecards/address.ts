// The last part of an address on the page of scorecards: a card, the grid of old cards, or the missing cards.
import { joined, partsOf } from "../../lib/joined";

/** One interviewer's old cards of a cohort and stage. */
export type OldKey = { cohort: string; stage: string; interviewer: string };

const OLD = "old";
const MISSING = "missing";

export function oldId({ cohort, stage, interviewer }: OldKey): string {
  return joined([OLD, cohort, stage, interviewer]);
}

export function oldKeyOf(id: string): OldKey | null {
  const parts = partsOf(id);
  const [kind, cohort, stage, interviewer] = parts ?? [];
  return parts?.length === 4 && kind === OLD && cohort && stage !== undefined && interviewer ? { cohort, stage, interviewer } : null;
}

export function missingId(cohort: string): string {
  return joined([MISSING, cohort]);
}

/** The cohort whose missing cards the address means. */
export function missingCohortOf(id: string): string | null {
  const parts = partsOf(id);
  return parts?.length === 2 && parts[0] === MISSING && parts[1] ? parts[1] : null;
}
