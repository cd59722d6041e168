import { expect, test } from "vitest";
import type { CohortCard, CohortEntry, RoleReview, SellerRow } from "../../ipc";
import { everybody, othersOf, stateOf, withHires } from "./others";

const cohort = (id: string, more: Partial<CohortEntry> = {}): CohortEntry => ({
  id, name: id, role: "AE", version: null, label: null, headcount_goal: null, archived: false, ...more,
});
const role = (cards: [string, number][]) =>
  ({ role: "AE", cohorts: cards.map(([id, hires]) => ({ id, hires }) as CohortCard) }) as RoleReview;

test("every cohort is in the table or beside it", () => {
  const roles = withHires([role([["a", 3], ["b", 0]]), role([["c", 0]])]);
  expect(roles).toHaveLength(1);
  const entries = [cohort("a"), cohort("b"), cohort("c"), cohort("d", { archived: true })];
  expect(othersOf(entries, roles).map((entry) => entry.id)).toEqual(["b", "c", "d"]);
});

test("the state says why there are no figures", () => {
  expect(stateOf(cohort("a", { archived: true, role: null }), null)).toBe("Archived");
  expect(stateOf(cohort("a", { role: null }), null)).toBe("No role yet");
  expect(stateOf(cohort("a"), null)).toBe("No hires yet");
  expect(stateOf(cohort("a"), "2026-06-30")).toBe("No hires up to 30 Jun 2026");
});

test("who started after the last data day is in the list, without figures", () => {
  const counted = [{ id: "s1", name: "A", hired_on: "2026-06-01", tenure_months: 1 } as SellerRow];
  const grid = [
    { id: "s1", name: "A", hired_on: "2026-06-01", ended_on: null, ramp_months: 0, leaves: [] },
    { id: "s2", name: "B", hired_on: "2026-05-01", ended_on: null, ramp_months: 0, leaves: [] },
  ];
  const { people, later } = everybody(counted, grid);
  expect(people.map(({ id, tenure_months }) => [id, tenure_months])).toEqual([["s2", null], ["s1", 1]]);
  expect(later).toBe(1);
});
