// Where the window shows what a changed row is about.
import type { HistoryRow } from "../../ipc";
import { cardId } from "../../lib/cardid";
import { words } from "../../lib/words";
import { link } from "../../router.svelte";

const say = words.past.rows.open;

/** `name` tells one link of an entry from another. */
export type Place = { href: string; label: string; name: string };

/** The name or the id that a row has now in a column; none where it did not change. */
const nowIn = (row: HistoryRow, column: string) => row.changes.find(([each]) => each === column)?.[2] ?? null;

/** None where there is no page for it, and of what was taken away. */
export function placeOf(row: HistoryRow): Place | null {
  const { table, about, changes, card } = row;
  const name = about.join(", ");
  if (card) return { href: link("scorecards", cardId(card)), label: say.card, name };
  if (changes.length > 0 && changes.every(([, , after]) => after === null)) return null;
  const cohort = table === "cohorts" ? (about[0] ?? null) : nowIn(row, "cohort_id");
  if (cohort) return { href: link("cohorts", cohort), label: say.cohort, name: cohort };
  const key = table === "process_versions" ? about.at(-1) : undefined;
  return key ? { href: link("process", key), label: say.version, name } : null;
}
