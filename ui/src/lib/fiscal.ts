// Fiscal years and quarters, named for the calendar year in which the fiscal year ends.

export type Quarter = { year: number; quarter: number };

/** The fiscal quarter of a month ("2026-03") when fiscal years start in a month from 1 to 12. */
export function quarterOf(month: string, start: number): Quarter {
  const [year, number] = [Number(month.slice(0, 4)), Number(month.slice(5, 7))];
  const since = (number - start + 12) % 12;
  return { year: start > 1 && number >= start ? year + 1 : year, quarter: Math.floor(since / 3) + 1 };
}

/** "FY26". */
export const yearName = (year: number): string => `FY${String(year % 100).padStart(2, "0")}`;

/** "FY26 Q1". */
export const quarterName = ({ year, quarter }: Quarter): string => `${yearName(year)} Q${quarter}`;
