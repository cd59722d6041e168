import { expect, it } from "vitest";
import type { SellerLine } from "../../ipc";
import { answerTo } from "./answer";
import { isHiredAgain, namesakeIn, namesakesAbove, namesakeTold, questionsOf } from "./namesake";

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

it("asks about a seller of that name before it asks about a row above", () => {
  const namesakeOf = (name: string) => (name.toLowerCase().startsWith("ken") ? namesakeIn([{ ...line("E1007", "Ken Ito"), id: "s1" }, line("E2", name)], null) : null);
  expect(questionsOf(["Ken Ito", "Bo", "ken ito", "bo"].map((name) => ({ name })), namesakeOf)).toEqual([
    { text: "Already in 2023-H1 (E1007), and 1 more of that name.", about: "s1", isRow: false }, null,
    { text: "Already in 2023-H1 (E1007), and 1 more of that name.", about: "s1", isRow: false },
    { text: "The same name stands in row 2.", about: "1", isRow: true },
  ]);
  expect(questionsOf([{ name: "Ken" }], () => namesakeIn([line("Ken", "Ken", null)], null))[0]?.text).toBe("Already a seller.");
});

it("takes no row that is left out for the one above", () => {
  const rows = [{ name: "Bo", answer: answerTo("Bo", "s9", "same") }, { name: "Bo" }, { name: "bo" }];
  expect(namesakesAbove(rows)).toEqual([null, null, 1]);
});

it("knows who comes back from who is entered twice", () => {
  const left = namesakeIn([{ ...line("E1", "Bo"), ended_on: "2025-03-31" }], null);
  const here = namesakeIn([{ ...line("E1", "Bo"), ended_on: null }], null);
  expect([isHiredAgain("2025-09-01", left), isHiredAgain("2025-03-01", left), isHiredAgain(null, left), isHiredAgain("2025-09-01", here), isHiredAgain("2025-09-01", null)]).toEqual([true, false, false, false, false]);
});
