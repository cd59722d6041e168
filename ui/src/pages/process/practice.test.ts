import { expect, it } from "vitest";
import type { RoleReview, Step, VersionPage } from "../../ipc";
import { cellOf, practisedOf } from "./practice";

const step = (from_: string, to: string, practice: number | null, practice_floor: number | null = 0.7) => ({ from_, to, practice, practice_floor }) as Step & { practice: number };
const role = {
  encore: { steps: [step("A", "B", 1), step("B", "C", null), step("B", "D", 0.5)], inputs: [{ id: "D", cards_prev: 30, cards_this: 44 }], stretches: [{ cohorts: ["Z", "A", "B"] }, { cohorts: ["C"] }] },
  cohorts: [["Z", "v1", "2021-02-03"], ["A", "v1", "2022-02-01"], ["B", "v2", "2023-02-01"]].map(([cohort, process, first_hired_on]) => ({ cohort, process, first_hired_on })),
} as unknown as RoleReview;
const version = (key: string, from: string | null) => ({ entry: { key, from } }) as VersionPage;
const practised = (earlier: string[], later: string[], own: VersionPage[] = []) => practisedOf(role, earlier, later, own);

it("finds the step between cohorts of both versions, and says from how many marks", () => {
  expect(practised(["B"], ["C", "D"])).toMatchObject({ step: { to: "D", practice: 0.5 }, marks: [30, 44] });
  expect(practised(["A", "B"], ["C"])).toBeNull();
  expect(practised(["A"], ["B"])?.marks).toEqual([0, 0]);
  expect(practisedOf(undefined, ["A"], ["B"], [])).toBeNull();
});

it("says since when both versions are one process: from the first cohort of their stretch", () => {
  const since = (from: string | null) => practised(["A"], ["B"], [version("v1", from), version("v2", "2023-01-01")])?.since;
  expect([since("2021-01-01"), since("2021-06-01"), since(null)]).toEqual(["2021-01-01", "2021-02-03", "2021-02-03"]);
  expect(practised(["B"], ["D"])?.since).toBeNull();
});

it("says it from the cohort on where the version of the first one was in use before", () => {
  const since = (processes: string[], stretch: string[]) => {
    const cohorts = processes.map((process, at) => ({ cohort: `C${at + 1}`, process, first_hired_on: `202${at + 1}-02-01` }));
    const [from_ = "", to = ""] = stretch.slice(-2);
    const review = { encore: { steps: [step(from_, to, 1)], inputs: [], stretches: [{ cohorts: stretch }] }, cohorts } as unknown as RoleReview;
    return practisedOf(review, [from_], [to], ["v1", "v2"].map((key) => version(key, `202${key === "v1" ? 1 : 2}-01-01`)))?.since;
  };
  // The practice drifted while paper stayed; a version came back after another.
  expect(since(["v1", "v1", "v2"], ["C2", "C3"])).toBe("2022-02-01");
  expect(since(["v1", "v2", "v1", "v2"], ["C3", "C4"])).toBe("2023-02-01");
  expect(since(["v1", "v1", "v2"], ["C1", "C2", "C3"])).toBe("2021-01-01");
});

it("tells paper from practice, and takes chance for nothing", () => {
  const cells = (samePaper: boolean) => [cellOf(samePaper, step("A", "B", 0.9), 0.8), cellOf(samePaper, step("A", "B", 0.5), 0.8), cellOf(samePaper, step("A", "B", 0.75), 0.8), cellOf(samePaper, step("A", "B", 0.5, null), 0.8)];
  expect(cells(true)).toEqual(["same", "drift", "unclear", "unclear"]);
  expect(cells(false)).toEqual(["same_in_practice", "changed", "unclear", "unclear"]);
});
