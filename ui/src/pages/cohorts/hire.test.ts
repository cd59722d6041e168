import { expect, it } from "vitest";
import type { SellerLine } from "../../ipc";
import { hireTold, idToHire, wayOf } from "./hire";
import { isHiredAgain, maybeHiredAgain, namesakeIn } from "./namesake";

const known = (external_id: string, cohort: string | null) =>
  namesakeIn([{ id: "s1", external_id, name: "Maya Ortiz", cohort, cohort_id: cohort && `c-${cohort}`, ended_on: null } as SellerLine], "c-AE 2026");

it("hires whose name nobody has without a question, and another person", () => {
  expect([wayOf(null, null, "c-AE 2026"), hireTold(null, null, "c-AE 2026")]).toEqual(["hire", null]);
  const other = known("E1", "AE 2026");
  expect([wayOf("other", other, "c-AE 2026"), hireTold("other", other, "c-AE 2026")]).toEqual(["hire", "Another person of the same name."]);
});

it("asks first who it is", () => {
  const namesake = known("E1", "AE 2025");
  expect([wayOf(null, namesake, "c-AE 2026"), hireTold(null, namesake, "c-AE 2026")]).toEqual(["ask", "Maya Ortiz is in AE 2025 already (E1): the same person?"]);
});

it("merges the same person's records of one class only", () => {
  expect(wayOf("same", known("E1", "AE 2026"), "c-AE 2026")).toBe("merge");
  expect(hireTold("same", known("E1", "AE 2026"), "c-AE 2026")).toContain("gives the cards of this candidate to the seller");
  const elsewhere = known("E1", "AE 2025");
  expect([wayOf("same", elsewhere, "c-AE 2026"), hireTold("same", elsewhere, "c-AE 2026")]).toEqual(["none", expect.stringContaining("Maya Ortiz is a seller in AE 2025. To move them here, open them and change the cohort.")]);
  expect([wayOf("same", known("E1", null), "c-AE 2026"), hireTold("same", known("E1", null), "")]).toEqual(["none", expect.stringContaining("Maya Ortiz is a seller. To move them here, open them and choose the cohort.")]);
});

it("merges the cards of somebody hired again once the new employment stands in the class", () => {
  const spell = (id: string, cohort: string, ended_on: string | null) => ({ id, external_id: "E1", name: "Maya Ortiz", cohort, cohort_id: `c-${cohort}`, ended_on }) as SellerLine;
  const before = spell("s1", "AE 2024", "2025-03-31");
  const now = namesakeIn([before, spell("s2", "AE 2026", null)], "c-AE 2026");
  expect([now?.line.id, wayOf("same", now, "c-AE 2026"), isHiredAgain("2026-01-05", now), maybeHiredAgain(null, now)]).toEqual(["s2", "merge", false, false]);
  // Before that there is nothing to merge with.
  const left = namesakeIn([before], "c-AE 2026");
  expect([wayOf("same", left, "c-AE 2026"), wayOf("again", left, "c-AE 2026"), hireTold("again", left, "c-AE 2026")]).toEqual(["none", "none", expect.stringContaining("press Hire here once more and answer Same person")]);
});

it("gives the id that is typed, none where it is the candidate's, and the name where that was taken away", () => {
  const ids = (external_id: string | null) => ["", " C7 ", "C1", "Maya Ortiz"].map((typed) => idToHire(typed, { name: "Maya Ortiz", external_id }));
  expect(ids("C1")).toEqual(["Maya Ortiz", "C7", null, "Maya Ortiz"]);
  expect(ids(null)).toEqual([null, "C7", "C1", "Maya Ortiz"]);
  expect(ids("Maya Ortiz")).toEqual([null, "C7", "C1", "Maya Ortiz"]);
});

it("sends somebody hired again to where the id can be kept, and names it where it tells something", () => {
  expect(wayOf("again", known("E1", "AE 2026"), "c-AE 2026")).toBe("none");
  expect(hireTold("again", known("E1", "AE 2025"), "c-AE 2026")).toContain("with the same id, E1.");
  expect(hireTold("again", known("Maya Ortiz", "AE 2025"), "c-AE 2026")).toContain("with the same id.");
});
