// A version as its form holds it: numbers and days as text until they are read.
import type { Criterion, VersionEntry } from "../../ipc";
import { dayFault, dayOf } from "../../lib/day";
import { keyText } from "../../lib/keytext";
import { parseNumber, typedNumber, type NumberAsk } from "../../lib/number";
import { words } from "../../lib/words";

const say = words.process.editor;
const MOST_ON_A_PANEL = 20;

/** A stage has a number of its own in the form, so that a criterion stays with it while its name is typed. */
type DraftStage = { id: number; key: string; kind: string; panel: string };
type DraftCriterion = Omit<Criterion, "weight" | "stage"> & {
  weight: string; was: number | null; stage: number | null;
  /** The key that it had before it was made a criterion of its own. */
  parted?: string;
};
export type Draft = {
  /** What the numbers of the scale were at first. */
  was: { low: number; high: number; threshold: number | null };
  key: string; role: string; title: string; from: string; low: string; high: string; threshold: string; stages: DraftStage[];
  criteria: DraftCriterion[]; questions: string; evidence: string; reason: string; effect: string; measure: string; review_on: string;
};

/** Why a form cannot be kept, and the field that this is about. */
type Unread = { message: string; field: string };

export function draftOf(entry: VersionEntry): Draft {
  const { expectation } = entry;
  const stages = entry.stages.map((stage, id) => ({ id, key: stage.key, kind: stage.kind, panel: typedNumber(stage.panel) }));
  const stageOf = (key: string | null) => stages.find((stage) => stage.key === key)?.id ?? null;
  const [low, high] = entry.scale;
  return {
    was: { low, high, threshold: entry.threshold }, key: entry.key, role: entry.role, title: entry.title, from: entry.from ?? "",
    low: typedNumber(low), high: typedNumber(high), threshold: typedNumber(entry.threshold), stages,
    criteria: entry.criteria.map((each) => ({ ...each, anchors: [...each.anchors], weight: typedNumber(each.weight), was: each.weight, stage: stageOf(each.stage) })),
    questions: entry.questions.join("\n"), evidence: entry.evidence.join("\n"), reason: expectation.reason ?? "", effect: expectation.effect ?? "",
    measure: expectation.measure ?? "", review_on: expectation.review_on ?? "",
  };
}

/** The kinds to choose from; one that came with an import stays in the list, else the form would lose it. */
export function kindsWith(current: string): [string, string][] {
  const kinds = Object.entries(words.process.types);
  return kinds.some(([kind]) => kind === current) ? kinds : [...kinds, [current, keyText(current)]];
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
    ...draft, was: whole.was, stages: whole.stages, criteria: whole.criteria, questions: whole.questions, evidence: whole.evidence,
    low: whole.low, high: whole.high, threshold: whole.threshold,
  };
}

/** Names of the criteria that earlier versions of a role have, by key, each as the newest of them writes it. */
export function namesBefore(versions: { entry: VersionEntry }[], { role, key }: Pick<Draft, "role" | "key">): Map<string, string> {
  const at = versions.findIndex(({ entry }) => entry.key === key);
  const before = (at < 0 ? versions : versions.slice(0, at)).filter(({ entry }) => entry.role === role);
  return new Map(before.flatMap(({ entry }) => entry.criteria.map((each) => [each.key, each.name] as const)));
}

/** The earlier name of a criterion that is called otherwise now: it counts as the same one. */
export function renamedFrom({ key, name }: Pick<Criterion, "key" | "name">, before: Map<string, string>): string | null {
  const old = before.get(key);
  const plain = (text: string) => text.trim().replace(/\s+/gu, " ");
  return old === undefined || plain(name) === "" || plain(name) === plain(old) ? null : old;
}

/** Makes it a criterion of its own: the core gives it a key. */
export function part(criterion: DraftCriterion): void {
  criterion.parted = criterion.key;
  criterion.key = "";
}

/** Takes that back. */
export function rejoin(criterion: DraftCriterion): void {
  criterion.key = criterion.parted ?? criterion.key;
  delete criterion.parted;
}

/** Marks of the scale that an anchor is written for; none when the scale is no short list of whole marks. */
export function marksOf(low: number | null, high: number | null): number[] {
  if (low === null || high === null) return [];
  const whole = Number.isInteger(low) && Number.isInteger(high) && high > low && high - low < 10;
  return whole ? Array.from({ length: high - low + 1 }, (_, place) => low + place) : [];
}

/** How each number of the form is read. */
export const asks = {
  low: ({ was }: Draft): NumberAsk => ({ needed: true, was: was.low }),
  high: ({ was }: Draft): NumberAsk => ({ needed: true, was: was.high }),
  threshold: ({ was }: Draft): NumberAsk => ({ was: was.threshold }),
  weight: ({ was }: DraftCriterion): NumberAsk => ({ needed: true, least: 0, was }),
  panel: { kind: "whole", needed: true, least: 1, most: MOST_ON_A_PANEL } as NumberAsk,
};

export function scaleOf(draft: Draft): [number | null, number | null] {
  return [parseNumber(draft.low, asks.low(draft)).value, parseNumber(draft.high, asks.high(draft)).value];
}

/** Moves one of a list a place up (-1) or down (1). */
export function move<T>(list: T[], at: number, by: -1 | 1): void {
  if (at + by < 0 || at + by >= list.length) return;
  list.splice(at + by, 0, ...list.splice(at, 1));
}

const lines = (text: string) => text.split("\n").map((line) => line.trim()).filter((line) => line !== "");

/** To look again before the version is in force would look at the one before. */
export function tooEarly(draft: Draft): string | null {
  const [from, again] = [dayOf(draft.from), dayOf(draft.review_on)];
  return from && again && again < from ? say.tooEarly(from) : null;
}

function firstBad(draft: Draft): Unread | null {
  const days: [string, string, string][] = [["from", say.from, draft.from], ["review_on", say.review_on, draft.review_on]];
  for (const [field, label, text] of days) {
    const wrong = dayFault(text);
    if (wrong) return { field, message: say.badField(label, wrong) };
  }
  const early = tooEarly(draft);
  if (early) return { field: "review_on", message: say.badField(say.review_on, early) };
  const numbers: [string, string, string, NumberAsk][] = [
    ["low", say.low, draft.low, asks.low(draft)], ["high", say.high, draft.high, asks.high(draft)], ["threshold", say.threshold, draft.threshold, asks.threshold(draft)],
    ...draft.criteria.map((each): [string, string, string, NumberAsk] => ["criteria", say.weightOf(each.name), each.weight, asks.weight(each)]),
    ...draft.stages.map((each): [string, string, string, NumberAsk] => ["stages", say.panelOf(keyText(each.key)), each.panel, asks.panel]),
  ];
  for (const [field, label, text, ask] of numbers) {
    const { wrong } = parseNumber(text, ask);
    if (wrong) return { field, message: say.badField(label, wrong) };
  }
  const nameless = draft.stages.find((stage) => stage.key.trim() === "" && draft.criteria.some((each) => each.stage === stage.id));
  return nameless ? { field: "stages", message: say.namelessStage } : null;
}

/** The entry that the form means, or why it cannot be read. */
export function entryOf(draft: Draft): VersionEntry | Unread {
  const bad = firstBad(draft);
  if (bad) return bad;
  const stages = draft.stages.map(({ key, kind, panel }) => ({ key: key.trim(), kind, panel: parseNumber(panel, asks.panel).value ?? 1 }));
  const stageOf = (id: number | null) => draft.stages.find((stage) => stage.id === id)?.key.trim() ?? null;
  const [low, high] = scaleOf(draft);
  const marks = marksOf(low, high).length;
  const criteria = draft.criteria.map(({ was: _was, parted: _parted, ...each }) => ({
    ...each, weight: parseNumber(each.weight, asks.weight({ ...each, was: _was })).value ?? 0, stage: stageOf(each.stage),
    // Anchors beyond a scale that was made shorter have no field any more, so they are not kept.
    anchors: marks ? Array.from(each.anchors.slice(0, marks), (anchor) => anchor ?? "") : each.anchors,
  }));
  return {
    key: draft.key, role: draft.role, title: draft.title, from: dayOf(draft.from) ?? null, stages, questions: lines(draft.questions), evidence: lines(draft.evidence),
    criteria, scale: [low ?? 0, high ?? 0], threshold: parseNumber(draft.threshold, asks.threshold(draft)).value,
    expectation: { reason: draft.reason.trim() || null, effect: draft.effect.trim() || null, measure: draft.measure.trim() || null, review_on: dayOf(draft.review_on) ?? null },
  };
}
