import { expect, test } from "vitest";
import type { SellerEntry } from "../../ipc";
import { draftOf, entryOf } from "./draft";

const entry: SellerEntry = {
  id: "s1", external_id: "E1", name: "Anna Lee", cohort: "c1", hired_on: "2025-01-06", ended_on: "2025-09-30", exit_kind: "voluntary",
  exit_reason: "Better offer", regretted: false, manager: "M. Osei", territory: null, source: null, years_experience: 2.5, years_industry: null,
  rock_star: true, rock_star_reason: "Panel", leaves: [{ from: "2025-03-01", to: null }], moves: [{ on: "2025-06-01", kind: "manager", detail: null }],
};

test("an entry that nobody changed stays the same", () => {
  expect(entryOf(entry, draftOf(entry))).toEqual({ entry, wrong: {} });
});

test("answers know three ways", () => {
  const draft = draftOf(entry);
  expect([draft.regretted, draft.rock_star]).toEqual(["no", "yes"]);
  const { entry: kept } = entryOf(entry, { ...draft, regretted: "", rock_star: "no" });
  expect([kept.regretted, kept.rock_star]).toEqual([null, false]);
});

test("blank lines of the lists are left out, half a line is not", () => {
  const draft = { ...draftOf(entry), leaves: [{ from: " ", to: "" }, { from: "", to: "2025-02-01" }], moves: [{ on: "", kind: "transfer", detail: "" }] };
  const { entry: kept, wrong } = entryOf(entry, draft);
  expect(kept.moves).toEqual([]);
  expect(Object.keys(wrong)).toEqual(["leaves.1.from"]);
});

test("a leave that ends before it begins is told at its end alone", () => {
  const leaves = [{ from: "2025-02-01", to: "2025-02-01" }, { from: "2025-02-01", to: "2025-01-01" }];
  expect(Object.keys(entryOf(entry, { ...draftOf(entry), leaves }).wrong)).toEqual(["leaves.1.to"]);
});

test("a leave begins and a move is between the first day and the last", () => {
  const leaves = ["2025-01-05", "2025-01-06", "2025-09-30", "2025-10-01"].map((from) => ({ from, to: "" }));
  const moves = ["2025-01-05", "2025-09-30"].map((on) => ({ on, kind: "transfer", detail: "" }));
  expect(Object.keys(entryOf(entry, { ...draftOf(entry), leaves, moves }).wrong)).toEqual(["leaves.0.from", "leaves.3.from", "moves.0.on"]);
  expect(Object.keys(entryOf(entry, { ...draftOf(entry), ended_on: "", leaves, moves: [] }).wrong)).toEqual(["leaves.0.from"]);
});

test("what is wrong is named by its field", () => {
  const draft = { ...draftOf(entry), hired_on: "", ended_on: "3.4.2025", years_experience: "many", years_industry: "3,5" };
  const { entry: kept, wrong } = entryOf(entry, draft);
  expect(Object.keys(wrong).sort()).toEqual(["ended_on", "hired_on", "years_experience"]);
  expect(kept.years_industry).toBe(3.5);
  expect(Object.keys(entryOf(entry, { ...draftOf(entry), years_experience: "81" }).wrong)).toEqual(["years_experience"]);
});
