// The entries as a list by day, and the words around each.
import type { HistoryEntry, Interviewer } from "../../ipc";
import { date, moment } from "../../lib/format";
import { words } from "../../lib/words";

export const OWNER = "owner";
const say = words.past;

export type Day = { day: string; entries: HistoryEntry[] };

const two = (value: number) => String(value).padStart(2, "0");

/** The day by this computer's clock, as it is read. */
export function dayOf(rfc3339: string): string {
  const at = new Date(rfc3339);
  if (Number.isNaN(at.getTime())) return rfc3339;
  return date(`${String(at.getFullYear()).padStart(4, "0")}-${two(at.getMonth() + 1)}-${two(at.getDate())}`);
}

/** The moment without the day that stands above it. */
export function timeOf(rfc3339: string): string {
  return moment(rfc3339).replace(`${dayOf(rfc3339)}, `, "");
}

/** Neighbours of the same day together; the order stays. */
export function byDay(entries: HistoryEntry[]): Day[] {
  const days: Day[] = [];
  for (const entry of entries) {
    const day = dayOf(entry.at);
    const last = days.at(-1);
    if (last?.day === day) last.entries.push(entry);
    else days.push({ day, entries: [entry] });
  }
  return days;
}

export function person(key: string, interviewers: Interviewer[]): string {
  if (key === OWNER) return words.desk.owner;
  return interviewers.find((each) => each.key === key)?.name ?? key;
}

/** Everyone who may be asked for: the owner, the interviewers, and who else was met in the list. */
export function people(interviewers: Interviewer[], met: string[]): [string, string][] {
  const keys = [...new Set([OWNER, ...interviewers.map(({ key }) => key), ...met])];
  return [["", say.everyone], ...keys.map((key): [string, string] => [key, person(key, interviewers)])];
}

export function kinds(met: string[]): [string, string][] {
  const names = [...new Set([...Object.keys(say.kinds), ...met])];
  return [["", say.everything], ...names.map((name): [string, string] => [name, say.kinds[name] ?? name.replaceAll("_", " ")])];
}

/** The word beside an entry; none = it stands. An import that was taken back can't be done again, so it counts as dropped. */
export function tagOf({ state, action }: HistoryEntry): string | null {
  if (state === "undone" || (state === "dropped" && action === "import")) return say.undone;
  return state === "dropped" ? say.replaced : null;
}

/** Why nothing is listed under an entry. */
export function whyEmpty({ state, action }: HistoryEntry): string {
  if (state === "log") return say.rows.log;
  return action === "import" ? say.rows.imported : say.rows.nothing;
}
