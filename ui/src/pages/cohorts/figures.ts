// Figures of a cohort in words. Below four people a count, never a share.
import type { CohortCard } from "../../ipc";
import { dateRange, FEWEST_FOR_A_SHARE as FEWEST, share } from "../../lib/format";
import { words } from "../../lib/words";
import type { Person } from "./others";

const say = words.cohorts;

export function hired({ first_hired_on: first, last_hired_on: last }: CohortCard): string {
  return first && last ? dateRange(first, last) : say.noHires;
}

export function retention(card: CohortCard): string {
  if (card.hires === 0) return words.none;
  if (card.S12 === null) return say.notObserved;
  return card.S12_n < FEWEST ? say.tooFew(card.S12_n, FEWEST) : share(card.S12, card.S12_lower, card.S12_upper);
}

export function attainment(card: CohortCard): string {
  const { median_first_year_attainment: median, first_year_attainment_n: n } = card;
  if (median === null && n === 0) return say.notYet;
  if (n < FEWEST || median === null) return say.tooFew(n, FEWEST);
  return say.median(median, card.first_year_attainment_q25 ?? 0, card.first_year_attainment_q75 ?? 0, n, card.first_year_so_far);
}

export function rockStars(card: CohortCard): string {
  if (card.labelled === 0 || card.rock_star_share === null) return say.notLabelled;
  return card.labelled < FEWEST ? say.of(card.rock_stars, card.labelled) : say.shareOf(card.rock_star_share, card.rock_stars, card.labelled);
}

/** What the class was called when it was hired, or how many of it were ticked. */
export function announcedAs(label: string | null, stars: number, asked: number): string {
  const { quoted, rockStars: ticked, noLabel } = words.cohort;
  return label ? quoted(label) : asked > 0 ? ticked(stars, asked) : noLabel;
}

/** A count with its interval. */
export function hits(card: CohortCard): string {
  if (card.mature === 0) return say.notYet;
  if (card.mature < FEWEST || card.success_lower === null || card.success_upper === null) return say.of(card.successes, card.mature);
  return say.ofWithin(card.successes, card.mature, card.success_lower, card.success_upper);
}

/** What the first year of a seller came to, as the review counts it; of whom it does not count nothing is known yet. */
export function resultOf({ standing }: Pick<Person, "standing">): string {
  return words.cohort.standings[standing ?? "not_yet"];
}
