// A version as its form holds it: numbers and days as text until they are read.
import type { Criterion, Stage, VersionEntry } from "../../ipc";
import { dayOf } from "../../lib/day";
import { words } from "../../lib/words";

const say = words.process.editor;
const NUMBER = /^-?\d+(?:[.,]\d+)?$/;

export type Draft = {
  key: string; role: string; title: string; from: string; low: string; high: string; threshold: string; stages: Stage[];
  criteria: (Omit<Criterion, "weight"> & { weight: string })[]; questions: string; evidence: string;
  reason: string; effect: string; measure: string; review_on: string;
};

export function draftOf(entry: VersionEntry): Draft {
  const { expectation } = entry;
  return {
    key: entry.key, role: entry.role, title: entry.title, from: entry.from ?? "", low: String(entry.scale[0]), high: String(entry.scale[1]),
    threshold: entry.threshold === null ? "" : String(entry.threshold), stages: entry.stages.map((stage) => ({ ...stage })),
    criteria: entry.criteria.map((each) => ({ ...each, anchors: [...each.anchors], weight: String(each.weight) })),
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

/** Marks of the scale that an anchor is written for; none when the scale is no short list of whole marks. */
export function marksOf(low: string, high: string): number[] {
  const [from, to] = [Number(low), Number(high)];
  const whole = Number.isInteger(from) && Number.isInteger(to) && to > from && to - from < 10;
  return whole ? Array.from({ length: to - from + 1 }, (_, place) => from + place) : [];
}

const lines = (text: string) => text.split("\n").map((line) => line.trim()).filter((line) => line !== "");

/** The entry that the form means, or the sentence that says what cannot be read. */
export function entryOf(draft: Draft): VersionEntry | string {
  const [from, review_on] = [dayOf(draft.from), dayOf(draft.review_on)];
  if (from === undefined) return say.badDay(say.from);
  if (review_on === undefined) return say.badDay(say.review_on);
  const numbers: [string, string][] = [[say.low, draft.low], [say.high, draft.high], ...draft.criteria.map(({ weight }): [string, string] => [say.weight, weight])];
  if (draft.threshold.trim() !== "") numbers.push([say.threshold, draft.threshold]);
  const bad = numbers.find(([, text]) => !NUMBER.test(text.trim()));
  if (bad) return say.badNumber(bad[0]);
  const number = (text: string) => Number(text.trim().replace(",", "."));
  return {
    key: draft.key, role: draft.role, title: draft.title, from, stages: draft.stages, questions: lines(draft.questions), evidence: lines(draft.evidence),
    criteria: draft.criteria.map((each) => ({ ...each, weight: number(each.weight) })), scale: [number(draft.low), number(draft.high)],
    threshold: draft.threshold.trim() === "" ? null : number(draft.threshold),
    expectation: { reason: draft.reason, effect: draft.effect, measure: draft.measure, review_on },
  };
}
