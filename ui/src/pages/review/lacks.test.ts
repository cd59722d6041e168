import { expect, it } from "vitest";
import type { RoleReview, VerdictLacks } from "../../ipc";
import { waysOf } from "./lacks";

const cohort = (id: string, hires: number, data_gaps: number) => ({ id, cohort: `Class ${id}`, hires, data_gaps }) as RoleReview["cohorts"][number];
const hrefs = (lacks: VerdictLacks | null, cohorts: RoleReview["cohorts"] = [], stretch: string[] = [], versions: string[] = []) =>
  waysOf({ verdict: { lacks, stretch } as RoleReview["verdict"], cohorts }, versions)?.map(({ href }) => href) ?? null;

it("leads to the outcomes of the cohort that misses most, or to a file", () => {
  expect(hrefs("months", [cohort("a", 9, 1), cohort("b", 5, 4), cohort("c", 12, 0)])).toEqual(["#/outcomes/b", "#/import/outcomes"]);
  expect(hrefs("outcomes", [cohort("a", 9, 0), cohort("c", 12, 0)])).toEqual(["#/outcomes/c", "#/import/outcomes"]);
  expect(hrefs("outcomes")).toEqual(["#/outcomes", "#/import/outcomes"]);
});

it("leads to a cohort of the stretch that the sentence is about, where there is one", () => {
  const cohorts = [cohort("a", 9, 8), cohort("b", 5, 4), cohort("c", 12, 1)];
  expect(hrefs("outcomes", cohorts, ["Class b", "Class c"])?.[0]).toBe("#/outcomes/b");
  expect([hrefs("outcomes", cohorts, []), hrefs("outcomes", cohorts, ["gone"])].map((each) => each?.[0])).toEqual(["#/outcomes/a", "#/outcomes/a"]);
});

it("leads to the page of what else lacks, and nowhere where time is what lacks", () => {
  expect([hrefs("class"), hrefs("process"), hrefs("hires"), hrefs(null)]).toEqual([["#/cohorts"], ["#/process"], [], null]);
});

it("leads to the newest version where the process is written down: its page names the cohorts without one", () => {
  expect(hrefs("process", [], [], ["AE-v1", "AE-v2"])).toEqual(["#/process/AE-v2"]);
});
