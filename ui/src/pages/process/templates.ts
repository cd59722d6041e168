// Process versions to start from. Keys are the same in every template, so that versions stay comparable.
import type { Criterion, VersionEntry } from "../../ipc";
import { words } from "../../lib/words";

type Made = Pick<VersionEntry, "stages" | "criteria" | "questions" | "evidence">;

const criterion = (key: string, name: string, type: string, stage: string, anchors: [string, string, string, string]): Criterion =>
  ({ key, name, weight: 1, predictor_type: type, stage, anchors });

const coachability = (stage: string) => criterion("coachability", "Coachability", "work_sample", stage, [
  "Defends the first try; the second is the same", "Nods, and changes little in the second try", "Takes one point and does it better in the second try", "Asks for more, and the second try is clearly another one",
]);
const curiosity = (stage: string) => criterion("curiosity", "Curiosity", "structured_interview", stage, [
  "Asked us nothing", "Asked about pay and holidays only", "Asked about customers and why they buy", "Had looked us up, and asked what we could not answer at once",
]);
const discovery = (stage: string) => criterion("discovery", "Discovery", "work_sample", stage, [
  "Pitched at once", "Asked from a list, and did not listen to the answers", "Found the problem and who has it", "Found what it costs, who decides and what happens if nothing is done",
]);
const prepared = (stage: string) => criterion("preparation", "Preparation", "work_sample", stage, [
  "Knew nothing of the case", "Had read the case", "Came with a plan for the talk", "Came with a plan, and changed it for a reason during the talk",
]);
const workEthic = (stage: string) => criterion("work_ethic", "Work ethic", "structured_interview", stage, [
  "No example of work that nobody asked for", "One example, without what came of it", "Examples with what they did and what came of it", "Examples over years, which a reference would know",
]);
const priorSuccess = (stage: string) => criterion("prior_success", "Prior success", "structured_interview", stage, [
  "Cannot say what the target was", "Knows the target, missed it, and blames others", "Met it, and can say how", "Among the best of a team of a known size, and can say why",
]);
const intelligence = (stage: string) => criterion("learning", "Learning a new thing", "work_sample", stage, [
  "Could not explain what was taught", "Repeated it in our words", "Explained it in own words, with one error", "Explained it rightly, and saw where it does not hold",
]);
const writing = (stage: string) => criterion("writing", "Writing", "work_sample", stage, [
  "Could not be sent", "Could be sent after a rewrite", "Could be sent after small changes", "Could be sent as it is, and we would answer it",
]);
const setbacks = (stage: string) => criterion("setbacks", "After a lost deal", "structured_interview", stage, [
  "Tells of none", "Tells of one, and of others’ fault", "Tells what they would do otherwise", "Tells what they did otherwise since, and what came of it",
]);

const INTERVIEW = "structured_interview";
const ROLE_PLAY = "discovery_role_play";
const EXERCISE = "written_exercise";
const stages = [
  { key: INTERVIEW, kind: INTERVIEW, panel: 2 }, { key: ROLE_PLAY, kind: "work_sample", panel: 2 }, { key: EXERCISE, kind: "work_sample", panel: 1 },
];
const questions = [
  "Tell me of a deal you lost. What did you do, step by step?", "What was your target last year, and what did you close?", "What did you learn last, and how?",
];

export const templates: Record<string, Made> = {
  ae: {
    stages, questions, evidence: ["Notes of the role play", "The written follow-up"],
    criteria: [discovery(ROLE_PLAY), coachability(ROLE_PLAY), prepared(ROLE_PLAY), setbacks(INTERVIEW), priorSuccess(INTERVIEW), writing(EXERCISE)],
  },
  bdr: {
    stages: [stages[0], stages[1], stages[2]].filter((stage) => stage !== undefined), questions: questions.slice(1), evidence: ["Notes of the cold call"],
    criteria: [curiosity(INTERVIEW), workEthic(INTERVIEW), coachability(ROLE_PLAY), prepared(ROLE_PLAY), writing(EXERCISE)],
  },
  roberge: {
    stages: stages.slice(0, 2), questions, evidence: [],
    criteria: [coachability(ROLE_PLAY), curiosity(INTERVIEW), priorSuccess(INTERVIEW), intelligence(ROLE_PLAY), workEthic(INTERVIEW)],
  },
  blank: { stages: [], criteria: [], questions: [], evidence: [] },
};

export const templateNames = Object.keys(templates).map((key): [string, string] => [key, words.process.templates[key] ?? key]);
