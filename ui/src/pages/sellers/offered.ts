// Names in use that are offered while one is typed.
import { folded } from "../../lib/folded";

/** More names would be a list to search in. */
const MOST_OFFERED = 8;

/** Names in use that hold what was typed, without case and accents; the one that is typed in full is no offer. */
export function offeredOf(names: string[], typed: string): string[] {
  const wanted = folded(typed);
  return names.filter((name) => name !== typed.trim() && folded(name).includes(wanted)).slice(0, MOST_OFFERED);
}
