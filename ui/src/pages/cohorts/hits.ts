// Hits of a class in words: a count with its interval, a bare count below four.
import type { CohortCard } from "../../ipc";
import { FEWEST_FOR_A_SHARE as FEWEST } from "../../lib/format";
import { words } from "../../lib/words";

export function hits(card: CohortCard): string {
  const say = words.cohorts;
  if (card.mature === 0) return say.notYet;
  if (card.mature < FEWEST || card.success_lower === null || card.success_upper === null) return say.of(card.successes, card.mature);
  return say.ofWithin(card.successes, card.mature, card.success_lower, card.success_upper);
}
