// How two versions compare as practised: what the scorecards of the cohorts hired through them really rated.
import type { CohortInput, RoleReview, Step, VersionPage } from "../../ipc";

export type Practised = {
  step: Step & { practice: number };
  marks: [number, number];
  /** Since when the review counts both versions as one process, whatever paper says; none where it does not. */
  since: string | null;
};

/** From the first cohort of their stretch on, as the ribbon of the review has it: a version that was in use before began earlier. */
function oneSince({ encore, cohorts }: RoleReview, { from_, to }: Step, own: VersionPage[]): string | null {
  const stretch = encore.stretches.find((each) => each.cohorts.includes(from_) && each.cohorts.includes(to));
  const place = cohorts.findIndex(({ cohort }) => cohort === stretch?.cohorts[0]);
  const first = cohorts[place];
  const isBack = cohorts.slice(0, Math.max(0, place)).some(({ process }) => process === first?.process);
  const begun = isBack ? null : (own.find(({ entry }) => entry.key === first?.process)?.entry.from ?? null);
  return [begun, first?.first_hired_on ?? null].filter((each) => each !== null).sort()[0] ?? null;
}

/** The step from a cohort of the earlier version to one of the later, where the scorecards of both are enough to tell. */
export function practisedOf(role: RoleReview | undefined, earlier: string[], later: string[], own: VersionPage[]): Practised | null {
  const step = role?.encore.steps.findLast(({ from_, to, practice }) => practice !== null && earlier.includes(from_) && later.includes(to));
  if (!role || !step || step.practice === null) return null;
  const input: CohortInput | undefined = role.encore.inputs.find(({ id }) => id === step.to);
  return { step: { ...step, practice: step.practice }, marks: [input?.cards_prev ?? 0, input?.cards_this ?? 0], since: oneSince(role, step, own) };
}

export type Cell = "same" | "same_in_practice" | "drift" | "changed" | "unclear";

/** The four cells of METHODS 10.5; unclear where the practice differs by no more than chance (10.4). */
export function cellOf(samePaper: boolean, { practice, practice_floor: floor }: Practised["step"], bar: number): Cell {
  if (practice >= bar) return samePaper ? "same" : "same_in_practice";
  if (floor === null || practice >= floor) return "unclear";
  return samePaper ? "drift" : "changed";
}
