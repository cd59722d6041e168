// How two versions compare as practised: what the scorecards of the cohorts hired through them really rated.
import type { CohortInput, RoleReview, Step } from "../../ipc";

export type Practised = { step: Step & { practice: number }; marks: [number, number] };

/** The step from a cohort of the earlier version to one of the later, where the scorecards of both are enough to tell. */
export function practisedOf(role: RoleReview | undefined, earlier: string[], later: string[]): Practised | null {
  const step = role?.encore.steps.findLast(({ from_, to, practice }) => practice !== null && earlier.includes(from_) && later.includes(to));
  if (!role || !step || step.practice === null) return null;
  const input: CohortInput | undefined = role.encore.inputs.find(({ id }) => id === step.to);
  return { step: { ...step, practice: step.practice }, marks: [input?.cards_prev ?? 0, input?.cards_this ?? 0] };
}

export type Cell = "same" | "same_in_practice" | "drift" | "changed" | "unclear";

/** The four cells of METHODS 10.5; unclear where the practice differs by no more than chance (10.4). */
export function cellOf(samePaper: boolean, { practice, practice_floor: floor }: Practised["step"], bar: number): Cell {
  if (practice >= bar) return samePaper ? "same" : "same_in_practice";
  if (floor === null || practice >= floor) return "unclear";
  return samePaper ? "drift" : "changed";
}
