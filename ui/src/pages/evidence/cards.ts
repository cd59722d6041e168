// Where scorecards lack: which cohort's cards would tell more.
import type { CohortEntry, ProcessContents } from "../../ipc";

export type CohortOf = { id: string; name: string };

/** The cohort of a process whose cards are meant: its oldest, which has results, or its newest, which is best remembered. */
export function cohortOf(process: ProcessContents | undefined, cohorts: CohortEntry[], which: "oldest" | "newest"): CohortOf | null {
  const there = (process?.cohorts ?? []).flatMap((name) => cohorts.find((each) => each.name === name && !each.archived) ?? []);
  const cohort = which === "oldest" ? there[0] : there.at(-1);
  return cohort?.id ? { id: cohort.id, name: cohort.name } : null;
}
