import { expect, test } from "vitest";
import type { VersionEntry } from "../../ipc";
import { stageRemarks } from "./stages";

type Held = Pick<VersionEntry, "stages" | "criteria">;
const stages = (...keys: string[]): Held["stages"] => keys.map((key) => ({ key, kind: "structured_interview", panel: 1 }));
const criterion = (name: string, stage: string | null): Held["criteria"][number] => ({ key: name, name, weight: 1, predictor_type: "", stage, anchors: [] });

test("names the criteria without a stage and the stages without a criterion", () => {
  const criteria = [criterion("Curiosity", "interview"), criterion("Writing", null), criterion("Notes", "gone")];
  expect(stageRemarks({ stages: stages("interview", "reference_call"), criteria })).toEqual(["Without a stage: Writing, Notes.", "Rates nothing: Reference call."]);
});

test("nothing is amiss where each stage rates, where there are no stages, or no criteria, or where the only stage rates all", () => {
  const loose = [criterion("Writing", null)];
  expect(stageRemarks({ stages: stages("a", "b"), criteria: [criterion("One", "a"), criterion("Two", "b")] })).toEqual([]);
  expect(stageRemarks({ stages: [], criteria: loose })).toEqual([]);
  expect(stageRemarks({ stages: stages("a", "b"), criteria: [] })).toEqual([]);
  expect(stageRemarks({ stages: stages("a"), criteria: loose })).toEqual([]);
});

test("where no criterion names a stage, that is said once", () => {
  expect(stageRemarks({ stages: stages("a", "b"), criteria: [criterion("Writing", null), criterion("Drive", null)] })).toEqual(["No criterion says at which stage it is rated."]);
});
