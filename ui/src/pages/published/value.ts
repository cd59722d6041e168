// How a published value is written, by its unit.
import { count, decimal, percent } from "../../lib/format";

export function valueOf(value: number | null, unit: string): string {
  if (value === null) return "";
  if (unit === "share") return percent(value);
  if (unit === "money") return `$${count(value)}`;
  if (unit === "months" || unit === "years") return `${decimal(value, 1)} ${unit}`;
  const two = decimal(Math.abs(value), 2).replace(/^0(?=[.,])/, "");
  return value < 0 ? `\u2212${two}` : two;
}
