// Numbers, dates and shares as people read them, in the locale of the workspace. Computes nothing.

/** Below this many people a share is shown as a count. */
export const FEWEST_FOR_A_SHARE = 4;

const NO_BREAK = "\u00a0";
const MINUS = "\u2212";

let locale = "en-GB";

export function setLocale(tag: string): void {
  locale = tag;
}

function number(value: number, options: Intl.NumberFormatOptions): string {
  return new Intl.NumberFormat(locale, options).format(value).replace("-", MINUS);
}

export function count(value: number): string {
  return number(value, { maximumFractionDigits: 0 });
}

export function decimal(value: number, digits = 1): string {
  return number(value, { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

/** .48 is "48 %". */
export function percent(share: number): string {
  return `${count(Math.round(share * 100) + 0)}${NO_BREAK}%`;
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

function dateFormat(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, options);
}

/** British English abbreviates September to four letters; the charts use three. */
function threeLetters(text: string): string {
  return text.replace("Sept", "Sep");
}

const DAY: Intl.DateTimeFormatOptions = { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" };

export function date(iso: string): string {
  return threeLetters(dateFormat(DAY).format(day(iso)));
}

/** "6–27 Jan 2025", "6 Jan – 27 Mar 2025", or one day. */
export function dateRange(first: string, last: string): string {
  if (first.slice(0, 10) === last.slice(0, 10)) return date(first);
  const text = dateFormat(DAY).formatRange(day(first), day(last));
  return threeLetters(text.replace(/^(\d{1,2})\s*–\s*(?=\d)/u, "$1–"));
}

/** A moment of this computer's clock: "20 Nov 2026, 17:41". */
export function moment(rfc3339: string): string {
  const at = new Date(rfc3339);
  if (Number.isNaN(at.getTime())) return rfc3339;
  const options: Intl.DateTimeFormatOptions = { day: "numeric", month: "short", year: "numeric", hour: "2-digit", minute: "2-digit" };
  return threeLetters(dateFormat(options).format(at));
}

/** "1 row", "2 rows". */
export function plural(value: number, one: string, other: string): string {
  const noun = new Intl.PluralRules(locale).select(value) === "one" ? one : other;
  return `${count(value)} ${noun}`;
}
