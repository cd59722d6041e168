// The words of the process page.
import { plural } from "./format";

export const process = {
  role: "Role", newVersion: "New version", edit: "Edit", copy: "Make a new version of it", remove: "Delete", frozen: "frozen", open: "can still be changed",
  sub: (n: number) => plural(n, "version", "versions"),
  noRole: { title: "A process is for a role", text: "Make the role first, with its quota and its ramp. Then write down how its candidates are chosen.", act: "Settings" },
  none: { title: "No process written down yet", text: "Write down the stages, the criteria with their anchors, and the questions. Start from a template, or from what you do today." },
  counts: (stages: number, criteria: number) => `${plural(stages, "stage", "stages")}, ${plural(criteria, "criterion", "criteria")}`,
  since: (day: string) => `since ${day}`,
  columns: { version: "Version", cohorts: "Cohorts", criterion: "Criterion", weight: "Weight", type: "Kind", stage: "Stage", anchors: "Anchors", part: "Part", similarity: "Similarity" },
  anchors: (written: number, all: number) => (written === 0 ? "none" : `${written} of ${all}`),
  criteria: "Criteria", questions: "Questions", evidence: "Required evidence", expectation: "Said before anybody could know",
  expected: { reason: "Why it was changed", effect: "What it is to bring", measure: "Measured by", review_on: "Look again on" },
  before: (key: string, similarity: string) => `Similarity to ${key} on paper: ${similarity}`,
  renamed: (key: string) => `Renamed, not changed: on paper it is still ${key}.`,
  parts: { criteria_ruzicka: "Criteria and weights", stages_lcs_dice: "Stages", questions_jaccard: "Questions", evidence_jaccard: "Required evidence", threshold: "Pass mark" },
  frozenWhy: "A cohort was hired through it, so it stays as it was. Make a new version and change that.",
  deleteTitle: (key: string) => `Delete ${key}?`, deleteText: "No cohort names it. It can be brought back with Undo.",
  editor: {
    newTitle: "New process version", changeTitle: (key: string) => `Change ${key}`, template: "Start from", key: "Short name", keyHelp: "As in AE-v2. It never changes.",
    title: "What it is called", from: "In force from", dayHelp: "YYYY-MM-DD", low: "Lowest mark", high: "Highest mark", threshold: "Pass mark",
    stages: "Stages", stage: "Stage", kind: "Kind", panel: "Interviewers", addStage: "Add a stage", criteria: "Criteria", name: "Name", weight: "Weight", type: "Kind of predictor",
    ofStage: "Stage", anyStage: "no stage", addCriterion: "Add a criterion", anchor: (mark: number) => `Anchor of ${mark}`, remove: "Remove", up: "Move up",
    questions: "Questions, one a line", evidence: "Required evidence, one a line",
    expectation: "For a role’s second and later versions all four are needed: they are what the change will be held against.",
    reason: "Why it is changed", effect: "What it is to bring", measure: "What it is measured by", review_on: "Look again on",
    keep: "Keep", badDay: (field: string) => `${field}: write the day as YYYY-MM-DD.`, badNumber: (field: string) => `${field}: that is no number.`,
  },
  templates: { ae: "Structured AE", bdr: "Structured BDR", roberge: "Roberge’s list", blank: "Blank" } as Record<string, string>,
  robergeRemark: "The five of Mark Roberge at HubSpot. Their order came from one company’s results; yours may differ.",
  types: {
    structured_interview: "Structured interview", work_sample: "Work sample or role play", job_knowledge_test: "Job knowledge test", cognitive_test: "Cognitive test",
    integrity_test: "Integrity test", relevant_experience: "Years of experience", unstructured_interview: "Unstructured impression", reference_check: "Reference check", "": "not said",
  } as Record<string, string>,
};
