// The parts of a cost as lines of its table.
import type { Cost } from "../../ipc";
import { money } from "../../lib/format";
import { plan } from "../../lib/words.plan";

const say = plan.cost;
/** `lacks`: Settings would tell it. */
export type Part = { label: string; text: string; lacks: boolean; total: boolean };

export function partsOf(cost: Cost, currency: string): Part[] {
  const whole = (amount: number) => money(Math.round(amount), currency);
  const part = (label: string, amount: number | null, unknown: string, total = false): Part => ({
    label, text: amount === null ? unknown : whole(amount), lacks: amount === null && !total, total,
  });
  const gap = cost.margin_gap_vs_bar_while_employed;
  const shortfall = gap < 0 ? say.above(whole(-gap)) : whole(gap);
  return [
    part(say.replacement(cost.first_year_exits), cost.replacement, say.unknownBase),
    part(say.vacancy, cost.vacancy_margin, say.unknownQuota),
    { label: say.shortfall, text: shortfall, lacks: false, total: false },
    part(say.total, cost.total, say.unknown, true),
  ];
}
