// Cohorts of which nobody said yet by which version they were chosen.
import type { CohortEntry } from "../../ipc";

export type Unchosen = { id: string; name: string };

/** Those of a role that are in use, in the order of the list. */
export function unchosen(cohorts: CohortEntry[], role: string | null): Unchosen[] {
  return cohorts.flatMap(({ id, name, role: own, version, archived }) => (id !== null && own === role && version === null && !archived ? [{ id, name }] : []));
}
