import { describe, expect, it } from "vitest";
import type { VersionPage } from "../../ipc";
import { blank } from "./draft";
import { likenessOf, roomOf, spread, ticksOf, timelineOf } from "./timeline";

const paper = (similarity: number) => ({ criteria_ruzicka: 1, stages_lcs_dice: 1, questions_jaccard: 1, evidence_jaccard: 1, threshold: 1, paper_similarity: similarity });
const version = (key: string, from: string | null, before: [string, number] | null = null): VersionPage => ({
  entry: { ...blank("AE"), key, title: key, from }, frozen: false, cohorts: [], remarks: [],
  before: before && { key: before[0], paper: paper(before[1]), same: before[1] >= 0.8 },
});
const hired = (cohort: string, process: string | null, on: string | null) => ({ id: cohort, cohort, process, first_hired_on: on });
const onDay = (day: string) => ({ known: day, calendar: day });
const own = [version("v1", "2022-01-01"), version("v2", "2024-01-01", ["v1", 0.3]), version("v3", "2025-01-01", ["v2", 0.97])];

describe("timelineOf", () => {
  const line = timelineOf(own, [hired("later", "v3", "2025-06-01"), hired("first", "v1", "2022-03-01"), hired("unknown", null, "2023-01-01")], onDay("2026-01-01"), 0.6);
  it("lets each version run to the next, and the last one to the last known day", () => {
    expect(line.bands.map(({ from, to, state }) => [from, to, state])).toEqual([["2022-01-01", "2024-01-01", "past"], ["2024-01-01", "2025-01-01", "past"], ["2025-01-01", null, "in_force"]]);
    expect(line.bands.map(({ left }) => Number(left.toFixed(2)))).toEqual([0, 0.5, 0.75]);
    expect(line.bands.reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(1);
    expect(line.now).toBe(1);
  });
  it("says how old each is and what it kept of the one before", () => {
    expect(line.bands.map(({ months, likeness, repeats }) => [months, likeness, repeats])).toEqual([[24, null, false], [12, "changed", true], [12, "same", true]]);
  });
  it("marks the cohorts of its versions by first hire", () => {
    expect(line.marks.map(({ cohort }) => cohort)).toEqual(["first", "later"]);
    expect(line.marks[0]?.at).toBeCloseTo(59 / 1461);
  });
  it("begins with a hire from before the first version", () => {
    const early = timelineOf(own.slice(2), [hired("early", "v3", "2024-01-01")], onDay("2026-01-01"), 0.6);
    expect(early.marks[0]?.at).toBe(0);
    expect(early.bands[0]?.left).toBeCloseTo(366 / 731);
  });
});

it("a planned version ends nothing yet and has a width of its own", () => {
  const { bands, now } = timelineOf([...own.slice(0, 1), version("v2", "2026-07-01")], [], onDay("2026-01-01"), 0.6);
  expect(bands.map(({ state, months }) => [state, months])).toEqual([["in_force", 48], ["planned", null]]);
  const [force, planned] = bands;
  expect((force?.left ?? 0) + (force?.width ?? 0)).toBeCloseTo(now);
  expect(planned?.left).toBeGreaterThan(now);
  expect(planned?.width).toBeGreaterThan(0.05);
});

it("a version in force counts the last day with data, one that ended not the day of the next", () => {
  const { bands } = timelineOf([version("v1", "2021-01-01"), version("v2", "2024-06-01")], [], onDay("2026-06-30"), 0.6);
  expect(bands.map(({ months }) => months)).toEqual([41, 25]);
});

it("one version, begun today, still has a width", () => {
  const { bands, now } = timelineOf([version("v1", "2026-01-01")], [], onDay("2026-01-01"), 0.6);
  expect(bands[0]).toMatchObject({ left: 0, width: 1, state: "in_force", months: 0 });
  expect(now).toBe(0);
});

it("what is planned is told by the calendar, and ages by the data", () => {
  const versions = [version("v1", "2022-01-01"), version("v2", "2025-03-01"), version("v3", "2025-09-01")];
  const told = (calendar: string) => timelineOf(versions, [], { known: "2025-01-01", calendar }, 0.6).bands.map(({ state, months }) => [state, months]);
  expect(told("2025-01-01")).toEqual([["in_force", 36], ["planned", null], ["planned", null]]);
  expect(told("2025-03-01")).toEqual([["past", 38], ["in_force", null], ["planned", null]]);
  expect(told("2026-01-01")).toEqual([["past", 38], ["past", 6], ["in_force", null]]);
  // A clock that lags behind the data is wrong.
  expect(told("2020-01-01")).toEqual(told("2025-01-01"));
});

it("two versions of one day stand side by side, in their order", () => {
  const { bands } = timelineOf([version("v1", "2022-01-01"), version("v2", "2024-01-01"), version("v3", "2024-01-01")], [], onDay("2026-01-01"), 0.6);
  expect(bands.map(({ version: { entry } }) => entry.key)).toEqual(["v1", "v2", "v3"]);
  bands.forEach(({ left, width }, place) => {
    expect(width).toBeGreaterThanOrEqual(0.0199);
    expect(left).toBeGreaterThanOrEqual((bands[place - 1]?.left ?? 0) + (bands[place - 1]?.width ?? 0) - 1e-9);
    expect(left + width).toBeLessThanOrEqual(1 + 1e-9);
  });
});

describe("spread", () => {
  const spans = (...all: [number, number][]) => spread(all.map(([left, right]) => ({ left, right }))).map(({ left, right }) => [left, right].map((each) => Number(each.toFixed(3))));
  it("leaves alone what is wide enough, and the gaps between", () => {
    expect(spans([0, 0.5], [0.6, 1])).toEqual([[0, 0.5], [0.6, 1]]);
  });
  it("pushes on, and back at the end of the line", () => {
    expect(spans([0.2, 0.2], [0.2, 0.8])).toEqual([[0.2, 0.22], [0.22, 0.8]]);
    expect(spans([0, 1], [1, 1], [1, 1])).toEqual([[0, 0.96], [0.96, 0.98], [0.98, 1]]);
  });
  it("finds room for any number of them", () => {
    const many = spread(Array.from({ length: 80 }, () => ({ left: 0.5, right: 0.5 })));
    expect(many.every(({ left, right }, place) => right - left > 0.012 && left > -0.001 && right < 1.001 && left >= (many[place - 1]?.right ?? 0) - 1e-9)).toBe(true);
  });
});

it("what has no date stands apart, in order of date whatever the order of keys", () => {
  const line = timelineOf([version("b", "2025-01-01"), version("x", null), version("a", "2024-01-01")], [hired("lost", "x", "2024-01-01")], onDay("2026-01-01"), 0.6);
  expect(line.undated.map(({ entry }) => entry.key)).toEqual(["x"]);
  expect(line.bands.map(({ version: { entry } }) => entry.key)).toEqual(["a", "b"]);
  expect(line.marks).toEqual([]);
  expect(timelineOf([version("x", null)], [], onDay("2026-01-01"), 0.6).bands).toEqual([]);
});

it.each([[0.97, "same"], [0.6, "partly"], [0.59, "changed"]] as const)("similarity %s is %s", (similarity, likeness) => {
  expect(likenessOf(version("v2", null, ["v1", similarity]), 0.6)).toBe(likeness);
});

describe("ticksOf", () => {
  const days = (iso: string) => Date.parse(iso) / 86_400_000;
  it("stands at beginnings of years, fewer on a long line", () => {
    expect(ticksOf(days("2022-03-06"), days("2025-06-01")).map(({ year, month }) => [year, month])).toEqual([[2023, null], [2024, null], [2025, null]]);
    expect(ticksOf(days("2000-01-01"), days("2020-01-01")).map(({ year }) => year)).toEqual([2000, 2005, 2010, 2015, 2020]);
  });
  it("stands at months on a short one", () => {
    expect(ticksOf(days("2025-01-15"), days("2025-04-15")).map(({ month }) => month)).toEqual([2, 3, 4]);
    expect(ticksOf(days("2025-01-01"), days("2025-04-15"))[0]).toEqual({ at: 0, year: 2025, month: 1 });
  });
});

it("a narrow band says less", () => {
  expect([10, 60, 200].map(roomOf)).toEqual(["nothing", "key", "all"]);
});
