import { expect, it } from "vitest";
import { answerTo, isLeftOut, isOpen, knownId, stillAnswered, unanswered, type Named, type Question } from "./answer";

const question: Question = { text: "Already in 2025.", about: "s1" };

it("asks until it is answered, and of another namesake anew", () => {
  const row = { name: "Ana Ruiz" };
  expect(isOpen(row, question)).toBe(true);
  expect(isOpen(row, null)).toBe(false);
  const other = { ...row, answer: answerTo("Ana Ruiz", "s1", "other") };
  expect([isOpen(other, question), isLeftOut(other)]).toEqual([false, false]);
  expect(isOpen(other, { ...question, about: "s2" })).toBe(true);
});

it("leaves the same person out, whoever the question would be about now", () => {
  const same = { name: "Ana Ruiz", answer: answerTo("Ana Ruiz", "s1", "same") };
  expect(isLeftOut(same)).toBe(true);
  expect(isOpen(same, { ...question, about: "s2" })).toBe(false);
  const rows = [same];
  expect(stillAnswered(rows, [{ ...question, about: "s2" }])).toBe(rows);
});

it("forgets an answer with the name, but not for a blank or a letter's case", () => {
  const answer = answerTo("Ana Ruiz", "s1", "same");
  expect(isLeftOut({ name: "ana  ruiz ", answer })).toBe(true);
  expect(isLeftOut({ name: "Ana Ruizo", answer })).toBe(false);
  expect(isOpen({ name: "Ana Ruizo", answer }, question)).toBe(true);
});

it("takes no row above for somebody in the workspace whose id is its number", () => {
  const row = { name: "Ann", answer: answerTo("Ann", 1, "other") };
  expect(isOpen(row, { ...question, about: "1" })).toBe(true);
  expect([knownId({ ...question, about: 1 }), knownId(question), knownId(null)]).toEqual([null, "s1", null]);
});

it("leaves nobody out for a row above that is renamed, cleared or left out itself", () => {
  const second: Named = { name: "Ann", answer: answerTo("Ann", 0, "same") };
  const above = { ...question, about: 0 };
  const isKept = (first: Named, asked: Question | null = null) => stillAnswered([first, second], [asked, above])[1]?.answer !== undefined;
  expect([isKept({ name: "ann " }), isKept({ name: "Anna" }), isKept({ name: "" })]).toEqual([true, false, false]);
  expect(isKept({ name: "Ann", answer: answerTo("Ann", "s1", "same") }, question)).toBe(false);
  // The answer of the first one goes too: then the second one is the same as a row that is kept.
  expect(isKept({ name: "Ann", answer: answerTo("Ann", "s1", "same") })).toBe(true);
});

it("leaves nobody out for a record that is renamed or deleted meanwhile", () => {
  const same = { name: "Ann", answer: answerTo("Ann", "s1", "same") };
  expect(stillAnswered([same], [null])[0]).toEqual({ name: "Ann" });
  expect(stillAnswered([{ name: "Ann" }, same], [null, { ...question, about: 0 }])[1]).toEqual({ name: "Ann" });
});

it("takes back with an answer the id that came with it, and no other", () => {
  const again = { name: "Ann", external: "E7", answer: answerTo("Ann", "s1", "again", "E7") };
  expect(unanswered(again)).toEqual({ name: "Ann", external: "" });
  expect(unanswered({ ...again, external: "E8" })).toEqual({ name: "Ann", external: "E8" });
  expect(unanswered({ ...again, answer: answerTo("Ann", "s1", "again") })).toEqual({ name: "Ann", external: "E7" });
  // Whoever was hired again is deleted meanwhile.
  expect(stillAnswered([again], [null])).toEqual([{ name: "Ann", external: "" }]);
});

it("drops the answer of a name that something was pasted over", () => {
  const pasted = { name: "Bo", external: "E7", answer: answerTo("Ann", "s1", "again", "E7") };
  expect(stillAnswered([pasted], [question])).toEqual([{ name: "Bo", external: "" }]);
});
