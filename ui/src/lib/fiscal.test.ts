import { expect, test } from "vitest";
import { quarterName, quarterOf } from "./fiscal";

test.each([
  ["2026-01", 1, "FY26 Q1"], ["2026-12", 1, "FY26 Q4"],
  ["2026-01", 2, "FY26 Q4"], ["2026-02", 2, "FY27 Q1"], ["2025-02", 2, "FY26 Q1"],
  ["2026-09", 10, "FY26 Q4"], ["2026-10", 10, "FY27 Q1"], ["2026-12", 12, "FY27 Q1"], ["2009-03", 4, "FY09 Q4"],
])("%s is in %s", (month, start, name) => expect(quarterName(quarterOf(month, start))).toBe(name));
