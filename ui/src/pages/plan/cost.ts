// The parts of a cost as lines of its table: one amount each, or three where the assumptions have a low and a high end.
import type { Cost, CostParts } from "../../ipc";
import { money } from "../../lib/format";
import { plan } from "../../lib/words.plan";

const say = plan.cost;
type End = "low" | "base" | "high";
/** `amounts` are in the order of the ends, or one where they are all the same unknown. `lacks`: Settings would tell it. */
export type Part = { label: string; amounts: string[]; lacks: boolean; total: boolean };

const NAMES = ["replacement", "vacancy_margin", "margin_gap_vs_bar_while_employed", "total"] as const satisfies (keyof CostParts)[];
const whole = (amount: number) => Math.round(amount) + 0;

/** The ends to show: all three where one of them says another amount than the base. */
export function endsOf(cost: Cost): End[] {
  const differs = (end: CostParts) => NAMES.some((name) => whole(end[name] ?? 0) !== whole(cost[name] ?? 0));
  return differs(cost.low) || differs(cost.high) ? ["low", "base", "high"] : ["base"];
}

export function partsOf(cost: Cost, currency: string): Part[] {
  const sets = endsOf(cost).map((end): CostParts => (end === "base" ? cost : cost[end]));
  const written = (amount: number) => money(whole(amount), currency);
  const part = (label: string, name: (typeof NAMES)[number], unknown: string): Part => {
    const amounts = sets.map((set) => set[name]);
    const lacks = cost[name] === null;
    return { label, amounts: lacks ? [unknown] : amounts.map((amount) => written(amount ?? 0)), lacks: lacks && name !== "total", total: name === "total" };
  };
  const shortfall = sets.map(({ margin_gap_vs_bar_while_employed: gap }) => (gap < 0 ? say.above(written(-gap)) : written(gap)));
  return [
    part(say.replacement(cost.first_year_exits), "replacement", say.unknownBase),
    part(say.vacancy, "vacancy_margin", say.unknownQuota),
    { label: say.shortfall, amounts: shortfall, lacks: false, total: false },
    part(say.total, "total", say.unknown),
  ];
}
