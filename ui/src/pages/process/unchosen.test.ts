import { expect, it } from "vitest";
import type { CohortEntry } from "../../ipc";
import { unchosen } from "./unchosen";

const cohort = (name: string, role: string | null, version: string | null, archived = false): CohortEntry =>
  ({ id: `id of ${name}`, name, role, version, label: null, headcount_goal: null, archived });

it("names the cohorts of the role that have no version, but for archived ones", () => {
  const all = [cohort("A", "AE", null), cohort("B", "AE", "AE-v1"), cohort("C", "BDR", null), cohort("D", "AE", null, true), cohort("E", null, null), cohort("F", "AE", null)];
  expect(unchosen(all, "AE")).toEqual([{ id: "id of A", name: "A" }, { id: "id of F", name: "F" }]);
  expect(unchosen(all, "SE")).toEqual([]);
});
