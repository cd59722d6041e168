import { expect, test } from "vitest";
import { everyone, filtered, firstAsk, sameFilters, sortedBy } from "./ask";

test("a head sorts upward first, then the other way, and another head begins anew", () => {
  const down = sortedBy(firstAsk, "name");
  expect(down).toMatchObject({ sort: "name", descending: true });
  expect(sortedBy(down, "name").descending).toBe(false);
  expect(sortedBy(down, "tenure")).toMatchObject({ sort: "tenure", descending: false });
});

test("an order is no filter, blanks are none, each filter is one", () => {
  expect(filtered(sortedBy(firstAsk, "manager"))).toBe(false);
  expect(filtered({ ...firstAsk, text: "  " })).toBe(false);
  for (const one of [{ text: "a" }, { role: "AE" }, { cohort: "c" }, { manager: "M" }, { standing: "left" as const }]) {
    expect(filtered({ ...everyone, ...one })).toBe(true);
    expect(sameFilters(firstAsk, { ...everyone, ...one })).toBe(false);
  }
  expect(sameFilters(firstAsk, sortedBy(firstAsk, "tenure"))).toBe(true);
});
