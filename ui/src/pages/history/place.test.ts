import { expect, it } from "vitest";
import type { HistoryRow } from "../../ipc";
import { placeOf } from "./place";

const row = (table: string, about: string[], changes: HistoryRow["changes"] = [], card: HistoryRow["card"] = null): HistoryRow => ({ table, about, changes, card });
const href = (each: HistoryRow) => placeOf(each)?.href ?? null;

it("leads to the card, whatever stands in its address", () => {
  const card = { candidate: "c1", stage: "final ~ round", interviewer: "I/2" };
  expect(placeOf(row("scorecards", ["Ana Ruiz"], [], card))).toEqual({ href: `#/scorecards/${encodeURIComponent("c1~final%20%7E%20round~I%2F2")}`, label: "Open the card", name: "Ana Ruiz" });
});

it("leads to a cohort by its name, from the cohort and from who came to it", () => {
  expect(href(row("cohorts", ["AE 2025"], [["label", null, "Stars"]]))).toBe("#/cohorts/AE%202025");
  expect(href(row("sellers", ["Ana Ruiz"], [["cohort_id", "AE 2024", "AE 2025"]]))).toBe("#/cohorts/AE%202025");
  expect(href(row("sellers", ["Ana Ruiz"], [["manager", null, "Bo"]]))).toBeNull();
});

it("leads to a version by its key", () => {
  expect(href(row("process_versions", ["Work sample first", "AE-v3"], [["reason", null, "Why"]]))).toBe("#/process/AE-v3");
});

it("leads nowhere from what was taken away, or has no page", () => {
  expect(href(row("cohorts", ["AE 2025"], [["name", "AE 2025", null]]))).toBeNull();
  expect(href(row("settings", ["success_bar"], [["value", "0.5", "0.6"]]))).toBeNull();
});
