import { expect, it } from "vitest";
import type { CohortCard, PlanPage } from "../../ipc";
import { aboutFirst, startOf } from "./base";

const card = (process: string | null, successes: number, mature: number) => ({ process, successes, mature, success_lower: 0.1, success_upper: 0.4 }) as CohortCard;
const cohorts = [card("v0", 8, 8), card("v1", 1, 8), card("v1", 1, 10), card("v2", 0, 12), card(null, 3, 9), card("v3", 7, 12), card("v4", 1, 2)];
const page = {
  success_bar: 0.6, ask: { role: "AE", from: 7 / 12, to: 0.9, n_old: 12, hires_per_quarter: 3 },
  base: { process: "v3+v5", hits: 7, mature: 12, share: 7 / 12, lower: 0.3, upper: 0.8 },
} as PlanPage;

it("starts from the process hired through now, unless another one is named", () => {
  for (const versions of [[], ["v3"], ["v2", "v5"], ["gone"], ["v4"]]) {
    expect(startOf(page, versions, cohorts), versions.join()).toEqual({ base: { ...page.base, interval: [0.3, 0.8] }, ask: page.ask, about: [], now: null });
  }
});

it("counts the cohorts of the versions that are named, and keeps the pace of now", () => {
  const start = startOf(page, ["v1", "v2"], cohorts);
  expect(start.base).toMatchObject({ process: "v1+v2", hits: 2, mature: 30, interval: null });
  expect(start.ask).toEqual({ role: "AE", from: 2 / 30, to: 0.6, n_old: 30, hires_per_quarter: 3 });
  expect([start.about, start.now]).toEqual([["v1", "v2"], "v3+v5"]);
});

it("has the interval of a single cohort, and says where nothing is known of now", () => {
  const start = startOf({ ...page, base: null }, ["v0"], cohorts);
  expect(start).toMatchObject({ base: { share: 1, interval: [0.1, 0.4] }, ask: { from: 1, to: 0.8 }, now: "" });
  expect(startOf({ ...page, base: null }, [], cohorts)).toMatchObject({ base: null, now: null });
});

it("puts the what-ifs of the named versions first", () => {
  const all = [{ process: "v3" }, { process: "v1+v2" }, { process: "v0" }];
  expect(aboutFirst(all, ["v2"])).toEqual([all[1], all[0], all[2]]);
  expect(aboutFirst(all, [])).toEqual(all);
});
