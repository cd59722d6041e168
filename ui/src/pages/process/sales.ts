// How sales happen, beside what a version selects for; and how old the process is.
import type { Criterion, SalesItemRecord, VersionPage } from "../../ipc";

type Way = Pick<SalesItemRecord, "item" | "since" | "criteria">;

/** The ways that no criterion selects for. */
export function unselected(ways: Way[], criteria: Criterion[]): Way[] {
  const known = new Set(criteria.map(({ key }) => key));
  return ways.filter((way) => !way.criteria.some((key) => known.has(key)));
}

/** The criteria that select for no way. */
export function decoration(ways: Way[], criteria: Criterion[]): Criterion[] {
  const used = new Set(ways.flatMap((way) => way.criteria));
  return criteria.filter(({ key }) => !used.has(key));
}

/** The year since which sales happen in the youngest way; none where nobody said. */
export function youngest(ways: Way[]): number | null {
  const years = ways.flatMap(({ since }) => (since === null ? [] : [since]));
  return years.length > 0 ? Math.max(...years) : null;
}

/** `from` and `to` are days; none = it is in force still. */
type Force = { keys: string[]; from: string; to: string | null };

/** How long the process of a version was in force: with the versions that only renamed it. `own` are those of its role, in order. */
export function forceOf(own: VersionPage[], key: string): Force | null {
  let first = own.findIndex(({ entry }) => entry.key === key);
  let last = first;
  if (first < 0) return null;
  const renames = (at: number) => own[at]?.before?.same === true && own[at]?.before?.key === own[at - 1]?.entry.key;
  while (renames(first)) first -= 1;
  while (renames(last + 1)) last += 1;
  const from = own[first]?.entry.from ?? null;
  if (from === null) return null;
  return { keys: own.slice(first, last + 1).map(({ entry }) => entry.key), from, to: own[last + 1]?.entry.from ?? null };
}

/** Whole months from one day to another; none when it is not reached yet. */
export function monthsBetween(from: string, to: string): number | null {
  if (to < from) return null;
  const months = (iso: string) => Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7));
  const begun = Number(to.slice(8, 10)) < Number(from.slice(8, 10)) ? 1 : 0;
  return months(to) - months(from) - begun;
}

const DAY_MS = 86_400_000;
const dayAfter = (day: string): string => new Date(Date.parse(`${day.slice(0, 10)}T00:00:00Z`) + DAY_MS).toISOString().slice(0, 10);

/** Whole months up to a day that counts too, as on the ribbon of the review: from the 1st to the last of a month is a whole one; none when it is not reached yet. */
export const monthsThrough = (from: string, last: string): number | null => (last < from ? null : monthsBetween(from, dayAfter(last)));

/** When it ended, and its age in months up to the last day with data, or to today where it began since; none where it is planned. What is planned ends nothing yet, and the calendar tells what is. */
export function ageOf({ from, to }: Force, { known, calendar }: { known: string | null; calendar: string }): { to: string | null; months: number | null } {
  const today = known !== null && known > calendar ? known : calendar;
  const ended = to !== null && to <= today ? to : null;
  return { to: ended, months: ended !== null ? monthsBetween(from, ended) : (monthsThrough(from, known ?? today) ?? monthsThrough(from, today)) };
}

/** A way as the form holds it: the year as text until it is read. */
export type DraftWay = { id: number; item: string; since: string; criteria: string[] };

export const draftOf = (ways: Way[]): DraftWay[] =>
  ways.map(({ item, since, criteria }, id) => ({ id, item, since: since === null ? "" : String(since), criteria: [...criteria] }));

export function added(draft: DraftWay[]): DraftWay {
  return { id: Math.max(-1, ...draft.map(({ id }) => id)) + 1, item: "", since: "", criteria: [] };
}

/** The year; null when blank, undefined when it is none in four digits. */
export function yearOf(text: string): number | null | undefined {
  const year = text.trim();
  if (year === "") return null;
  return /^\d{4}$/u.test(year) ? Number(year) : undefined;
}

/** What is sent; none while a year can't be read. A row with nothing in it is no way. */
export function recordsOf(role: string, draft: DraftWay[]): SalesItemRecord[] | null {
  const records: SalesItemRecord[] = [];
  for (const { item, since, criteria } of draft) {
    const year = yearOf(since);
    if (year === undefined) return null;
    if (item.trim() !== "" || year !== null || criteria.length > 0) records.push({ role, item: item.trim(), since: year, criteria });
  }
  return records;
}

export function ticked(criteria: string[], key: string, on: boolean): string[] {
  return on ? [...criteria.filter((each) => each !== key), key] : criteria.filter((each) => each !== key);
}
