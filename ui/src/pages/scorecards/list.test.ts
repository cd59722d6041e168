import { expect, it } from "vitest";
import type { CardList } from "../../ipc";
import { cellOf, columnsOf, missingOf } from "./list";

const mark = (stage: string, interviewer: string, submitted_at: string | null) => ({ stage, interviewer, has_draft: submitted_at === null, submitted_at });
const list: CardList = {
  cohort: "C", stages: [{ key: "call", criteria: 2, panel: 1 }, { key: "panel", criteria: 3, panel: 2 }],
  people: [
    { candidate: "1", name: "Ada", decision: null, cards: [mark("call", "i", "2025-01-12"), mark("panel", "i", null), mark("old", "j", "2024-01-12")] },
    { candidate: "2", name: "Bo", decision: "hired", cards: ["i", "j", "k"].map((who) => mark("panel", who, "2025-01-12")) },
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
});
