// The fiscal years and quarters that the months of a grid can be narrowed to.
import { quarterName, quarterOf, yearName } from "../../lib/fiscal";
import { words } from "../../lib/words";

/** The names that a month answers to: its fiscal year and its quarter. */
function namesOf(month: string, start: number): string[] {
  const quarter = quarterOf(month, start);
  return [yearName(quarter.year), quarterName(quarter)];
}

/** All months, then each fiscal year followed by its quarters, the newest year first. */
export function periodsOf(months: string[], start: number): [string, string][] {
  const years = new Map<string, Set<string>>();
  for (const month of months) {
    const [year = "", quarter = ""] = namesOf(month, start);
    years.set(year, (years.get(year) ?? new Set()).add(quarter));
  }
  const names = [...years].reverse().flatMap(([year, quarters]) => [year, ...quarters]);
  return [["", words.outcomes.allMonths], ...names.map((name): [string, string] => [name, name])];
}

/** The months of a period; all of them where it is none of theirs. */
export function monthsIn(months: string[], period: string, start: number): string[] {
  const inside = months.filter((month) => namesOf(month, start).includes(period));
  return inside.length > 0 ? inside : months;
}
