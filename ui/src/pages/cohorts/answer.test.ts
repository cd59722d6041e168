import { expect, it } from "vitest";
import { answerTo, isLeftOut, isOpen, type Question } from "./answer";

const question: Question = { text: "Already in 2025.", about: "s1", isRow: false };

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
});

it("forgets an answer with the name, but not for a blank or a letter's case", () => {
  const answer = answerTo("Ana Ruiz", "s1", "same");
  expect(isLeftOut({ name: "ana  ruiz ", answer })).toBe(true);
  expect(isLeftOut({ name: "Ana Ruizo", answer })).toBe(false);
  expect(isOpen({ name: "Ana Ruizo", answer }, question)).toBe(true);
});
