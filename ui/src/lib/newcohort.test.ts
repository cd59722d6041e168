import { expect, test } from "vitest";
import { link, parse } from "../router.svelte";
import { cohortPlaceOf, NEW_COHORT, sellerAt } from "./newcohort";

test("an address names a cohort, or a seller in it, and stands in the hash unharmed", () => {
  const at = parse(link("cohorts", sellerAt("0b1c-2d", "9f8e-7a"))).id ?? "";
  expect(cohortPlaceOf(at)).toEqual({ cohort: "0b1c-2d", seller: "9f8e-7a" });
  for (const id of ["0b1c-2d", "AE 2025 01", NEW_COHORT]) expect(cohortPlaceOf(id)).toEqual({ cohort: id, seller: null });
});
