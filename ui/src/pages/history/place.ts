// Where the window shows what a changed row is about.
import type { HistoryRow } from "../../ipc";
import { cardId } from "../../lib/cardid";
import { words } from "../../lib/words";
import { link } from "../../router.svelte";

const say = words.past.rows.open;

/** `name` tells one link of an entry from another. */
export type Place = { href: string; label: string; name: string };

/** Where that is which a row is about; the core names it only while it is there. */
export function placeOf({ about, place }: HistoryRow): Place | null {
  if (place === null) return null;
  const label = say[place.kind];
  const name = about.join(", ");
  if (place.kind === "card") return { href: link("scorecards", cardId(place)), label, name };
  if (place.kind === "version") return { href: link("process", place.key), label, name };
  return { href: link(place.kind === "seller" ? "sellers" : "cohorts", place.id), label, name };
}
