import { expect, it } from "vitest";
import type { CohortEntry, ProcessContents } from "../../ipc";
import { cohortOf } from "./cards";

it("leads to the oldest or the newest cohort of a process that is in use", () => {
  const cohort = (name: string, archived = false) => ({ id: `id of ${name}`, name, archived }) as CohortEntry;
  const cohorts = [cohort("C"), cohort("A", true), cohort("B")];
  const v1 = { process: "v1", cohorts: ["A", "B", "C"] } as ProcessContents;
  expect(cohortOf(v1, cohorts, "oldest")).toEqual({ id: "id of B", name: "B" });
  expect(cohortOf(v1, cohorts, "newest")).toEqual({ id: "id of C", name: "C" });
  expect(cohortOf({ ...v1, cohorts: ["A", "Z"] }, cohorts, "newest")).toBeNull();
  expect(cohortOf(undefined, cohorts, "newest")).toBeNull();
});
