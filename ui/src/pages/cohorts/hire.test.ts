import { expect, it } from "vitest";
import type { SellerLine } from "../../ipc";
import { hireTold, wayOf } from "./hire";
import { namesakeIn } from "./namesake";

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
  expect([wayOf("same", elsewhere, "c-AE 2026"), hireTold("same", elsewhere, "c-AE 2026")]).toEqual(["none", expect.stringContaining("in AE 2025 already: nobody is hired twice")]);
  expect([wayOf("same", known("E1", null), "c-AE 2026"), hireTold("same", known("E1", null), "")]).toEqual(["none", expect.stringContaining("a seller already")]);
});

it("sends somebody hired again to where the id can be kept, and names it where it tells something", () => {
  expect(wayOf("again", known("E1", "AE 2026"), "c-AE 2026")).toBe("none");
  expect(hireTold("again", known("E1", "AE 2025"), "c-AE 2026")).toContain("with the same id, E1.");
  expect(hireTold("again", known("Maya Ortiz", "AE 2025"), "c-AE 2026")).toContain("with the same id.");
});
