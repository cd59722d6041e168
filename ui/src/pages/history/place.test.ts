import { expect, it } from "vitest";
import type { HistoryPlace, HistoryRow } from "../../ipc";
import { placeOf } from "./place";

const row = (table: string, about: string[], place: HistoryPlace | null): HistoryRow => ({ table, about, changes: [], place });
const href = (place: HistoryPlace | null) => placeOf(row("sellers", [], place))?.href ?? null;

it("leads to the card, whatever stands in its address", () => {
  const card = { kind: "card", candidate: "c1", stage: "final ~ round", interviewer: "I/2" } as const;
  expect(placeOf(row("scorecards", ["Ana Ruiz"], card))).toEqual({ href: `#/scorecards/${encodeURIComponent("c1~final%20%7E%20round~I%2F2")}`, label: "Open the card", name: "Ana Ruiz" });
});

it("leads to a seller, a cohort, a version, and nowhere from what is gone", () => {
  const places: (HistoryPlace | null)[] = [{ kind: "seller", id: "s1" }, { kind: "cohort", id: "c1" }, { kind: "version", key: "AE-v3" }, null];
  expect(places.map(href)).toEqual(["#/sellers/s1", "#/cohorts/c1", "#/process/AE-v3", null]);
});
