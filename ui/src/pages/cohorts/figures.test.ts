import { expect, test } from "vitest";
import type { CohortCard } from "../../ipc";
import { announcedAs, attainment, hired, hits, resultOf, retention, rockStars } from "./figures";

const card = (more: Partial<CohortCard>): CohortCard => ({
  hires: 8, first_hired_on: "2025-01-06", last_hired_on: "2025-01-27", S12: 0.5, S12_n: 8, S12_lower: 0.21, S12_upper: 0.74, labelled: 8, rock_stars: 6, rock_star_share: 0.75,
  mature: 8, successes: 2, success_lower: 0.07, success_upper: 0.59, median_first_year_attainment: 0.52, first_year_attainment_n: 8,
  first_year_attainment_q25: 0.4, first_year_attainment_q75: 0.6, first_year_so_far: false, ...more,
}) as CohortCard;

test("a share has its interval, and below four people there is none", () => {
  expect(retention(card({}))).toBe("50\u00a0% (21–74\u00a0%)");
  expect(retention(card({ S12_n: 3 }))).toContain("Too few");
  expect(retention(card({ S12: null }))).toBe("Not observed yet");
  expect(retention(card({ hires: 0 }))).toBe("–");
  expect(hits(card({}))).toBe("2 of 8 (7–59\u00a0%)");
  expect(hits(card({ mature: 3, successes: 1 }))).toBe("1 of 3");
  expect(hits(card({ mature: 0 }))).toBe("Not yet");
  expect(attainment(card({ first_year_attainment_n: 2 }))).toContain("Too few");
  expect(attainment(card({ first_year_attainment_n: 0, median_first_year_attainment: null }))).toBe("Not yet");
  expect(rockStars(card({ labelled: 3, rock_stars: 2 }))).toBe("2 of 3");
  expect(rockStars(card({ labelled: 0 }))).toBe("Not noted");
});

test("the days of hire are a range, or none", () => {
  expect(hired(card({}))).toBe("6–27 Jan 2025");
  expect(hired(card({ first_hired_on: null }))).toBe("No hires");
});

test("a class is what it was called, or as many as were ticked", () => {
  expect(announcedAs("the A team", 7, 9)).toBe("“the A team”");
  expect(announcedAs(null, 7, 9)).toBe("Rock stars, 7 of 9");
  expect(announcedAs(null, 0, 0)).toBe("Not noted");
});

test("a result is what the review counts, and not yet where it does not count", () => {
  const all = (["hit", "miss", "data_gap", "not_yet", null] as const).map((standing) => resultOf({ standing }));
  expect(all).toEqual(["Hit", "Miss", "Quota or closed missing", "Not yet", "Not yet"]);
});
