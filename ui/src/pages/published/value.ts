// How a published value is written, by its unit.
import { correlation, decimal, money, percent } from "../../lib/format";
import { words } from "../../lib/words";

/** Surveys of pay are in US dollars (assets/reference/published.json). */
const CURRENCY = "USD";

export function valueOf(value: number | null, unit: string): string {
  if (value === null) return "";
  if (unit === "share") return percent(value);
  if (unit === "money") return money(value, CURRENCY);
  if (unit === "months" || unit === "years") return words.published.lasting(decimal(value, 1), unit);
  return correlation(value);
}
