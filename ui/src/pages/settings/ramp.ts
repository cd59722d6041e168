// A ramp as people type it: the share of full quota in each month since hire.
import { parseNumber, typedNumber } from "../../lib/number";
import { words } from "../../lib/words";

type RampRead = { value: number[]; wrong: null } | { value: null; wrong: string };

const wrongs = words.settings.wrong;
const bad = (wrong: string): RampRead => ({ value: null, wrong });
const MOST_MONTHS = 36;
const MOST_SHARE = 2;

/** The shares of a ramp from "25, 50, 75, 100". A semicolon leaves the comma free to be the decimal sign. */
export function readRamp(text: string): RampRead {
  const plain = text.replaceAll("%", " ").trim();
  const list = plain.includes(";") ? plain.split(";") : plain.split(/,\s+|\s+/);
  const months: number[] = [];
  for (const part of list.map((each) => each.trim().replace(/,$/, ""))) {
    const commas = part.split(",").length - 1;
    if (commas === 1 && !plain.includes(";")) return bad(wrongs.rampComma(part));
    // Two commas or more can't be one number: "25,50,75" is a list.
    for (const month of commas > 1 ? part.split(",") : [part]) {
      if (month === "") continue;
      const { value } = parseNumber(month, { kind: "percent" });
      if (value === null || value < 0) return bad(wrongs.rampNumber(month));
      months.push(value);
    }
  }
  if (months.some((month) => month > MOST_SHARE)) return bad(wrongs.rampRange);
  return months.length > MOST_MONTHS ? bad(wrongs.rampLong) : { value: months, wrong: null };
}

/** With a point as the decimal sign in every locale: the comma parts the months. */
export function typedRamp(schedule: number[]): string {
  return schedule.map((month) => typedNumber(month, "percent", "en")).join(", ");
}
