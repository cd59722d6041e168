// The words of fields for numbers and days.

export const number = {
  needed: "A number is needed here.",
  none: (text: string, examples: string[], share: boolean) => `“${text}” is not a number. Write it in digits, such as ${examples.join(" or ")}${share ? "\u00a0%" : ""}.`,
  meant: (text: string, likely: string) => `“${text}” is not a number. Did you mean ${likely}?`,
  twoWays: (text: string, likely: string, otherwise: string) => `“${text}” can be read two ways. Did you mean ${likely}? Otherwise write ${otherwise}.`,
  percent: (text: string) => `“${text}” is a percentage. Enter the amount itself.`,
  cents: "Money has two decimals at most.",
  whole: "A whole number is needed here.",
  least: (least: string) => `At least ${least}.`,
  most: (most: string) => `At most ${most}.`,
};

export const day = {
  hint: "YYYY-MM-DD",
  read: (day: string) => `Read as ${day}.`,
  twoWays: (text: string, one: [string, string], other: [string, string]) =>
    `“${text}” can be ${one[0]} or ${other[0]}. Write it as ${one[1]} or as ${other[1]}.`,
  serial: (text: string, day: string) => `“${text}” can be ${day}. Write the date.`,
  ahead: (day: string) => `${day} lies more than two years ahead. Is the year right?`,
  bad: (text: string) => `“${text.trim()}” is no date. Write it like 2025-01-06.`,
};
