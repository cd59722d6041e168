// Cohorts of which nobody said yet through which version their people were hired.
import type { CohortCard, CohortEntry } from "../../ipc";

export type Unchosen = { id: string; name: string };

/** Those of a role that are in use and have hires in the review, in the order of the list. */
export function unchosen(cohorts: CohortEntry[], role: string | null, cards: Pick<CohortCard, "id" | "hires">[]): Unchosen[] {
  const peopled = new Set(cards.flatMap(({ id, hires }) => (hires > 0 ? [id] : [])));
  return cohorts.flatMap(({ id, name, role: own, version, archived }) => (id !== null && peopled.has(id) && own === role && version === null && !archived ? [{ id, name }] : []));
}
