// How a published value is written, by its unit, and how one is read from a field.
import { count, decimal, percent } from "../../lib/format";
import { words } from "../../lib/words";

export function valueOf(value: number | null, unit: string): string {
  if (value === null) return "";
  if (unit === "share") return percent(value);
  if (unit === "money") return words.published.dollars(count(value));
  if (unit === "months" || unit === "years") return words.published.lasting(decimal(value, 1), unit);
  const two = decimal(Math.abs(value), 2).replace(/^0(?=[.,])/, "");
  return value < 0 ? `\u2212${two}` : two;
}

/** A typed number: none when empty, NaN when it cannot be read without guessing.
 * 0,51 is .51 and 12,000 may be either; a point is always the decimal sign, as the field writes it. */
export function numberOf(text: string): number | null {
  const typed = text.trim().replace("\u2212", "-");
  if (typed === "") return null;
  return /^-?(?:\d*[.,])?\d+$/.test(typed) && !/^-?[1-9]\d{0,2},\d{3}$/.test(typed) ? Number(typed.replace(",", ".")) : NaN;
}
