// Why the figures are as of the day they are of (model/history.rs): it was set, or the last month with outcomes tells it, or without any that of the people.

export type AsOfWhy = "settings" | "outcomes" | "people";

export function asOfWhy(set: string | null, outcomes: number): AsOfWhy {
  if (set !== null) return "settings";
  return outcomes > 0 ? "outcomes" : "people";
}
