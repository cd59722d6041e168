// The words of how sales happen, on the process page.
import { month, plural } from "./format";

/** How long a process was in force: in months throughout, as the review counts it. */
export const span = (months: number): string => (months === 0 ? "less than a month" : plural(months, "month", "months"));

export const sales = {
  title: "How do sales happen here, and since when?",
  lead: "Ask the people who sell. Then tick what selects for it.",
  none: "Nobody has said yet. What makes sales that no criterion selects for shows only once it is written down.",
  answer: "Write it down", edit: "Edit",
  since: (year: number) => `since ${year}`,
  by: (names: string) => `selected for by ${names}`,
  unselected: "not selected for",
  nobody: (ways: string[]) => `Nobody selects for: ${ways.join("; ")}.`,
  every: "A criterion selects for each of them.",
  decoration: (names: string[]) => `Decoration: ${names.join("; ")}.`,
  decorationMeans: "Criteria that select for none of these.",
  force: (keys: string[], from: string, to: string | null, months: number) => {
    const subject = keys.length > 1 ? `${keys.join(" and ")} are one process on paper, in force` : "In force";
    return `${subject} ${to === null ? `since ${month(from)}` : `from ${month(from)} to ${month(to)}`}: ${span(months)}`;
  },
  notYet: (from: string) => `In force from ${month(from)}`,
  youngest: (year: number) => `the youngest way of selling is from ${year}`,

  waiting: (role: string) => `How sales happen, ${role}`,
  item: "What makes sales happen", year: "Since", badYear: "A year in four digits, such as 2021.",
  criteria: (item: string) => (item ? `What selects for ${item}` : "What selects for it"),
  noCriteria: "This version has no criteria to tick.",
  elsewhere: (n: number) => `And ${plural(n, "criterion", "criteria")} of other versions.`,
  add: "Add one", keep: "Keep", unnamed: "the new one", kept: (role: string) => `Kept how sales happen: ${role}`,
};
