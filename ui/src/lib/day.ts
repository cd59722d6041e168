// Days as people type or paste them. What can be read in one way only is read; 03/04/2025 is asked back, never guessed.
import { date } from "./format";
import { day as say } from "./words.number";

const DAY_MS = 86_400_000;
/** The day 0 of spreadsheets. */
const SERIAL_ZERO = Date.UTC(1899, 11, 30);
/** 1954 to 2064: other numbers of five digits are hardly days. */
const SERIALS = [20_000, 60_000] as const;
/** A year outside is a slip of the finger. */
const YEARS = [1900, 2199] as const;

/** A time of day says nothing of the day, unless a zone could move it over midnight. */
const PAST = String.raw`:[0-5]\d(?::[0-5]\d(?:\.\d+)?)?`;
const CLOCK = String.raw`(?:[01]?\d|2[0-3])${PAST}`;
const HALVES = String.raw`(?:0?[1-9]|1[0-2])${PAST} ?[ap]\.?m\.?`;
const MIDNIGHT = String.raw`00:00(?::00(?:\.0+)?)?(?:Z|[+-]\d{2}:?\d{2})`;
const TIME = `(?:[T ](?:${CLOCK}|${HALVES}|${MIDNIGHT}))?`;
const YEAR_FIRST = new RegExp(String.raw`^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})${TIME}$`, "iu");
const YEAR_LAST = new RegExp(String.raw`^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})${TIME}$`, "iu");
const NAME_SECOND = new RegExp(String.raw`^(\d{1,2})(?:st|nd|rd|th|er|\.)?[ /-]?(\p{L}+)\.?,?[ /-]?(\d{4})${TIME}$`, "iu");
const NAME_FIRST = new RegExp(String.raw`^(\p{L}+)\.?[ /-]?(\d{1,2})(?:st|nd|rd|th)?(?:, ?| |-)(\d{4})${TIME}$`, "iu");

const iso = (at: Date) => at.toISOString().slice(0, 10);

/** The day of the calendar; none where there is no such day: the 31st of a shorter month would become one of the next. */
function calendar(year: number, month: number, day: number): string[] {
  const at = new Date(Date.UTC(year, month - 1, day));
  const same = at.getUTCMonth() === month - 1 && at.getUTCDate() === day;
  return year >= YEARS[0] && year <= YEARS[1] && same ? [iso(at)] : [];
}

const letters = (text: string) => text.normalize("NFD").replace(/[^\p{L}]/gu, "").toLowerCase();

/** Too many months begin with the same two letters. */
const LEAST_LETTERS = 3;

/** The names of the months in the languages of the import's headings. */
function monthNames(): [string, number][] {
  return ["en", "de", "fr"].flatMap((language) => {
    const format = new Intl.DateTimeFormat(language, { month: "long", timeZone: "UTC" });
    return Array.from({ length: 12 }, (_, at): [string, number] => [letters(format.format(Date.UTC(2024, at, 1))), at + 1]);
  });
}
let known: [string, number][] | undefined;

/** The one month that is called so, or begins so; 0 where none does, or more than one. */
function monthOf(name: string): number {
  const wanted = letters(name);
  if (wanted.length < LEAST_LETTERS) return 0;
  const fits = new Set((known ??= monthNames()).flatMap(([month, at]) => (month.startsWith(wanted) ? [at] : [])));
  return fits.size === 1 ? ([...fits][0] ?? 0) : 0;
}

/** Every day that the text can mean. */
function readings(text: string): string[] {
  const [, year, , month, day] = YEAR_FIRST.exec(text) ?? [];
  if (year) return calendar(Number(year), Number(month), Number(day));
  const [, one, , two, last] = YEAR_LAST.exec(text) ?? [];
  if (one) return [...new Set([...calendar(Number(last), Number(two), Number(one)), ...calendar(Number(last), Number(one), Number(two))])];
  const [, before, name = "", of] = NAME_SECOND.exec(text) ?? [];
  if (before) return calendar(Number(of), monthOf(name), Number(before));
  const [, named, after, ofYear] = NAME_FIRST.exec(text) ?? [];
  return named ? calendar(Number(ofYear), monthOf(named), Number(after)) : [];
}

const plain = (text: string) => text.trim().replace(/\s+/gu, " ");

/** The ISO day; null when blank, undefined when the text is no day, or can be read as two. */
export function dayOf(text: string): string | null | undefined {
  if (text.trim() === "") return null;
  const days = readings(plain(text));
  return days.length === 1 ? days[0] : undefined;
}

/** The day of a spreadsheet's number, for a column that is known to hold days; none where it is no such number. Anywhere else the number may be an id. */
export function serialDay(text: string): string | null {
  const serial = /^\d{5}$/u.test(text.trim()) ? Number(text) : 0;
  return serial >= SERIALS[0] && serial <= SERIALS[1] ? iso(new Date(SERIAL_ZERO + serial * DAY_MS)) : null;
}

/** Why the text is no day; none where it is one, or blank. */
export function dayFault(text: string): string | null {
  if (dayOf(text) !== undefined) return null;
  const serial = serialDay(text);
  if (serial) return say.serial(text.trim(), date(serial));
  const [one, other] = readings(plain(text));
  return one && other ? say.twoWays(text.trim(), [date(one), one], [date(other), other]) : say.bad(text);
}

/** So many days ahead may a day of somebody's employment lie; the core takes none that lies later. */
const MOST_AHEAD = 731;

/** Why a day lies too far ahead to be meant. */
export function aheadFault(day: string | null | undefined, now: Date = new Date()): string | null {
  return day && day > iso(new Date(now.getTime() + MOST_AHEAD * DAY_MS)) ? say.ahead(date(day)) : null;
}

/** The ISO day of a moment by this computer's clock, as people at it know it. */
export function localDay(at: Date = new Date()): string {
  return [at.getFullYear(), at.getMonth() + 1, at.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
}
