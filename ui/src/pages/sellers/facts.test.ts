import { expect, test } from "vitest";
import type { CohortEntry, SellerEntry } from "../../ipc";
import { factsOf, firstHired, leavesOf, movesOf, recordOf } from "./facts";

const entry: SellerEntry = {
  id: "1", external_id: "E1", name: "Greene, P.", cohort: "c", hired_on: "2025-01-13", ended_on: null, exit_kind: null, exit_reason: null,
  regretted: null, manager: null, territory: " ", source: null, years_experience: 1, years_industry: 2.5, rock_star: null, rock_star_reason: null,
  leaves: [{ from: "2025-03-01", to: null }], moves: [{ on: "2025-07-01", kind: "promotion", detail: null }],
};
const cohort: CohortEntry = { id: "c", name: "AE 2025-01", role: "AE", version: null, label: null, headcount_goal: null, archived: false };

test("only what is known is told; who is here is here, and nobody's silence is a no", () => {
  expect(factsOf({ ...entry, moves: [{ on: "2025-07-01", kind: "manager", detail: null }] }, cohort, [])).toEqual([
    ["Id", "E1"], ["Role", "AE"], ["Cohort", "AE 2025-01"], ["Hired", "13 Jan 2025"], ["Left", "Still here"],
    ["Experience at hire", "1 year"], ["In the industry at hire", "2.5 years"], ["Called a rock star", "Nobody said"],
  ]);
});

test("an exit has its day and its kind", () => {
  const gone = Object.fromEntries(factsOf({ ...entry, ended_on: "2026-04-09", exit_kind: "involuntary", regretted: false }, null, []));
  expect(gone).toMatchObject({ Left: "9 Apr 2026, let go", Regretted: "No" });
  expect(gone).not.toHaveProperty("Cohort");
});

test("whoever moved to another role is no longer here; the first such move counts, and an exit before it", () => {
  const left = (change: Partial<SellerEntry>) => Object.fromEntries(factsOf({ ...entry, ...change }, cohort, []))["Left"];
  const moves = [{ on: "2026-02-01", kind: "transfer", detail: null }, { on: "2025-06-01", kind: "territory", detail: null }, ...entry.moves];
  expect([left({}), left({ moves }), left({ moves, ended_on: "2026-04-09" })]).toEqual(["Moved on 1 Jul 2025", "Moved on 1 Jul 2025", "9 Apr 2026"]);
});

test("without a hire date there is neither here nor left", () => {
  const undated = Object.fromEntries(factsOf({ ...entry, hired_on: null }, cohort, []));
  expect(undated).toMatchObject({ Hired: "No hire date yet" });
  expect(undated).not.toHaveProperty("Left");
});

test("leaves and moves in words", () => {
  expect(leavesOf(entry)).toEqual(["Since 1 Mar 2025"]);
  expect(movesOf(entry)).toEqual([{ on: "1 Jul 2025", what: "Promotion", detail: "" }]);
});

test("a record is told from another by its id, cohort and days", () => {
  expect(recordOf(entry, cohort)).toBe("E1 · AE 2025-01 · Since 13 Jan 2025");
  expect(recordOf({ ...entry, ended_on: "2025-01-27" }, null)).toBe("E1 · 13–27 Jan 2025");
  expect(recordOf({ ...entry, hired_on: null }, null)).toBe("E1 · No hire date yet");
  expect(recordOf({ ...entry, external_id: "Greene, P." }, cohort)).toBe("AE 2025-01 · Since 13 Jan 2025");
  expect(Object.fromEntries(factsOf({ ...entry, external_id: "Greene, P." }, cohort, []))).not.toHaveProperty("Id");
});

test("the first stay comes first, and a record without a day last", () => {
  const of = (id: string, hired_on: string | null) => ({ ...entry, id, hired_on });
  expect(firstHired([of("a", null), of("b", "2026-01-05"), of("c", "2024-01-08")])?.id).toBe("c");
  expect(firstHired([of("a", null), of("b", "2026-01-05")])?.id).toBe("b");
  expect(firstHired([])).toBeUndefined();
});
