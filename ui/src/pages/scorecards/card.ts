// What a card says, in words and in order: points of the scale, gaps, differences, agreement. Computes no total.
import type { CardEntry, CardPage, Criterion, OtherCard, RatingEntry } from "../../ipc";
import { date, decimal, moment } from "../../lib/format";
import { OWNER } from "../../lib/person";
import { words } from "../../lib/words";

const say = words.scorecards;

/** The recommendations that are offered; an imported neutral is shown and never offered. */
export const RECOMMENDATIONS = ["strong_no", "no", "yes", "strong_yes"] as const;

/** The marks that can be given: the whole steps from the lowest to the highest. */
export function pointsOf([low, high]: [number, number]): number[] {
  return Array.from({ length: Math.max(Math.floor(high - low) + 1, 0) }, (_, step) => low + step);
}

/** Anchors are written from the lowest mark up. */
export function anchorOf(criterion: Criterion, scale: [number, number], point: number): string {
  return criterion.anchors[point - scale[0]] ?? "";
}

export function numberText(value: number): string {
  return decimal(value, Number.isInteger(value) ? 0 : Number.isInteger(value * 10) ? 1 : 2);
}

export function ratingOf(card: CardEntry, criterion: string): RatingEntry {
  return card.ratings.find((rating) => rating.criterion === criterion) ?? { criterion, value: null, not_assessed: false, note: null };
}

export const isDone = (rating: RatingEntry): boolean => rating.value !== null || rating.not_assessed;

/** The card with one rating changed; a rating that says nothing is left out. */
export function withRating(card: CardEntry, criterion: string, change: Partial<RatingEntry>): CardEntry {
  const rating = { ...ratingOf(card, criterion), ...change };
  const others = card.ratings.filter((each) => each.criterion !== criterion);
  const says = isDone(rating) || (rating.note ?? "") !== "";
  return { ...card, ratings: says ? [...others, rating] : others };
}

/** A card to go on writing: what cannot be kept any more (an imported neutral, a criterion of another stage) is open again. */
export function writable(page: CardPage): CardEntry {
  const offered = (RECOMMENDATIONS as readonly string[]).includes(page.card.recommendation ?? "");
  const known = new Set(page.criteria.map((criterion) => criterion.key));
  return {
    ...page.card,
    ratings: page.card.ratings.filter((rating) => known.has(rating.criterion)),
    recommendation: offered ? page.card.recommendation : null,
  };
}

/** Places that are still open, in order; the place after the last criterion is the recommendation. What the revision before left open may stay so. */
export function gapsOf(card: CardEntry, criteria: Criterion[], before: CardEntry | null = null): number[] {
  const wasOpen = (key: string) => before !== null && !isDone(ratingOf(before, key));
  const open = criteria.flatMap(({ key }, at) => (isDone(ratingOf(card, key)) || wasOpen(key) ? [] : [at]));
  const unsaid = card.recommendation === null && before?.recommendation !== null;
  return unsaid ? [...open, criteria.length] : open;
}

/** Where a card goes on from a criterion: itself while it is open, else the next open one, around the end; then the recommendation. Where nothing is open it stays. */
export function onwardOf(at: number, gaps: number[], criteria: number): number {
  const open = gaps.filter((gap) => gap < criteria);
  return open.find((gap) => gap >= at) ?? open[0] ?? gaps[0] ?? at;
}

export function markText(rating: RatingEntry): string {
  if (rating.value !== null) return numberText(rating.value);
  return rating.not_assessed ? say.card.notAssessed : words.none;
}

export function recommendationText(said: string | null): string {
  return said === null ? words.none : (say.recommendations[said] ?? said);
}

export type Change = { name: string; before: string; now: string };

/** What differs between two revisions: marks, notes, the recommendation. */
export function changesOf(before: CardEntry, now: CardEntry, criteria: Criterion[]): Change[] {
  const text = (rating: RatingEntry) => [markText(rating), rating.note ?? ""].filter(Boolean).join(". ");
  const known = new Set(criteria.map((criterion) => criterion.key));
  const extra = before.ratings.filter((rating) => !known.has(rating.criterion)).map((rating) => ({ key: rating.criterion, name: say.stage(rating.criterion) }));
  const rows = [...criteria, ...extra].map(({ key, name }) => ({ name, before: text(ratingOf(before, key)), now: text(ratingOf(now, key)) }));
  const overall = { name: say.recommendation, before: recommendationText(before.recommendation), now: recommendationText(now.recommendation) };
  return [...rows, overall].filter((row) => row.before !== row.now);
}

/** How far marks lie apart, in words. */
export function agreementOf(values: (number | null)[]): string {
  const marks = values.filter((value) => value !== null);
  if (marks.length < 2) return marks.length === 0 ? say.others.none : say.others.one;
  const apart = Math.round((Math.max(...marks) - Math.min(...marks)) * 100) / 100;
  return apart === 0 ? say.others.agree : say.others.apart(apart, numberText(apart));
}

/** The same for recommendations, which are words and have no distance. */
export function accordOf(said: (string | null)[]): string {
  const given = said.filter((each) => each !== null);
  if (given.length < 2) return given.length === 0 ? say.others.none : say.others.one;
  return new Set(given).size === 1 ? say.others.agree : say.others.differ;
}

/** The cards to lay side by side: the own one first, where it is in. */
export function sideBySide(page: CardPage): OtherCard[] {
  const own = { revision: page.revision, submitted_at: page.submitted_at, submitted_by: page.submitted_by, dated_by_import: page.dated_by_import, reason: page.reason, card: page.card };
  const latest = page.status === "submitted" ? own : page.earlier.find((each) => each.submitted_at !== null);
  return latest ? [latest, ...page.others] : page.others;
}

/** Who entered a revision that is in; none where it was its interviewer, or where nobody knows. */
export function enteredBy({ submitted_by: by, card }: Pick<OtherCard, "submitted_by" | "card">, nameOf: (key: string) => string): string | null {
  if (by === null || by === card.interviewer) return null;
  return by === OWNER ? say.card.theOwner : nameOf(by);
}

/** "12 Jan 2026, 14:02", or the day where no more is known: imported cards may have a day only, or a text of their own. */
export function momentText(at: string): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(at) ? date(at) : moment(at);
}
