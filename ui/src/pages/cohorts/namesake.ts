// Who has the name of a new seller already. It is only told: two people can have one name.
import type { SellerLine } from "../../ipc";
import { folded } from "../../lib/folded";
import { words } from "../../lib/words";

/** The sentence about sellers of that name; null where there is none. Who stands in the same class is named before others. */
export function namesakeTold(namesakes: SellerLine[], cohort: string | null): string | null {
  const first = namesakes.find(({ cohort_id }) => cohort_id !== null && cohort_id === cohort) ?? namesakes[0];
  if (!first) return null;
  const id = first.external_id === first.name ? null : first.external_id;
  return words.cohortForms.many.namesake(first.name, first.cohort, id, namesakes.length - 1);
}

/** For each name the place of an earlier one that is the same; a name that is written alike goes by the same id, if it has none of its own. */
export function namesakesAbove(rows: { name: string }[]): (number | null)[] {
  const first = new Map<string, number>();
  return rows.map(({ name }, at) => {
    const key = folded(name);
    const before = first.get(key);
    if (key !== "" && before === undefined) first.set(key, at);
    return before ?? null;
  });
}
