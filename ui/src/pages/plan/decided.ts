// The decisions of a role as its list shows them.
import type { DecisionPage } from "../../ipc";

/** Each decision once. Acting on a finding is kept again when the version that does it is: the newer one says all that the older one did. `decisions` are newest first. */
export function once(decisions: DecisionPage[]): DecisionPage[] {
  return decisions.filter((older, at) => {
    const newer = decisions.slice(0, at).findLast(({ finding }) => finding === older.finding);
    const named = older.decision === "acting" && older.version === null && newer?.decision === "acting" && newer.version !== null;
    return !(named && newer.reason === older.reason);
  });
}
