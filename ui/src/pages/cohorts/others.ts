// Which cohorts have a row of figures, and which can only be reached by their name.
import type { CohortEntry, GridSeller, RoleReview, SellerRow } from "../../ipc";
import { words } from "../../lib/words";

/** The roles with the classes that have hires. */
export function withHires(roles: RoleReview[]): RoleReview[] {
  const kept = roles.map((role) => ({ ...role, cohorts: role.cohorts.filter((card) => card.hires > 0) }));
  return kept.filter((role) => role.cohorts.length > 0);
}

/** The cohorts that the table of figures does not show. */
export function othersOf(entries: CohortEntry[], shown: RoleReview[]): CohortEntry[] {
  const ids = new Set(shown.flatMap((role) => role.cohorts.map((card) => card.id)));
  return entries.filter((entry) => entry.id !== null && !ids.has(entry.id));
}

export function stateOf(entry: CohortEntry, asOf: string | null): string {
  const say = words.cohortForms.others;
  if (entry.archived) return say.archived;
  return entry.role === null ? say.noRole : say.noHires(asOf);
}

/** A seller of the table; the figures are none for one whom the review does not count yet. */
export type Person = Omit<SellerRow, "tenure_months"> & { tenure_months: number | null };

/** The sellers with figures, and those of the cohort that the review does not count yet, in order of hire. */
export function everybody(counted: SellerRow[], all: GridSeller[]): { people: Person[]; later: number } {
  const known = new Set(counted.map((seller) => seller.id));
  const later = all.filter((seller) => !known.has(seller.id)).map(({ id, name, hired_on, ended_on }): Person => ({
    id, name, hired_on, ended_on, external_id: "", exit_kind: null, moved_on: null, tenure_months: null,
    first_year_attainment: null, hit: null, rock_star: null,
  }));
  const people = [...counted, ...later].sort((one, other) => one.hired_on.localeCompare(other.hired_on));
  return { people, later: later.length };
}
