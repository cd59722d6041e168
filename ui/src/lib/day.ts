// Days as people type or paste them. What can be read in one way only is read; 03/04/2025 is asked back, never guessed.
import { date } from "./format";
import { day as say } from "./words.number";

const DAY_MS = 86_400_000;
/** The day 0 of spreadsheets. */
const SERIAL_ZERO = Date.UTC(1899, 11, 30);
/** 1954 to 2064: other numbers of five digits are hardly days. */
const SERIALS = [20_000, 60_000] as const;

/** A time of day says nothing of the day, unless a zone could move it over midnight. */
const TIME = String.raw`(?:[T ](?:\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?|00:00(?::00(?:\.0+)?)?(?:Z|[+-]\d{2}:?\d{2})))?`;
const YEAR_FIRST = new RegExp(String.raw`^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})${TIME}$`, "u");
const YEAR_LAST = new RegExp(String.raw`^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})${TIME}$`, "u");
const NAME_SECOND = /^(\d{1,2})(?:st|nd|rd|th|er|\.)?[ /-]?(\p{L}+)\.?,?[ /-]?(\d{4})$/u;
const NAME_FIRST = /^(\p{L}+)\.?[ /-]?(\d{1,2})(?:st|nd|rd|th)?(?:, ?| |-)(\d{4})$/u;

const iso = (at: Date) => at.toISOString().slice(0, 10);

/** The day of the calendar; none where there is no such day: the 31st of a shorter month would become one of the next. */
function calendar(year: number, month: number, day: number): string[] {
  const at = new Date(Date.UTC(2000, 0, 1));
  at.setUTCFullYear(year, month - 1, day);
  const same = at.getUTCFullYear() === year && at.getUTCMonth() === month - 1 && at.getUTCDate() === day;
  return year > 0 && same ? [iso(at)] : [];
}

const letters = (text: string) => text.normalize("NFD").replace(/[^\p{L}]/gu, "").toLowerCase();

/** The names of the months in the languages of the import's headings, written out and short. */
function monthNames(): Map<string, number> {
  const names = new Map<string, number>([["sept", 9]]);
  for (const language of ["en-GB", "en-US", "de", "fr"]) {
    for (const month of ["long", "short"] as const) {
      const format = new Intl.DateTimeFormat(language, { month, timeZone: "UTC" });
      for (let at = 1; at <= 12; at += 1) names.set(letters(format.format(Date.UTC(2024, at - 1, 1))), at);
    }
  }
  // German prints "Juli" and "Dez."; people cut the others to three letters too.
  for (const [name, at] of [...names]) if (!names.has(name.slice(0, 3)) && !/^jui/u.test(name)) names.set(name.slice(0, 3), at);
  return names;
}
let known: Map<string, number> | undefined;
const monthOf = (name: string) => (known ??= monthNames()).get(letters(name)) ?? 0;

/** Every day that the text can mean. */
function readings(text: string): string[] {
  const [, year, , month, day] = YEAR_FIRST.exec(text) ?? [];
  if (year) return calendar(Number(year), Number(month), Number(day));
  const [, one, , two, last] = YEAR_LAST.exec(text) ?? [];
  if (one) return [...new Set([...calendar(Number(last), Number(two), Number(one)), ...calendar(Number(last), Number(one), Number(two))])];
  const [, before, name = "", of] = NAME_SECOND.exec(text) ?? [];
  if (before) return calendar(Number(of), monthOf(name), Number(before));
  const [, named, after, ofYear] = NAME_FIRST.exec(text) ?? [];
  if (named) return calendar(Number(ofYear), monthOf(named), Number(after));
  const serial = /^\d{5}$/u.test(text) ? Number(text) : 0;
  return serial >= SERIALS[0] && serial <= SERIALS[1] ? [iso(new Date(SERIAL_ZERO + serial * DAY_MS))] : [];
}

const plain = (text: string) => text.trim().replace(/\s+/gu, " ");

/** The ISO day; null when blank, undefined when the text is no day, or can be read as two. */
export function dayOf(text: string): string | null | undefined {
  if (text.trim() === "") return null;
  const days = readings(plain(text));
  return days.length === 1 ? days[0] : undefined;
}

/** Why the text is no day; none where it is one, or blank. */
export function dayFault(text: string): string | null {
  if (dayOf(text) !== undefined) return null;
  const [one, other] = readings(plain(text));
  return one && other ? say.twoWays(text.trim(), [date(one), one], [date(other), other]) : say.bad(text);
}
