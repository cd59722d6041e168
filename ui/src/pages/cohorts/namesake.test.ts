import { expect, it } from "vitest";
import type { SellerLine } from "../../ipc";
import { answerTo, stillAnswered } from "./answer";
import { earlyFault, hintOf, isBack, isHiredAgain, maybeHiredAgain, namesakeIn, namesakesAbove, namesakeTold, otherIdFault, questionsOf } from "./namesake";

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
  const ken = namesakeIn([{ ...line("E1007", "Ken Ito"), id: "s1" }, line("E2", "Ken Ito")], null);
  expect(questionsOf(["Ken Ito", "Bo", "ken ito", "bo"].map((name) => ({ name })), [ken, null, ken, null])).toEqual([
    { text: "Already in 2023-H1 (E1007), and 1 more of that name.", about: "s1" }, null,
    { text: "Already in 2023-H1 (E1007), and 1 more of that name.", about: "s1" },
    { text: "The same name stands in row 2.", about: 1 },
  ]);
  expect(questionsOf([{ name: "Ken" }], [namesakeIn([line("Ken", "Ken", null)], null)])[0]?.text).toBe("Already a seller.");
});

it("takes no row that is left out for the one above", () => {
  const rows = [{ name: "Bo", answer: answerTo("Bo", "s9", "same") }, { name: "Bo" }, { name: "bo" }];
  expect(namesakesAbove(rows)).toEqual([null, null, 1]);
});

const spell = (external_id: string, ended_on: string | null) => ({ ...line(external_id, "Bo"), ended_on });

it("knows who comes back from who is entered twice", () => {
  const left = namesakeIn([spell("E1", "2025-03-31")], null);
  const here = namesakeIn([spell("E1", null)], null);
  expect([isHiredAgain("2025-09-01", left), isHiredAgain("2025-03-01", left), isHiredAgain(null, left), isHiredAgain("2025-09-01", here), isHiredAgain("2025-09-01", null)]).toEqual([true, false, false, false, false]);
  // Before the day is typed nobody can tell, of somebody who left.
  expect([maybeHiredAgain(null, left), maybeHiredAgain("2025-09-01", left), maybeHiredAgain("2025-03-01", left), maybeHiredAgain(null, here), maybeHiredAgain(null, null)]).toEqual([true, false, false, false, false]);
});

it("takes all employments under one id for one person's, who comes back after the last of them", () => {
  const back = namesakeIn([spell("E1", "2023-03-31"), spell("E1", null)], null);
  expect([back?.more, back?.left, isHiredAgain("2025-09-01", back)]).toEqual([0, null, false]);
  const over = namesakeIn([spell("E1", "2025-06-30"), spell("E1", "2023-03-31"), spell("E2", null)], null);
  expect([over?.more, over?.left, isHiredAgain("2024-01-01", over), isHiredAgain("2025-06-30", over)]).toEqual([1, "2025-06-30", false, true]);
});

it("tells of somebody hired again whose first day came to lie before the last one", () => {
  const left = namesakeIn([spell("E1", "2025-03-31")], null);
  const again = { name: "Bo", answer: answerTo("Bo", "s1", "again") };
  expect(earlyFault(again, "2025-03-01", left)).toEqual({ column: "hired", text: "Somebody hired again can’t begin before their last day, 31 Mar 2025." });
  expect([earlyFault(again, "2025-04-01", left), earlyFault(again, null, left), earlyFault({ name: "Bo" }, "2025-03-01", left)]).toEqual([null, null, null]);
});

it("means of several of a name the one whose id stands in the row", () => {
  const two = [line("E1", "Ken Ito", "2022-H1"), line("E2", "Ken Ito"), line("E1", "Ken Ito")];
  const meant = (id: string, cohort: string | null) => {
    const found = namesakeIn(two, cohort, id);
    return [found?.line.external_id, found?.line.cohort];
  };
  expect([meant("", null), meant(" E2 ", null), meant("E9", null)]).toEqual([["E1", "2022-H1"], ["E2", "2023-H1"], ["E1", "2022-H1"]]);
  // Of one person the employment in the same class, as before the id was there.
  expect([meant("", "c-2022-H1"), meant("E1", "c-2022-H1"), meant("E1", "c-2023-H1")]).toEqual([["E1", "2022-H1"], ["E1", "2022-H1"], ["E1", "2023-H1"]]);
});

it("means of several employments in one class the one that goes on, else the latest", () => {
  const spells = (...days: [string | null, string | null][]) => days.map(([hired_on, ended_on]) => ({ ...line("E1", "Bo"), hired_on, ended_on }));
  const meant = (...days: [string | null, string | null][]) => namesakeIn(spells(...days), "c-2023-H1")?.line.hired_on;
  expect(meant(["2023-01-09", "2023-03-31"], ["2023-05-02", null])).toBe("2023-05-02");
  expect(meant(["2023-05-02", null], ["2023-09-01", "2023-10-31"])).toBe("2023-05-02");
  expect(meant(["2023-01-09", "2023-02-28"], ["2023-05-02", "2023-06-30"], [null, "2023-03-31"])).toBe("2023-05-02");
});

it("tells of somebody hired again under another id", () => {
  const left = namesakeIn([spell("E1", "2025-03-31")], null);
  const again = (external: string) => ({ name: "Bo", external, answer: answerTo("Bo", "s1", "again") });
  expect(otherIdFault(again("X9"), left)).toEqual({ column: "external", text: "Somebody hired again keeps their id, “E1”. Write that one, or say “Not so”." });
  expect([otherIdFault(again(" E1 "), left), otherIdFault(again(""), left)?.column, otherIdFault({ name: "Bo", external: "X9" }, left)]).toEqual([null, "external", null]);
  // Without an id of their own people go by the name.
  expect(otherIdFault(again(""), namesakeIn([spell("Bo", "2025-03-31")], null))).toBeNull();
});

it("says under a row what is asked, and what was answered for as long as that can be taken back", () => {
  const namesake = namesakeIn([{ ...spell("E1", "2025-03-31"), id: "s1" }], null);
  const [question = null] = questionsOf([{ name: "Bo" }], [namesake]);
  const told = (is: "same" | "again" | "other" | null, again = true, rested = true) =>
    hintOf(is === null ? { name: "Bo" } : { name: "Bo", external: "E1", answer: answerTo("Bo", "s1", is) }, question, namesake, again, rested);
  expect([told(null), told(null, true, false), told("other")]).toEqual(["Already in 2023-H1 (E1).", null, null]);
  expect([told("again"), told("same"), told("same", false)]).toEqual(["Hired again: the same person, id E1.", "Left out: the same person. Or were they hired again?", "Left out: the same person."]);
  const back = { name: "Bo", external: "X9", answer: answerTo("Bo", "s1", "again") };
  expect(hintOf(back, question, namesake, true, true)).toContain("keeps their id");
  expect([isBack(back, question), isBack({ name: "Bo" }, question), isBack(back, { text: "", about: "s2" })]).toEqual([true, false, false]);
  expect(hintOf(back, { text: "Asked anew.", about: "s2" }, namesake, true, true)).toBe("Asked anew.");
  expect(stillAnswered([back], [question])[0]).toBe(back);
});
