// Which cohort sellers would be added to, and what the palette offers for it.
import type { CohortEntry } from "../../ipc";
import { addableOf } from "../../lib/cohortchoice";
import { folded } from "../../lib/folded";
import { cohortPlaceOf } from "../../lib/newcohort";
import { words } from "../../lib/words";
import { desk } from "../../lib/words.desk";
import { closeness, type Entry } from "./entries";

/** Of many cohorts only the first few are listed. */
const MOST = 8;
/** Letters that say which word is meant. */
const LEAST = 3;
type Addable = CohortEntry & { id: string };

/** The cohort that is shown, else the newest; none where there is none. */
export function addsTo(cohorts: CohortEntry[], route: { page: string; id: string | null }): Addable | null {
  const addable = addableOf(cohorts);
  const shown = route.page === "cohorts" && route.id !== null ? cohortPlaceOf(route.id).cohort : null;
  return addable.find(({ id, name }) => id === shown || name === shown) ?? addable[0] ?? null;
}

/** Whether it is asked to add: who types the name of a cohort alone means the cohort. */
function isAsked(label: string, text: string): boolean {
  const words = folded(label).split(" ");
  return folded(text).split(" ").some((typed) => typed.length >= LEAST && words.some((word) => word.startsWith(typed)));
}

/** "Add sellers" says to which cohort; once that is typed, the other cohorts that answer to it have an entry each. */
export function addingOf(own: Entry, to: Addable | null, cohorts: CohortEntry[], text: string, add: (cohort: Addable) => unknown): Entry[] {
  if (!to) return [{ ...own, detail: desk.palette.noCohort }];
  const first = { ...own, detail: desk.palette.addsTo(to.name) };
  if (!isAsked(own.label, text)) return [first];
  const others = addableOf(cohorts).filter(({ id }) => id !== to.id).map<Entry>((cohort) => ({
    id: `sellers_add_${cohort.id}`, group: "action", label: words.cohortForms.many.title(cohort.name), detail: "", keys: [], run: () => add(cohort),
  }));
  return [first, ...others.filter(({ label }) => closeness(label, text) !== null).slice(0, MOST)];
}
