import { expect, it } from "vitest";
import type { SellerLine } from "../../ipc";
import { namesakesAbove, namesakeTold } from "./namesake";

const line = (external_id: string, name: string, cohort: string | null = "2023-H1") => ({ external_id, name, cohort, cohort_id: cohort && `c-${cohort}` }) as SellerLine;

it("asks about the namesake, with class and id where there are any", () => {
  expect(namesakeTold([line("E1007", "Ken Ito")], null)).toBe("Ken Ito is in 2023-H1 already (E1007): the same person?");
  expect(namesakeTold([line("Ken Ito", "Ken Ito")], null)).toBe("Ken Ito is in 2023-H1 already: the same person?");
  expect(namesakeTold([line("E1007", "Ken Ito", null)], null)).toBe("Ken Ito is a seller already (E1007): the same person?");
  expect(namesakeTold([], null)).toBeNull();
});

it("names the one of the same class first, and counts the others", () => {
  const two = [line("E1", "Ken Ito", "2022-H1"), line("E2", "Ken Ito")];
  expect(namesakeTold(two, "c-2023-H1")).toBe("Ken Ito is in 2023-H1 already (E2), and 1 more of that name: the same person?");
  expect(namesakeTold(two, null)).toContain("is in 2022-H1 already (E1), and 1 more");
});

it("finds the same name above in the table", () => {
  expect(namesakesAbove(["Ken Ito", "", "ken ito", " ", "Bo", "KEN ITO"].map((name) => ({ name })))).toEqual([null, null, 0, null, null, 0]);
});
