// Which cohorts have a row of figures, and which can only be reached by their name.
import type { CandidateRow, CohortEntry, RoleReview, SellerLine, SellerRow } from "../../ipc";
import { words } from "../../lib/words";

/** The roles with the cohorts that have hires. */
export function withHires(roles: RoleReview[]): RoleReview[] {
  const kept = roles.map((role) => ({ ...role, cohorts: role.cohorts.filter((card) => card.hires > 0) }));
  return kept.filter((role) => role.cohorts.length > 0);
}

/** The cohorts of the review that the table of figures does not show. */
export function othersOf(entries: CohortEntry[], shown: RoleReview[]): CohortEntry[] {
  const ids = new Set(shown.flatMap((role) => role.cohorts.map((card) => card.id)));
  return entries.filter((entry) => entry.id !== null && !entry.archived && !ids.has(entry.id));
}

export function archivedOf(entries: CohortEntry[]): CohortEntry[] {
  return entries.filter((entry) => entry.archived);
}

export function stateOf(entry: CohortEntry, asOf: string | null): string {
  const say = words.cohortForms.others;
  return entry.role === null ? say.noRole : say.noHires(asOf);
}

/** A seller of the table; figures and standing are none for one whom the review does not count. */
export type Person = Omit<SellerRow, "hired_on" | "exit_kind" | "tenure_months" | "standing"> & Pick<SellerLine, "hired_on" | "exit_kind" | "tenure_months"> & { standing: SellerRow["standing"] | null };

/** The sellers with figures, and those of the cohort that the review does not count, in order of hire; what these were called stands with the candidates that they were. */
export function everybody(counted: SellerRow[], all: SellerLine[], considered: CandidateRow[] = []): { people: Person[]; later: number } {
  const stars = new Map(considered.map(({ seller, entry }) => [seller, entry.rock_star]));
  const known = new Set(counted.map((seller) => seller.id));
  const later = all.filter((seller) => !known.has(seller.id)).map(({ id, name, external_id, hired_on, ended_on, exit_kind, moved_on, tenure_months }): Person => ({
    id, name, external_id, hired_on, ended_on, exit_kind, moved_on, tenure_months, first_year_attainment: null, standing: null, rock_star: stars.get(id) ?? null,
  }));
  // Who has no hire date yet stands last.
  const people = [...counted, ...later].sort((one, other) => (one.hired_on ?? "9").localeCompare(other.hired_on ?? "9"));
  return { people, later: later.length };
}
