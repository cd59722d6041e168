import { expect, it } from "vitest";
import { blank, draftOf, entryOf, kindsWith, marksOf } from "./draft";

it("what was not touched comes back as it was", () => {
  const entry = { ...blank("AE"), key: "AE-v1", from: "2026-01-05", threshold: 2.5, questions: ["One", "Two"], expectation: { reason: "Why", effect: "More", measure: "Hits", review_on: "2027-01-05" } };
  expect(entryOf(draftOf(entry))).toEqual(entry);
});

it("what cannot be read is said", () => {
  const draft = draftOf(blank("AE"));
  expect(entryOf({ ...draft, from: "5.1." })).toContain("YYYY-MM-DD");
  expect(entryOf({ ...draft, threshold: "high" })).toContain("no number");
});

it("anchors are for short whole scales", () => {
  expect(marksOf("1", "4")).toEqual([1, 2, 3, 4]);
  expect(marksOf("0", "100")).toEqual([]);
  expect(marksOf("4", "1")).toEqual([]);
});

it("a kind that no list has is not lost", () => {
  expect(kindsWith("resume_screen").at(-1)).toEqual(["resume_screen", "resume screen"]);
  expect(kindsWith("work_sample").filter(([kind]) => kind === "work_sample")).toHaveLength(1);
});
