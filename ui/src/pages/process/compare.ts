// Two versions side by side: what stands in each, and whether it is the same, worded otherwise, or changed.
import type { Criterion, VersionEntry } from "../../ipc";
import { count, decimal, percent } from "../../lib/format";
import { keyText } from "../../lib/keytext";
import { words } from "../../lib/words";
import { marksOf } from "./draft";

export type Change = "same" | "wording" | "changed";
type Difference = { part: string; before: string; after: string; change: Change };

const say = words.process;
const alike = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

export function sharesOf(criteria: Criterion[]): number[] {
  const total = criteria.reduce((sum, each) => sum + each.weight, 0);
  return criteria.map((each) => (total > 0 ? each.weight / total : 0));
}

/** Marks of the scale, for "3 of 4"; as many as there are anchors where the scale is no short list. */
export function pointsOf(entry: VersionEntry): number {
  const marks = marksOf(...entry.scale).length;
  return marks || Math.max(0, ...entry.criteria.map((each) => each.anchors.length));
}

export const written = (anchors: string[]): number => anchors.filter((anchor) => anchor.trim() !== "").length;

const byKey = (entry: VersionEntry) => [...entry.criteria].sort((one, other) => (one.key < other.key ? -1 : 1));

/** A criterion is the same by its key: another name for it is wording. */
function criteriaChange(before: VersionEntry, after: VersionEntry): Change {
  const [one, other] = [byKey(before), byKey(after)];
  if (!alike(one.map(({ key }) => key), other.map(({ key }) => key))) return "changed";
  return alike(one.map(({ name }) => name), other.map(({ name }) => name)) ? "same" : "wording";
}

function weightsChange(before: VersionEntry, after: VersionEntry): Change {
  const shares = (entry: VersionEntry) => {
    const list = byKey(entry);
    return sharesOf(list).map((share, place) => `${list[place]?.key} ${share.toFixed(6)}`);
  };
  return alike(shares(before), shares(after)) ? "same" : "changed";
}

export function differences(before: VersionEntry, after: VersionEntry): Difference[] {
  const row = (part: string, text: (entry: VersionEntry) => string, change: Change): Difference =>
    ({ part, before: text(before) || words.none, after: text(after) || words.none, change });
  const plainly = (part: string, text: (entry: VersionEntry) => string, held: (entry: VersionEntry) => unknown) =>
    row(part, text, alike(held(before), held(after)) ? "same" : "changed");
  const anchors = (entry: VersionEntry) => say.anchors(entry.criteria.reduce((sum, each) => sum + written(each.anchors), 0), entry.criteria.length * pointsOf(entry));
  return [
    row(say.diff.title, ({ title }) => title, before.title === after.title ? "same" : "wording"),
    plainly(say.stages, ({ stages }) => stages.map(({ key }) => keyText(key)).join(", "), ({ stages }) => stages),
    row(say.criteria, ({ criteria }) => criteria.map(({ name }) => name).join(", "), criteriaChange(before, after)),
    row(say.diff.weights, ({ criteria }) => sharesOf(criteria).map((share) => percent(share)).join(" / "), weightsChange(before, after)),
    plainly(say.columns.anchors, anchors, (entry) => byKey(entry).map((each) => [each.key, each.anchors])),
    plainly(say.questions, ({ questions }) => count(questions.length), ({ questions }) => questions),
    plainly(say.evidence, ({ evidence }) => evidence.map(keyText).join(", "), ({ evidence }) => evidence),
    plainly(say.diff.scale, ({ scale }) => say.scale(scale[0], scale[1]), ({ scale }) => scale),
    plainly(say.diff.threshold, ({ threshold }) => (threshold === null ? "" : decimal(threshold, 1)), ({ threshold }) => threshold),
  ];
}
