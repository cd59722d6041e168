import { expect, test } from "vitest";
import type { CandidateEntry } from "../../ipc";
import { candidateDraftOf, candidateEntryOf } from "./candidate";

const entry: CandidateEntry = {
  id: "7", external_id: "E7", name: "Ada", email: "ada@example.org", cohort: "c", stage: "panel", source: "Referral", years_experience: 4.5, years_industry: null,
  decision: "rejected", applied_on: "2025-01-06", decided_on: null, rock_star: false, rock_star_reason: null,
};

test("a form that was not touched gives back the same entry", () => {
  expect(candidateEntryOf(entry, candidateDraftOf(entry))).toEqual({ entry, wrong: {} });
  const bare = { ...entry, rock_star: null, decision: null, email: null, applied_on: null, years_experience: 0 };
  expect(candidateEntryOf(bare, candidateDraftOf(bare))).toEqual({ entry: bare, wrong: {} });
});

test("what can't be read is told by field", () => {
  const draft = { ...candidateDraftOf(entry), name: " ", applied_on: "6.1.2025", years_industry: "90" };
  expect(Object.keys(candidateEntryOf(entry, draft).wrong).sort()).toEqual(["applied_on", "name", "years_industry"]);
});

test("emptied fields become open again", () => {
  const draft = { ...candidateDraftOf(entry), decision: "", rock_star: "", external_id: " ", years_experience: "" };
  expect(candidateEntryOf(entry, draft).entry).toMatchObject({ decision: null, rock_star: null, external_id: null, years_experience: null });
});
