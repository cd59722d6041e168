// What people type into the settings, read without guessing: a value, or a sentence of what is wrong.
import { words } from "../../lib/words";

export type Read<T> = { value: T; wrong: null } | { value: null; wrong: string };

/** `points` are percentage points. */
export type NumberKind = "percent" | "points" | "whole" | "decimal" | "money";

const wrongs = words.settings.wrong;
const fine = <T>(value: T): Read<T> => ({ value, wrong: null });
const bad = <T>(wrong: string): Read<T> => ({ value: null, wrong });

/** Hides that 0.07 × 100 is not 7 in binary, nor 33.3 / 100 what 0.333 is. */
const rounded = (value: number) => Number(value.toPrecision(12));

/** A share is typed as a percentage. */
export function typed(value: number | null, kind: NumberKind): string {
  if (value === null) return "";
  return String(kind === "percent" || kind === "points" ? rounded(value * 100) : value);
}

/** A number with a point or a comma as its decimal sign; blank is no number. */
function plainNumber(text: string): Read<number | null> {
  const trimmed = text.trim().replace("\u2212", "-");
  if (trimmed === "") return fine(null);
  if (/^-?[1-9]\d{0,2}[.,]\d{3}$/.test(trimmed)) return bad(wrongs.thousands(trimmed));
  if (!/^-?(?:\d*[.,])?\d+$/.test(trimmed)) return bad(wrongs.number);
  return fine(Number(trimmed.replace(",", ".")));
}

export function readNumber(text: string, kind: NumberKind, least: number, most: number | null): Read<number | null> {
  const isShare = kind === "percent" || kind === "points";
  const read = plainNumber(isShare ? text.replace(/\s*%\s*$/, "") : text);
  if (read.value === null) return read;
  if (kind === "whole" && !Number.isInteger(read.value)) return bad(wrongs.whole);
  if (kind === "money" && /[.,]\d{3,}$/.test(text.trim())) return bad(wrongs.cents);
  const value = isShare ? rounded(read.value / 100) : read.value;
  const limit = (bound: number) => (isShare ? words.settings.share(bound) : typed(bound, kind));
  if (value < least) return bad(wrongs.least(limit(least)));
  if (most !== null && value > most) return bad(wrongs.most(limit(most)));
  return fine(value);
}

/** A day as YYYY-MM-DD that the calendar has; blank is none. */
export function readDate(text: string): Read<string | null> {
  const day = text.trim();
  if (day === "") return fine(null);
  const at = /^\d{4}-\d{2}-\d{2}$/.test(day) ? new Date(`${day}T00:00:00Z`) : null;
  // The 31st of a shorter month would become a day of the next one.
  const exists = at !== null && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(day);
  return exists ? fine(day) : bad(wrongs.date);
}

export function readCurrency(text: string): Read<string> {
  const code = text.trim().toUpperCase();
  return /^[A-Z]{3}$/.test(code) ? fine(code) : bad(wrongs.currency);
}

const MOST_MONTHS = 36;

/** The shares of a ramp from "25, 50, 75, 100". A semicolon leaves the comma free to be the decimal sign. */
export function readRamp(text: string): Read<number[]> {
  const plain = text.replaceAll("%", " ").trim();
  const list = plain.includes(";") ? plain.split(";") : plain.split(/,\s+|\s+/);
  const months: number[] = [];
  for (const part of list.map((each) => each.trim().replace(/,$/, ""))) {
    const commas = part.split(",").length - 1;
    if (commas === 1 && !plain.includes(";")) return bad(wrongs.rampComma(part));
    // Two commas or more can't be one number: "25,50,75" is a list.
    for (const month of commas > 1 ? part.split(",") : [part]) {
      if (month === "") continue;
      if (!/^\d+(?:[.,]\d+)?$/.test(month)) return bad(wrongs.rampNumber(month));
      months.push(rounded(Number(month.replace(",", ".")) / 100));
    }
  }
  if (months.some((month) => month > 2)) return bad(wrongs.rampRange);
  return months.length > MOST_MONTHS ? bad(wrongs.rampLong) : fine(months);
}

export function typedRamp(schedule: number[]): string {
  return schedule.map((month) => typed(month, "percent")).join(", ");
}
