// Numbers, money, dates and shares as people read them, in the locale of the workspace. Computes nothing.

/** Below this many people a share is shown as a count. */
export const FEWEST_FOR_A_SHARE = 4;

const NO_BREAK = "\u00a0";
const MINUS = "\u2212";

/** British English until a workspace says something else; undefined = that of the system. */
let locale: string | undefined = "en-GB";

/** A system that was told no language writes numbers without groups: there English stands in. */
const SYSTEM = /posix/iu.test(new Intl.NumberFormat().resolvedOptions().locale) ? "en-US" : undefined;

/** The tag as Intl takes it, or null when it is none. */
export function localeOf(tag: string): string | null {
  try {
    return Intl.getCanonicalLocales(tag.trim())[0] ?? null;
  } catch {
    return null;
  }
}

/** Sets the locale of the workspace; none = that of the system. */
export function setLocale(tag: string | null): void {
  locale = (tag && localeOf(tag)) || undefined;
}

/** The locale that the workspace names; none = it leaves it to the system. */
export function givenLocale(): string | null {
  return locale ?? null;
}

/** What `write` makes in another locale, for an example of it. */
export function inLocale<T>(tag: string | null, write: () => T): T {
  const before = locale;
  setLocale(tag);
  try {
    return write();
  } finally {
    locale = before;
  }
}

function minus(text: string): string {
  return text.replace("-", MINUS);
}

/** One for each way of writing in each locale: to make one costs a thousand times as much as to use it. */
function remembered<O, F>(make: (locale: string | undefined, options: O) => F): (options: O) => F {
  const made = new Map<string, F>();
  return (options) => {
    const key = `${locale ?? ""} ${JSON.stringify(options)}`;
    const before = made.get(key);
    if (before !== undefined) return before;
    const formatter = make(locale ?? SYSTEM, options);
    made.set(key, formatter);
    return formatter;
  };
}

const numberFormat = remembered((tag, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(tag, options));
/** Days are typed by the Gregorian calendar, so they are shown by it. */
const dateFormat = remembered((tag, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(tag, { ...options, calendar: "gregory" }));
const englishPlural = new Intl.PluralRules("en");

function number(value: number, options: Intl.NumberFormatOptions): string {
  return minus(numberFormat(options).format(value));
}

export function count(value: number): string {
  return number(value, { maximumFractionDigits: 0 });
}

export function decimal(value: number, digits = 1): string {
  return number(value, { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

const cents = (value: number) => (Number.isInteger(value) ? 0 : 2);

/** A whole number as it is, everything else with two decimals. */
export function amount(value: number): string {
  return decimal(value, cents(value));
}

/** An amount with the sign of its currency, where the locale puts it. */
export function money(value: number, currency: string): string {
  if (!/^[A-Z]{3}$/i.test(currency)) return amount(value);
  const digits = cents(value);
  return number(value, { style: "currency", currency, minimumFractionDigits: digits, maximumFractionDigits: digits });
}

/** .48 is "48 %": a no-break space stands before the sign, whatever the locale leaves out. */
export function percent(share: number, digits = 0): string {
  const rounded = Math.round(share * 100 * 10 ** digits) / 10 ** digits + 0;
  const options = { style: "percent", minimumFractionDigits: digits, maximumFractionDigits: digits } as const;
  const parts = numberFormat(options).formatToParts(rounded / 100);
  const last = parts.at(-1)?.type === "percentSign";
  const text = parts.map(({ type, value }) => (type === "literal" && last ? "" : type === "percentSign" && last ? NO_BREAK + value : value));
  return minus(text.join(""));
}

/** .32 and .65 are "32–65 %"; below zero "−5 to 12 %". */
export function percentRange(lower: number, upper: number): string {
  const join = lower < 0 ? " to " : "–";
  return `${count(Math.round(lower * 100) + 0)}${join}${percent(upper)}`;
}

/** A share with its interval, or as much of it as there is. */
export function share(value: number, lower: number | null, upper: number | null): string {
  return lower === null || upper === null ? percent(value) : `${percent(value)} (${percentRange(lower, upper)})`;
}

/** Months of a tenure, on every page to one decimal, in tenths that are over as with an age: 11.97 is "11.9 mo", for 12 months decide what somebody counts as. */
export function tenure(months: number): string {
  return `${decimal(Math.floor(months * 10 + 1e-6) / 10)}${NO_BREAK}mo`;
}

/** .33; a correlation is written without its zero. */
export function correlation(value: number): string {
  const two = decimal(Math.abs(value), 2).replace(/^0(?=[.,])/, "");
  return value < 0 ? MINUS + two : two;
}

export function bytes(value: number): string {
  const units = ["byte", "kilobyte", "megabyte", "gigabyte"] as const;
  let step = 0;
  let size = value;
  while (size >= 1000 && step < units.length - 1) {
    size /= 1000;
    step += 1;
  }
  const unit = units[step] ?? "byte";
  const digits = step > 0 && size < 10 ? 1 : 0;
  return number(size, { style: "unit", unit, unitDisplay: "short", maximumFractionDigits: digits }).replace(" ", NO_BREAK);
}

/** "2026-10-31" at midnight UTC: a calendar day never shifts with the zone of the computer. */
function day(iso: string): Date {
  return new Date(`${iso.slice(0, 10)}T00:00:00Z`);
}

/** British English abbreviates September to four letters; the charts use three. */
function threeLetters(text: string): string {
  return text.replace("Sept", "Sep");
}

const YMD = { day: "numeric", month: "short", year: "numeric" } as const;
const DAY: Intl.DateTimeFormatOptions = { ...YMD, timeZone: "UTC" };
const CLOCK = { hour: "2-digit", minute: "2-digit" } as const;

export function date(iso: string): string {
  return threeLetters(dateFormat(DAY).format(day(iso)));
}

/** "2026-03" is "Mar 2026". */
export function month(yyyymm: string): string {
  const first = day(`${yyyymm.slice(0, 7)}-01`);
  if (Number.isNaN(first.getTime())) return yyyymm;
  return threeLetters(dateFormat({ month: "short", year: "numeric", timeZone: "UTC" }).format(first));
}

/** 3 is "March". */
export function monthName(number: number): string {
  return dateFormat({ month: "long", timeZone: "UTC" }).format(new Date(Date.UTC(2024, number - 1, 1)));
}

/** "6–27 Jan 2025", "6 Jan – 27 Mar 2025", or one day. */
export function dateRange(first: string, last: string): string {
  if (first.slice(0, 10) === last.slice(0, 10)) return date(first);
  const text = dateFormat(DAY).formatRange(day(first), day(last));
  return threeLetters(text.replace(/^(\d{1,2})\s*–\s*(?=\d)/u, "$1–"));
}

/** A moment of this computer's clock, or the text itself where it is none. */
function clock(at: Date | string, options: Intl.DateTimeFormatOptions): string {
  const when = new Date(at);
  return Number.isNaN(when.getTime()) ? String(at) : threeLetters(dateFormat(options).format(when));
}

/** "20 Nov 2026, 17:41". */
export const moment = (rfc3339: string): string => clock(rfc3339, { ...YMD, ...CLOCK });

/** The day of a moment, by this computer's clock; a text that is a day only stays that day. */
export const dayOfMoment = (rfc3339: string): string =>
  /^\d{4}-\d{2}-\d{2}$/.test(rfc3339) ? date(rfc3339) : clock(rfc3339, YMD);

/** "17:41". */
export const time = (at: Date | string): string => clock(at, CLOCK);

/** "1 row", "2 rows". The nouns are English whatever the locale is. */
export function plural(value: number, one: string, other: string): string {
  const noun = englishPlural.select(value) === "one" ? one : other;
  return `${count(value)} ${noun}`;
}
