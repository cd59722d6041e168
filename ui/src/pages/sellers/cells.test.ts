import { expect, test } from "vitest";
import type { SellerLine } from "../../ipc";
import { setLocale } from "../../lib/format";
import { cellsOf } from "./cells";

const line = (change: Partial<SellerLine>): SellerLine => ({
  id: "1", external_id: "E1", name: "", role: null, role_key: null, cohort: null, cohort_id: null, hired_on: null, ended_on: null, exit_kind: null,
  moved_on: null, tenure_months: null, standing: "undated", manager: null, territory: null, source: null, ...change,
});

test("who has no name is called by the id; what is not known is blank", () => {
  expect(cellsOf(line({}))).toMatchObject({ name: "E1", hired_on: "", tenure: "", ended_on: "", manager: "" });
});

test("an id that only repeats the name is not shown again", () => {
  const ids = [line({ name: "Maya Ortiz", external_id: "Maya Ortiz" }), line({ name: "Maya Ortiz" }), line({})].map((each) => cellsOf(each).external_id);
  expect(ids).toEqual(["", "E1", "E1"]);
});

test("the tenure is written as on a cohort's page", () => {
  expect(cellsOf(line({ tenure_months: 11.99 })).tenure).toBe("11.9\u00a0mo");
  expect(cellsOf(line({ tenure_months: 14 })).tenure).toBe("14.0\u00a0mo");
});

test("who moved on is told so where others left; an exit after it says more", () => {
  expect(cellsOf(line({ moved_on: "2026-05-20" })).ended_on).toBe("Moved 20 May 2026");
  expect(cellsOf(line({ moved_on: "2026-05-20", ended_on: "2026-07-01", exit_kind: "voluntary" })).ended_on).toBe("1 Jul 2026, left");
});

test("the same day with another end, and the same row in another language", () => {
  const left = (exit_kind: string | null) => cellsOf(line({ ended_on: "2026-04-09", exit_kind })).ended_on;
  expect([left("voluntary"), left("transfer"), left(null)]).toEqual(["9 Apr 2026, left", "9 Apr 2026, transferred", "9 Apr 2026"]);
  setLocale("de-DE");
  expect(left(null)).toContain("2026");
  expect(left(null)).not.toBe("9 Apr 2026");
  setLocale("en-GB");
});
