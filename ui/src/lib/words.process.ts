// The words of the process page.
import { count, date, decimal, percent, plural } from "./format";
import { span } from "./words.sales";

export const process = {
  role: "Role", newVersion: "New version", edit: "Edit", copy: "Make a new version of it", remove: "Delete", frozen: "frozen", open: "can still be changed",
  sub: (n: number) => plural(n, "version", "versions"),
  noRole: {
    title: "A process is for a role", text: "Name the first role that you hire for. Then write down how its candidates are chosen.", act: "Name the first role",
    lead: "Its process comes next: the first version opens as soon as the role is kept.", keep: "Keep and go on",
  },
  unchosen: {
    /** `locked`: nobody can choose it in this file. */
    told: (n: number, locked: boolean) => {
      const what = n === 1 ? "1 cohort of this role does not say yet through which version its people were hired" : `${count(n)} cohorts of this role do not say yet through which version their people were hired`;
      return locked ? `${what}:` : `${what}. Choose it on the page of ${n === 1 ? "the cohort" : "each"}:`;
    },
    more: (n: number) => `and ${count(n)} more`,
  },
  none: { title: "No process written down yet", text: "Write down the stages, the criteria with their anchors, and the questions. Start from a template, or from what you do today." },
  counts: (stages: number, criteria: number) => `${plural(stages, "stage", "stages")}, ${plural(criteria, "criterion", "criteria")}`,
  since: (day: string) => `since ${day}`,
  columns: { version: "Version", holds: "Holds", state: "State", cohorts: "Cohorts", criterion: "Criterion", weight: "Weight", type: "Kind", stage: "Stage", anchors: "Anchors", part: "Part", change: "Change", rho: "Published rho", observed: "Mean raw r" },
  anchors: (written: number, all: number) => (written === 0 ? "none" : `${written} of ${all}`),
  criteria: "Criteria", questions: "Questions", evidence: "Required evidence", expectation: "Said before anybody could know",
  expected: { reason: "Why it was changed", effect: "What it is to bring", measure: "Measured by", review_on: "Look again on" },
  before: (earlier: string, key: string, similarity: string) => `${earlier} and ${key}: ${similarity} alike on paper`,
  stillSame: (similarity: string) => `renamed, not changed: ${similarity}`,
  similarity: (similarity: string) => `Similarity ${similarity} over criteria and weights, stages, questions, required evidence and pass mark.`,
  bar: (from: string) => `From ${from} up, Encore counts two versions as one process.`,
  partly: "Similarity by part:",
  practised: (paper: string, practice: string) => `On paper ${paper} · as practised ${practice}.`,
  practisedFrom: (from: string, to: string, marks: [string, string]) => `As practised: what the scorecards of ${from} and ${to} rated, ${marks[0]} and ${marks[1]} marks.`,
  oneSince: (month: string) => `What they ask for differs on paper; what was rated does not. So the review counts both as one process, unchanged in practice from ${month} on.`,
  cells: {
    same: "renamed, not changed", same_in_practice: "changed on paper, same in practice", drift: "same on paper, changed in practice", changed: "changed on paper and in practice",
    unclear: "as practised they differ no more than chance would bring",
  },
  cell: (earlier: string, key: string, said: string) => `${earlier} and ${key}: ${said}`,
  changes: { same: "same", wording: "wording", changed: "changed" },
  diff: { title: "Title", weights: "Weights", scale: "Scale", threshold: "Pass mark" },
  stages: "Stages", loose: (names: string[]) => `Without a stage: ${names.join(", ")}.`, allLoose: "No criterion says at which stage it is rated.", idle: (names: string[]) => `Rates nothing: ${names.join(", ")}.`,
  stage: (kind: string, panel: number) => `${kind}, ${plural(panel, "interviewer", "interviewers")}`,
  scale: (low: number, high: number) => [low, high].map((mark) => decimal(mark, Number.isInteger(mark) ? 0 : 1)).join(" to "),
  scaleAndMark: (scale: string, mark: string | null) => (mark === null ? `Marks from ${scale}, no pass mark.` : `Marks from ${scale}, pass mark ${mark}.`),
  weak: (weak: number, all: number, share: number, { unknown, unsaid }: { unknown: number; unsaid: number }) => {
    if (unsaid === all) return "The kinds of the criteria are not said, so no published figure can stand beside them.";
    const kindless = unsaid > 0 ? ` Of ${count(unsaid)} the kind is not said.` : "";
    const without = unknown > unsaid ? ` For ${count(unknown - unsaid)} no current figure is published.` : "";
    const told = weak > 0 ? `${percent(share)} of the weight sits on kinds published below .20: ${count(weak)} of ${plural(all, "criterion", "criteria")}.` : "";
    // Of what nobody knows nothing is praised.
    return `${told || (unknown < all ? "Of the kinds with a published figure, none lies below .20." : "")}${kindless}${without}`.trim();
  },
  aboutPublished: "Published rho: correlation with job performance over all jobs, corrected. Mean raw r: uncorrected, the one to set beside a correlation of your own. Sources stand under Published.",
  published: (subject: string, value: string) => `${subject} (published ${value})`,
  noType: "not said",
  copyOf: (key: string) => `Copy of ${key}`,
  parts: { criteria_ruzicka: "criteria and weights", stages_lcs_dice: "stages", questions_jaccard: "questions", evidence_jaccard: "required evidence", threshold: "pass mark" },
  frozenWhy: "A cohort was hired through it, so it stays as it was. Make a new version and change that.",
  timeline: {
    label: "Versions over time",
    name: (key: string, title: string) => (title && title !== key ? `${key}, ${title}` : key),
    dates: {
      past: (from: string, to: string) => `in force from ${date(from)} to ${date(to)}`,
      in_force: (from: string) => `in force since ${date(from)}`,
      planned: (from: string) => `in force from ${date(from)} on, not yet`,
    },
    age: span, held: (age: string) => `${age} in force`,
    within: (dates: string, age: string) => `${dates} (${age})`,
    signs: { same: "=", partly: "≈", changed: "≠" },
    likeness: { same: "same as", partly: "partly the same as", changed: "changed from" },
    step: (likeness: string, earlier: string, similarity: string) => `${likeness} ${earlier} on paper, ${similarity}`,
    short: { same: "renamed, not changed", partly: "partly the same", changed: "changed" },
    shortStep: (likeness: string, similarity: string) => `${likeness}: ${similarity}`,
    hires: "First hires", hire: (cohort: string, on: string) => `${cohort}, first hire ${date(on)}`, on: (on: string) => `, ${date(on)}`,
    undated: "Without an in-force date, so not on the line:",
    signsMean: "On paper, beside the version before: = same, ≈ partly the same, ≠ changed.", mark: "First hire of a cohort", dataTo: (day: string) => `Data to ${date(day)}`, today: "Today",
  },
  deleteTitle: (key: string) => `Delete ${key}?`, deleteText: "No cohort names it. It can be brought back with Undo.",
  editor: {
    newTitle: "New process version", changeTitle: (key: string) => `Change ${key}`, template: "Start from", key: "Short name", keyHelp: "As in AE-v2. It never changes.",
    title: "What it is called", from: "In force from", low: "Lowest mark", high: "Highest mark", threshold: "Pass mark",
    stage: "Stage", kind: "Kind", panel: "Interviewers", addStage: "Add a stage", readAs: (said: string) => `Shown as “${said}”.`, name: "Name", weight: "Weight", type: "Kind of predictor",
    ofStage: "Stage", anyStage: "no stage", addCriterion: "Add a criterion", anchor: (mark: number) => `Anchor of ${mark}`, remove: "Remove", up: "Move up", down: "Move down", order: (name: string) => `Order of ${name}`,
    renamed: (old: string) => `Counts as “${old}”, renamed. Is it another criterion?`, part: "Make it a new criterion",
    parted: (old: string) => `Counts as a new criterion, beside “${old}” of before.`, rejoin: (old: string) => `Count it as “${old}” again`,
    questions: "Questions, one a line", evidence: "Required evidence, one a line",
    expectationTitle: "What is expected",
    expectationFirst: "The first version of a role needs none of this. From the second on all four are needed.",
    expectation: "For a role’s second and later versions all four are needed: they are what the change will be held against.",
    reason: "Why it is changed", effect: "What it is to bring", measure: "What it is measured by", review_on: "Look again on",
    acts: "Name this version in the decision on the finding", actsOn: (sentence: string) => `The finding: ${sentence}`, actsHelp: "Both are kept together, and Undo takes both back. Without the tick the version is kept by itself.",
    actsOtherRole: "The finding is about another role, so the decision on it stays as it is.",
    keep: "Keep", badField: (field: string, wrong: string) => `${field}: ${wrong}`,
    tooEarly: (from: string) => `This lies before the version is in force, ${date(from)}. Nobody is hired through it by then.`,
    weightOf: (name: string) => (name ? `Weight of ${name}` : "Weight"),
    panelOf: (name: string) => (name ? `Interviewers of ${name}` : "Interviewers"),
    discardTitle: "Discard this version?", discardChange: (key: string) => `Discard the changes of ${key}?`,
    namelessStage: "A stage that criteria are rated at needs a name.",
  },
  templates: { ae: "Structured AE", bdr: "Structured BDR", roberge: "Roberge’s list", blank: "Blank" } as Record<string, string>,
  robergeRemark: "The five of Mark Roberge at HubSpot. Their order came from one company’s results; yours may differ.",
  types: {
    structured_interview: "Structured interview", work_sample: "Work sample or role play", job_knowledge_test: "Job knowledge test", cognitive_test: "Cognitive test",
    integrity_test: "Integrity test", assessment_centre: "Assessment centre", situational_judgement: "Situational judgement test", experience: "Years of experience",
    unstructured_interview: "Unstructured interview", reference_check: "Reference check", resume_screen: "Résumé screen", "": "not said",
  } as Record<string, string>,
};
