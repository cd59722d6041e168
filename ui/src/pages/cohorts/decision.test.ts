import { expect, test } from "vitest";
import { decisionOf, DECISIONS } from "./decision";

test("the usual words for each decision", () => {
  const words = {
    hired: [" HIRED ", "Hire", "yes", "Offer accepted", "Embauché"], rejected: ["reject", "Rejected", "No-hire", "Not selected", "abgelehnt", "Rejeté"],
    declined: ["Declined", "offer declined", "Rejected offer"], withdrew: ["withdrew", "Withdrawn", "dropped out", "zurückgezogen"], "": ["", "  ", "-", "–", "Open", "pending", "N/A"],
  };
  for (const [decision, texts] of Object.entries(words)) for (const text of texts) expect(decisionOf(text), text).toBe(decision);
  expect(DECISIONS.map(decisionOf)).toEqual([...DECISIONS]);
});

test("what names none, or leaves open who decided, is not guessed", () => {
  for (const text of ["maybe", "turned down", "refused", "no", "not hired", "offer", "3", "?", "nope", "constructor"]) expect(decisionOf(text), text).toBeUndefined();
});
