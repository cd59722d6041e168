import { expect, test } from "vitest";
import { link, parse } from "../router.svelte";
import { addingAt, cohortPlaceOf, NEW_COHORT, sellerAt } from "./newcohort";

test("an address names a cohort, a seller in it, or that sellers are added to it, and stands in the hash unharmed", () => {
  const placeOf = (id: string) => cohortPlaceOf(parse(link("cohorts", id)).id ?? "");
  expect(placeOf(sellerAt("0b1c-2d", "9f8e-7a"))).toEqual({ cohort: "0b1c-2d", seller: "9f8e-7a", adding: false });
  expect(placeOf(addingAt("0b1c-2d"))).toEqual({ cohort: "0b1c-2d", seller: null, adding: true });
  for (const id of ["0b1c-2d", "AE 2025 01", NEW_COHORT]) expect(placeOf(id)).toEqual({ cohort: id, seller: null, adding: false });
});
