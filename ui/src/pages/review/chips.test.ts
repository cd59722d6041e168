import { expect, it } from "vitest";
import { chipsOf, cohortsOf } from "./chips";

const fact = (label: string, text: string, cohorts: string[] = []) => ({ label, text, cohorts });

it("has no chip for what the sentence says already", () => {
  const sentence = "4 classes were chosen the same way; 4 of 39 mature hires were hits.";
  expect(chipsOf({ sentence, facts: [fact("Hits", "4 of 39 mature hires were hits"), fact("Known before", "Twice it was known")] })).toEqual([{ index: 1, label: "Known before" }]);
});

it("takes no part of a word for the fact", () => {
  const sentence = "Two things are not selected for in the 12 months of a year.";
  expect(chipsOf({ sentence, facts: [fact("Not selected for", "RE"), fact("Class", "2"), fact("Months", "12 months")] }).map(({ index }) => index)).toEqual([0, 1]);
});

it("gives two chips of one name apart", () => {
  const facts = [fact("Not selected for", "Persistence"), fact("Mapped to nothing", "No way needs it"), fact("Not selected for", "Partners")];
  expect(chipsOf({ sentence: "Two things.", facts }).map(({ label }) => label)).toEqual(["Not selected for: Persistence", "Mapped to nothing", "Not selected for: Partners"]);
});

it("names each cohort once", () => {
  expect(cohortsOf([fact("a", "", ["1", "2"]), fact("b", "", ["2", "3"])])).toEqual(["1", "2", "3"]);
});
