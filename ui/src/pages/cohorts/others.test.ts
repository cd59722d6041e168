import { expect, test } from "vitest";
import type { CandidateRow, CohortCard, CohortEntry, RoleReview, SellerLine, SellerRow } from "../../ipc";
import { archivedOf, everybody, othersOf, stateOf, withHires } from "./others";

const cohort = (id: string, more: Partial<CohortEntry> = {}): CohortEntry => ({
  id, name: id, role: "AE", version: null, label: null, headcount_goal: null, archived: false, ...more,
});
const role = (cards: [string, number][]) =>
  ({ role: "AE", cohorts: cards.map(([id, hires]) => ({ id, hires }) as CohortCard) }) as RoleReview;

test("every cohort is in the table or beside it", () => {
  const roles = withHires([role([["a", 3], ["b", 0]]), role([["c", 0]])]);
  expect(roles).toHaveLength(1);
  const entries = [cohort("a"), cohort("b"), cohort("c"), cohort("d", { archived: true })];
  expect(othersOf(entries, roles).map((entry) => entry.id)).toEqual(["b", "c"]);
  expect(archivedOf(entries).map((entry) => entry.id)).toEqual(["d"]);
});

test("the state says why there are no figures", () => {
  expect(stateOf(cohort("a", { role: null }), null)).toBe("No role yet");
  expect(stateOf(cohort("a"), null)).toBe("No hires yet");
  expect(stateOf(cohort("a"), "2026-06-30")).toBe("No hires up to 30 Jun 2026");
});

test("who started after the last data day is in the list, without figures", () => {
  const counted = [{ id: "s1", name: "A", hired_on: "2026-06-01", tenure_months: 1 } as SellerRow];
  const line = (id: string, hired_on: string | null) => ({ id, name: id, external_id: id, hired_on, ended_on: null, exit_kind: null, moved_on: id === "s2" ? "2026-05-20" : null, tenure_months: null }) as SellerLine;
  const { people, later } = everybody(counted, [line("s3", null), line("s1", "2026-06-01"), line("s2", "2026-05-01")]);
  expect(people.map(({ id, tenure_months }) => [id, tenure_months])).toEqual([["s2", null], ["s1", 1], ["s3", null]]);
  expect(people.map(({ moved_on }) => moved_on ?? null)).toEqual(["2026-05-20", null, null]);
  expect(later).toBe(2);
});

test("what those without figures were called stands with the candidates that they were", () => {
  const line = (id: string) => ({ id, name: id, external_id: id, hired_on: "2026-05-01" }) as SellerLine;
  const was = (seller: string | null, rock_star: boolean | null) => ({ seller, entry: { rock_star } }) as CandidateRow;
  const { people } = everybody([], [line("s1"), line("s2"), line("s3"), line("s4")], [was("s1", true), was("s2", false), was("s3", null), was(null, true)]);
  expect(people.map(({ rock_star }) => rock_star)).toEqual([true, false, null, null]);
});
