import { expect, it } from "vitest";
import { missingCohortOf, missingId, oldId, oldKeyOf } from "./address";
import { cardId, cardKeyOf } from "../../lib/cardid";

it("tells a card, the old cards and the missing cards apart, whatever their parts hold", () => {
  const old = { cohort: "old~1", stage: "", interviewer: "Zoë / Ltd" };
  expect(oldKeyOf(oldId(old))).toEqual(old);
  expect(missingCohortOf(missingId("a~b"))).toBe("a~b");
  const card = cardId({ candidate: "old", stage: "missing", interviewer: "x" });
  expect([oldKeyOf(card), missingCohortOf(card)]).toEqual([null, null]);
  expect([cardKeyOf(oldId(old)), missingCohortOf(oldId(old))]).toEqual([null, null]);
  expect([oldKeyOf("old~%~a~b"), missingCohortOf("missing~")]).toEqual([null, null]);
});
