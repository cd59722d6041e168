import { expect, it } from "vitest";
import type { CardList } from "../../ipc";
import { actOf, byStage, cellOf, columnsOf, hiddenFrom, isIn, missingOf } from "./list";

const mark = (stage: string, interviewer: string, submitted_at: string | null) => ({ stage, interviewer, has_draft: submitted_at === null, submitted_at, dated_by_import: false });
const list: CardList = {
  cohort: "C", stages: [{ key: "call", criteria: 2, panel: 1 }, { key: "panel", criteria: 3, panel: 2 }],
  people: [
    { candidate: "1", name: "Ada", decision: null, expected: true, cards: [mark("call", "i", "2025-01-12"), mark("panel", "i", null), mark("old", "j", "2024-01-12")] },
    { candidate: "2", name: "Bo", decision: "hired", expected: true, cards: ["i", "j", "k"].map((who) => mark("panel", who, "2025-01-12")) },
  ],
};

it("has a column for a stage that only a card names", () => {
  expect(columnsOf(list).map((stage) => stage.key)).toEqual(["call", "panel", "old"]);
});

it("counts cards that are in; a draft is not, and a card too many fills no other gap", () => {
  const [ada] = list.people;
  if (!ada) throw new Error("nobody");
  expect(cellOf(ada, { key: "panel", criteria: 3, panel: 2 })).toMatchObject({ submitted: 0, panel: 2 });
  expect(missingOf(list)).toEqual({ missing: 3, wanted: 6 });
  expect(missingOf({ ...list, people: list.people.map((person) => ({ ...person, expected: person.name === "Bo" })) })).toEqual({ missing: 1, wanted: 3 });
});

it("counts what an interviewer does not see before the own card is in; the owner sees all", () => {
  expect([hiddenFrom(list, "i"), hiddenFrom(list, "k"), hiddenFrom(list, "new"), hiddenFrom(list, null)]).toEqual([1, 2, 5, 0]);
});

it("knows whose card is in and what can be done with it", () => {
  const [ada, bo] = list.people;
  if (!ada || !bo) throw new Error("nobody");
  expect([isIn(ada, "call", "i"), isIn(ada, "panel", "i"), isIn(bo, "call", "i")]).toEqual([true, false, false]);
  const amended = { ...ada, cards: [{ ...mark("call", "i", "2025-01-12"), has_draft: true }] };
  expect(isIn(amended, "call", "i")).toBe(false);
  expect([actOf(ada.cards, "j"), actOf(ada.cards.slice(1), "i"), actOf(bo.cards, "i"), actOf(bo.cards, null)]).toEqual(["read", "goOn", "read", "rate"]);
});

it("groups missing cards by stage, in the order of the process", () => {
  const row = (name: string, stage: string, submitted: number, panel: number) => ({ candidate: name, name, decision: null, stage, submitted, panel });
  const groups = byStage([row("Ada", "panel", 0, 2), row("Ada", "call", 0, 1), row("Bo", "panel", 1, 2)], list.stages);
  expect(groups.map(({ stage, missing, rows }) => [stage, missing, rows.length])).toEqual([["call", 1, 1], ["panel", 3, 2]]);
});
