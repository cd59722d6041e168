import { expect, it } from "vitest";
import { monthsIn, periodsOf } from "./period";

const months = ["2025-12", "2026-01", "2026-02", "2026-03", "2026-04", "2026-05"];

it("names fiscal years and their quarters, the newest year first", () => {
  expect(periodsOf(months, 2).map(([key]) => key)).toEqual(["", "FY27", "FY27 Q1", "FY27 Q2", "FY26", "FY26 Q4"]);
  expect(periodsOf(["2026-01"], 1).map(([, name]) => name)).toEqual(["All months", "FY26", "FY26 Q1"]);
});

it("narrows the months, and to nothing never", () => {
  expect(monthsIn(months, "FY27 Q1", 2)).toEqual(["2026-02", "2026-03", "2026-04"]);
  expect(monthsIn(months, "FY26", 2)).toEqual(["2025-12", "2026-01"]);
  expect(monthsIn(months, "", 2)).toEqual(months);
  expect(monthsIn(months, "FY19", 2)).toEqual(months);
});
