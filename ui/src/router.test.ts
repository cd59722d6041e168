import { expect, it } from "vitest";
import { link, parse, router } from "./router.svelte";

it("reads a route from the hash", () => {
  expect(parse("")).toEqual({ page: "review", id: null });
  expect(parse("#/cohorts")).toEqual({ page: "cohorts", id: null });
  expect(parse("#/cohorts/%E0")).toEqual({ page: "cohorts", id: "%E0" });
});

it("reads back what it links, whatever is in the name", () => {
  for (const id of ["AE", "Mid-market / AE", "50 % #1", "ü?"]) {
    expect(parse(link("cohorts", id))).toEqual({ page: "cohorts", id });
  }
});

it("counts how often somebody goes to where the window is already", () => {
  const steps = [["review", "A/E ~'1"], ["review", "A/E ~'1"], ["review", "AE"], ["review"], ["review"]] as const;
  const before = router.again;
  expect(steps.map(([page, id]) => (router.go(page, id), router.again - before))).toEqual([0, 1, 1, 1, 2]);
});
