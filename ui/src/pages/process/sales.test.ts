import { expect, it } from "vitest";
import type { Criterion, VersionPage } from "../../ipc";
import { added, ageOf, decoration, draftOf, forceOf, monthsBetween, monthsThrough, recordsOf, ticked, unselected, yearOf, youngest } from "./sales";
import { blank } from "./draft";
import { sales } from "../../lib/words.sales";

const criterion = (key: string): Criterion => ({ key, name: key.toUpperCase(), weight: 1, predictor_type: "", stage: null, anchors: [] });
const criteria = [criterion("discovery"), criterion("grit")];
const ways = [
  { item: "Technical discovery", since: 2022, criteria: ["discovery", "old"] },
  { item: "Partner referrals", since: 2019, criteria: ["old"] },
  { item: "Mutual close plan", since: null, criteria: [] },
];

it("names what nobody selects for, and what selects for nothing", () => {
  expect(unselected(ways, criteria).map(({ item }) => item)).toEqual(["Partner referrals", "Mutual close plan"]);
  expect(decoration(ways, criteria).map(({ key }) => key)).toEqual(["grit"]);
  expect([youngest(ways), youngest(ways.slice(2)), youngest([])]).toEqual([2022, null, null]);
});

const version = (key: string, from: string | null, same: string | null, before: string | null = same): VersionPage => ({
  entry: { ...blank("AE"), key, from }, frozen: false, cohorts: [], remarks: [],
  before: before ? { key: before, same: same !== null, paper: { criteria_ruzicka: 1, stages_lcs_dice: 1, questions_jaccard: 1, evidence_jaccard: 1, threshold: 1, paper_similarity: 1 } } : null,
});

it("counts the versions that were only renamed as one process", () => {
  const own = [version("v1", "2020-01-06", null), version("v2", "2021-03-01", null, "v1"), version("v3", "2023-01-02", "v2"), version("v4", "2025-06-02", null, "v3")];
  expect(forceOf(own, "v3")).toEqual({ keys: ["v2", "v3"], from: "2021-03-01", to: "2025-06-02" });
  expect(forceOf(own, "v2")).toEqual(forceOf(own, "v3"));
  expect(forceOf(own, "v4")).toEqual({ keys: ["v4"], from: "2025-06-02", to: null });
  expect([forceOf(own, "v9"), forceOf([version("v1", null, null)], "v1")]).toEqual([null, null]);
});

it("counts whole months", () => {
  const months = ([from, to]: [string, string]) => monthsBetween(from, to);
  expect(([["2021-03-01", "2026-07-31"], ["2021-03-15", "2026-07-14"], ["2021-03-15", "2021-03-15"], ["2027-01-01", "2026-12-31"]] as [string, string][]).map(months)).toEqual([64, 63, 0, null]);
});

it("counts the last day with data, as the ribbon of the review does", () => {
  expect(monthsThrough("2021-01-01", "2026-06-30")).toBe(66);
  expect(monthsThrough("2021-01-02", "2026-06-30")).toBe(65);
  expect([monthsThrough("2026-06-30", "2026-06-30"), monthsThrough("2026-07-01", "2026-06-30")]).toEqual([0, null]);
  expect(ageOf({ keys: ["v1"], from: "2021-01-01", to: null }, { known: "2026-06-30", calendar: "2026-08-04" }).months).toBe(66);
  // The day on which the next one begins is none of its own.
  expect(ageOf({ keys: ["v1"], from: "2021-01-01", to: "2024-06-01" }, { known: "2026-06-30", calendar: "2026-08-04" }).months).toBe(41);
});

it("says an age in months, however many", () => {
  expect([sales.force(["v1"], "2021-01-01", "2024-06-01", 41), sales.force(["v1", "v2"], "2021-01-01", null, 0)]).toEqual([
    "In force from Jan 2021 to Jun 2024: 41 months", "v1 and v2 are one process on paper, in force since Jan 2021: less than a month",
  ]);
});

it("sends the whole list in order, without rows that hold nothing", () => {
  const draft = draftOf(ways);
  expect(recordsOf("AE", draft)).toEqual(ways.map((way) => ({ ...way, role: "AE" })));
  const blankRow = added(draft);
  expect(blankRow.id).toBe(3);
  expect(recordsOf("AE", [blankRow])).toEqual([]);
  expect(recordsOf("AE", [{ ...blankRow, since: " 2021 " }])).toEqual([{ role: "AE", item: "", since: 2021, criteria: [] }]);
  expect(recordsOf("AE", [{ ...blankRow, item: "Calls", since: "21" }])).toBeNull();
});

it("reads years in four digits only", () => {
  expect(["", " ", "2021", "21", "2021 or so"].map(yearOf)).toEqual([null, null, 2021, undefined, undefined]);
});

it("ticks and takes ticks away", () => {
  expect([ticked([], "a", true), ticked(["a", "b"], "a", false), ticked(["a"], "a", true)]).toEqual([["a"], ["b"], ["a"]]);
});

it("tells an age by the data, and what is planned by the calendar", () => {
  const age = (from: string, to: string | null, known: string | null, calendar: string) => ageOf({ keys: ["v1"], from, to }, { known, calendar });
  expect(age("2024-01-01", null, "2025-01-01", "2026-01-01")).toEqual({ to: null, months: 12 });
  expect(age("2024-01-01", "2025-07-01", "2025-01-01", "2026-01-01")).toEqual({ to: "2025-07-01", months: 18 });
  expect(age("2024-01-01", "2026-07-01", "2025-01-01", "2026-01-01")).toEqual({ to: null, months: 12 });
  expect(age("2025-09-01", null, "2025-01-01", "2026-01-01")).toEqual({ to: null, months: 4 });
  expect(age("2026-02-01", null, "2025-01-01", "2026-01-01")).toEqual({ to: null, months: null });
  expect(age("2025-09-01", null, null, "2026-01-01").months).toBe(4);
  expect(age("2025-09-01", null, "2025-12-01", "2020-01-01").months).toBe(3);
});
