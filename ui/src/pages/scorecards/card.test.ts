import { describe, expect, it } from "vitest";
import type { CardEntry, CardPage, Criterion } from "../../ipc";
import { cardId, cardKeyOf } from "../../lib/cardid";
import { accordOf, agreementOf, anchorOf, changesOf, enteredBy, gapsOf, momentText, onwardOf, pointsOf, ratingOf, sideBySide, withRating, writable } from "./card";

const criterion = (key: string): Criterion => ({ key, name: key.toUpperCase(), weight: 1, predictor_type: "", stage: null, anchors: ["none", "some", "clear"] });
const criteria = [criterion("a"), criterion("b")];
const card: CardEntry = {
  candidate: "c", interviewer: "i", stage: "s", recommendation: "yes",
  ratings: [{ criterion: "a", value: 3, not_assessed: false, note: "Asked twice." }, { criterion: "b", value: null, not_assessed: true, note: null }],
};
const page = (change: Partial<CardPage>): CardPage => ({
  name: "Ada", interviewer_name: "I", cohort: "C", version: "v", scale: [1, 4], criteria, questions: [], card, status: "submitted", revision: 1, submitted_at: "2025-01-12T14:02:00Z", submitted_by: "i", dated_by_import: false,
  reason: null, earlier: [], others_submitted: 0, others: [], ...change,
});

it("writes and reads the address of a card, whatever its parts hold", () => {
  for (const key of [{ candidate: "1/2", stage: "", interviewer: "Zoë ~ Ltd" }, { candidate: "%41", stage: "panel", interviewer: "I1" }]) {
    expect(cardKeyOf(cardId(key))).toEqual(key);
  }
  expect(cardKeyOf("only")).toBeNull();
  expect(cardKeyOf("a~b~%")).toBeNull();
});

it("counts the points of a scale and finds their anchors", () => {
  expect(pointsOf([1, 4])).toEqual([1, 2, 3, 4]);
  expect(pointsOf([0, 2])).toEqual([0, 1, 2]);
  expect(anchorOf(criteria[0] as Criterion, [1, 4], 2)).toBe("some");
  expect(anchorOf(criteria[0] as Criterion, [1, 4], 4)).toBe("");
});

describe("ratings", () => {
  it("keeps a note without a mark, and drops a rating that says nothing", () => {
    const noted = withRating({ ...card, ratings: [] }, "a", { note: "Later" });
    expect(noted.ratings).toEqual([{ criterion: "a", value: null, not_assessed: false, note: "Later" }]);
    expect(withRating(noted, "a", { note: "" }).ratings).toEqual([]);
    expect(ratingOf(withRating(card, "a", { value: null, not_assessed: true }), "a").note).toBe("Asked twice.");
  });

  it("lists what is open: a note alone is no mark, not assessed is an answer", () => {
    expect(gapsOf(card, criteria)).toEqual([]);
    expect(gapsOf({ ...card, recommendation: null, ratings: [{ criterion: "a", value: null, not_assessed: false, note: "Later" }] }, criteria)).toEqual([0, 1, 2]);
  });

  it("asks for nothing in an amendment that the card before it did not say", () => {
    const before: CardEntry = { ...card, recommendation: null, ratings: [{ criterion: "a", value: 3, not_assessed: false, note: null }] };
    expect(gapsOf({ ...before, ratings: [] }, criteria, before)).toEqual([0]);
    expect(gapsOf(before, criteria, { ...before, recommendation: "yes" })).toEqual([2]);
  });

  it("goes on from a criterion to what is open", () => {
    expect(onwardOf(1, [1, 2, 3], 3)).toBe(1);
    expect(onwardOf(0, [1, 2, 3], 3)).toBe(1);
    expect(onwardOf(2, [0, 3], 3)).toBe(0);
    expect(onwardOf(1, [3], 3)).toBe(3);
    expect(onwardOf(1, [], 3)).toBe(1);
  });

  it("never goes on with an imported neutral", () => {
    expect(writable(page({ card: { ...card, recommendation: "neutral" } })).recommendation).toBeNull();
    expect(writable(page({ criteria: [criterion("a")] })).ratings).toHaveLength(1);
  });
});

it("tells what an amendment changes", () => {
  const now = withRating({ ...card, recommendation: "no" }, "a", { value: 2 });
  expect(changesOf(card, now, criteria)).toEqual([
    { name: "A", before: "3. Asked twice.", now: "2. Asked twice." },
    { name: "Recommendation", before: "Yes", now: "No" },
  ]);
  expect(changesOf(card, card, criteria)).toEqual([]);
});

it("words agreement, and computes nothing else", () => {
  expect(agreementOf([3, 3, null])).toBe("agree");
  expect(agreementOf([2, 3])).toBe("1 point apart");
  expect(agreementOf([1, 4, 2])).toBe("3 points apart");
  expect(agreementOf([2.5, 4])).toBe("1.5 points apart");
  expect(agreementOf([3, null])).toBe("one mark only");
  expect(agreementOf([null])).toBe("no marks");
  expect(accordOf(["yes", "no"])).toBe("differ");
  expect(accordOf(["yes", "yes", null])).toBe("agree");
});

it("lays the own card beside the others only when it is in", () => {
  const other = { revision: 1, submitted_at: "2025-01-13", submitted_by: null, dated_by_import: false, reason: null, card: { ...card, interviewer: "j" } };
  expect(sideBySide(page({ others: [other] })).map((each) => each.card.interviewer)).toEqual(["i", "j"]);
  expect(sideBySide(page({ status: "draft", submitted_at: null, others: [other] })).map((each) => each.card.interviewer)).toEqual(["j"]);
});

it("says who entered a card only where it was not the interviewer, and where somebody knows", () => {
  const nameOf = (key: string) => `Name of ${key}`;
  expect(["i", null, "owner", "j"].map((by) => enteredBy({ submitted_by: by, card }, nameOf))).toEqual([null, null, "the owner", "Name of j"]);
  expect(sideBySide(page({ submitted_by: "owner" })).map((each) => each.submitted_by)).toEqual(["owner"]);
});

it("shows a day as it was written, and a text that is no date as it is", () => {
  expect(momentText("2025-01-12")).toBe("12 Jan 2025");
  expect(momentText("last spring")).toBe("last spring");
});
