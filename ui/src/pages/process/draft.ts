// A version as its form holds it: numbers and days as text until they are read.
import type { Criterion, VersionEntry } from "../../ipc";
import { dayOf } from "../../lib/day";
import { words } from "../../lib/words";

const say = words.process.editor;
/** 2,5 is 2.5; whether 1,000 is one or a thousand would need guessing. */
const NUMBER = /^-?\d+(?:[.,]\d+)?$/;
const THOUSANDS = /^-?[1-9]\d{0,2},\d{3}$/;
const MOST_ON_A_PANEL = 20;

/** A stage has a number of its own in the form, so that a criterion stays with it while its name is typed. */
export type DraftStage = { id: number; key: string; kind: string; panel: string };
export type DraftCriterion = Omit<Criterion, "weight" | "stage"> & { weight: string; stage: number | null };
export type Draft = {
  key: string; role: string; title: string; from: string; low: string; high: string; threshold: string; stages: DraftStage[];
  criteria: DraftCriterion[]; questions: string; evidence: string; reason: string; effect: string; measure: string; review_on: string;
};

/** Why a form cannot be kept, and the field that this is about. */
export type Unread = { message: string; field: string };

export function draftOf(entry: VersionEntry): Draft {
  const { expectation } = entry;
  const stages = entry.stages.map((stage, id) => ({ id, key: stage.key, kind: stage.kind, panel: String(stage.panel) }));
  const stageOf = (key: string | null) => stages.find((stage) => stage.key === key)?.id ?? null;
  return {
    key: entry.key, role: entry.role, title: entry.title, from: entry.from ?? "", low: String(entry.scale[0]), high: String(entry.scale[1]),
    threshold: entry.threshold === null ? "" : String(entry.threshold), stages,
    criteria: entry.criteria.map((each) => ({ ...each, anchors: [...each.anchors], weight: String(each.weight), stage: stageOf(each.stage) })),
    questions: entry.questions.join("\n"), evidence: entry.evidence.join("\n"), reason: expectation.reason ?? "", effect: expectation.effect ?? "",
    measure: expectation.measure ?? "", review_on: expectation.review_on ?? "",
  };
}

/** The kinds to choose from; one that came with an import stays in the list, else the form would lose it. */
export function kindsWith(current: string): [string, string][] {
  const kinds = Object.entries(words.process.types);
  return kinds.some(([kind]) => kind === current) ? kinds : [...kinds, [current, current.replaceAll("_", " ")]];
}

export function blank(role: string): VersionEntry {
  return {
    key: "", role, title: "", from: null, stages: [], criteria: [], questions: [], evidence: [], threshold: null, scale: [1, 4],
    expectation: { reason: null, effect: null, measure: null, review_on: null },
  };
}

/** The form with what a template holds; what is typed of the version itself stays. */
export function startFrom(draft: Draft, made: Partial<VersionEntry>): Draft {
  const whole = draftOf({ ...blank(draft.role), ...made });
  return {
    ...draft, stages: whole.stages, criteria: whole.criteria, questions: whole.questions, evidence: whole.evidence,
    low: whole.low, high: whole.high, threshold: whole.threshold,
  };
}

/** Marks of the scale that an anchor is written for; none when the scale is no short list of whole marks. */
export function marksOf(low: string, high: string): number[] {
  if (low.trim() === "" || high.trim() === "") return [];
  const [from, to] = [Number(low), Number(high)];
  const whole = Number.isInteger(from) && Number.isInteger(to) && to > from && to - from < 10;
  return whole ? Array.from({ length: to - from + 1 }, (_, place) => from + place) : [];
}

/** Moves one of a list a place up (-1) or down (1). */
export function move<T>(list: T[], at: number, by: -1 | 1): void {
  if (at + by < 0 || at + by >= list.length) return;
  list.splice(at + by, 0, ...list.splice(at, 1));
}

const lines = (text: string) => text.split("\n").map((line) => line.trim()).filter((line) => line !== "");

function firstBad(draft: Draft): Unread | null {
  const days: [string, string, string][] = [["from", say.from, draft.from], ["review_on", say.review_on, draft.review_on]];
  const day = days.find(([, , text]) => dayOf(text) === undefined);
  if (day) return { field: day[0], message: say.badDay(day[1]) };
  const numbers: [string, string, string][] = [
    ["low", say.low, draft.low], ["high", say.high, draft.high],
    ...draft.criteria.map(({ name, weight }): [string, string, string] => ["criteria", say.weightOf(name), weight]),
  ];
  if (draft.threshold.trim() !== "") numbers.push(["threshold", say.threshold, draft.threshold]);
  const number = numbers.find(([, , text]) => !NUMBER.test(text.trim()) || THOUSANDS.test(text.trim()));
  if (number) return { field: number[0], message: say.badNumber(number[1]) };
  const nameless = draft.stages.find((stage) => stage.key.trim() === "" && draft.criteria.some((each) => each.stage === stage.id));
  if (nameless) return { field: "stages", message: say.namelessStage };
  const panel = draft.stages.find((stage) => !/^\d+$/.test(stage.panel.trim()) || Number(stage.panel) < 1 || Number(stage.panel) > MOST_ON_A_PANEL);
  return panel ? { field: "stages", message: say.badPanel(panel.key, MOST_ON_A_PANEL) } : null;
}

/** The entry that the form means, or why it cannot be read. */
export function entryOf(draft: Draft): VersionEntry | Unread {
  const bad = firstBad(draft);
  if (bad) return bad;
  const number = (text: string) => Number(text.trim().replace(",", "."));
  const stages = draft.stages.map(({ key, kind, panel }) => ({ key: key.trim(), kind, panel: Number(panel) }));
  const stageOf = (id: number | null) => draft.stages.find((stage) => stage.id === id)?.key.trim() ?? null;
  const marks = marksOf(draft.low, draft.high).length;
  return {
    key: draft.key, role: draft.role, title: draft.title, from: dayOf(draft.from) ?? null, stages, questions: lines(draft.questions), evidence: lines(draft.evidence),
    // Anchors beyond a scale that was made shorter have no field any more, so they are not kept.
    criteria: draft.criteria.map((each) => ({ ...each, weight: number(each.weight), stage: stageOf(each.stage), anchors: marks ? Array.from(each.anchors.slice(0, marks), (anchor) => anchor ?? "") : each.anchors })),
    scale: [number(draft.low), number(draft.high)], threshold: draft.threshold.trim() === "" ? null : number(draft.threshold),
    expectation: { reason: draft.reason.trim() || null, effect: draft.effect.trim() || null, measure: draft.measure.trim() || null, review_on: dayOf(draft.review_on) ?? null },
  };
}
