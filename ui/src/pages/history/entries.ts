// The entries as a list by day, and the words around each.
import type { HistoryEntry, Interviewer } from "../../ipc";
import { dayOfMoment } from "../../lib/format";
import { OWNER, personName } from "../../lib/person";
import { words } from "../../lib/words";

const say = words.past;

type Day = { day: string; entries: HistoryEntry[] };

/** Neighbours of the same day together; the order stays. */
export function byDay(entries: HistoryEntry[]): Day[] {
  const days: Day[] = [];
  for (const entry of entries) {
    const day = dayOfMoment(entry.at);
    const last = days.at(-1);
    if (last?.day === day) last.entries.push(entry);
    else days.push({ day, entries: [entry] });
  }
  return days;
}

/** Everyone who may be asked for: the owner, the interviewers, and who else was met in the list. */
export function people(interviewers: Interviewer[], met: string[]): [string, string][] {
  const keys = [...new Set([OWNER, ...interviewers.map(({ key }) => key), ...met])];
  return [["", say.everyone], ...keys.map((key): [string, string] => [key, personName(key, interviewers)])];
}

export function kinds(met: string[]): [string, string][] {
  const names = [...new Set([...Object.keys(say.kinds), ...met])];
  return [["", say.everything], ...names.map((name): [string, string] => [name, say.kinds[name] ?? name.replaceAll("_", " ")])];
}

/** The word beside an entry; none = it stands. An import that was taken back can't be done again, so it counts as dropped. */
export function tagOf({ state, action }: HistoryEntry): string | null {
  if (state === "undone" || (state === "dropped" && action === "import")) return say.undone;
  return state === "dropped" ? say.forGood : null;
}

/** Why nothing is listed under an entry. */
export function whyEmpty({ state, action }: HistoryEntry): string {
  if (state === "log") return say.rows.log;
  return action === "import" ? say.rows.imported : say.rows.nothing;
}
