import { expect, it } from "vitest";
import type { RoleReview, VerdictLacks } from "../../ipc";
import { waysOf } from "./lacks";

type Versions = Parameters<typeof waysOf>[1];
const cohort = (id: string, hires: number, data_gaps: number, process: string | null = null) => ({ id, cohort: `Class ${id}`, hires, data_gaps, process }) as RoleReview["cohorts"][number];
const version = (key: string, criteria: unknown[] = []) => ({ key, criteria }) as Versions[number];
const hrefs = (lacks: VerdictLacks | null, cohorts: RoleReview["cohorts"] = [], stretch: string[] = [], versions: Versions = []) =>
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

it("leads to the newest version where a cohort has none: its page names the cohorts without one", () => {
  const role = { verdict: { lacks: "process", stretch: [] as string[] } as RoleReview["verdict"], cohorts: [cohort("a", 9, 0, "AE-v1"), cohort("b", 5, 0)] };
  expect(waysOf(role, [version("AE-v1"), version("AE-v2", [{}])])).toEqual([{ href: "#/process/AE-v2", text: "Choose a version for each cohort", testid: "lacks-choose" }]);
});

it("leads to a version of which the name alone is known where each cohort has one", () => {
  const role = { verdict: { lacks: "process", stretch: [] as string[] } as RoleReview["verdict"], cohorts: [cohort("a", 9, 0, "AE-v1"), cohort("b", 5, 0, "AE-v2")] };
  expect(waysOf(role, [version("AE-v1"), version("AE-v2", [{}])])).toEqual([{ href: "#/process/AE-v1", text: "Write the process down", testid: "lacks-link" }]);
  expect([[version("AE-v1"), version("AE-v2")], [version("AE-v1", [{}]), version("AE-v2", [{}])], []].map((versions) => waysOf(role, versions)?.[0]?.href)).toEqual(["#/process/AE-v2", "#/process/AE-v2", "#/process"]);
});
