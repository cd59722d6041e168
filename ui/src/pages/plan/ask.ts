// What the planner is asked: what the data says, unless somebody typed otherwise.
import type { PlanAsk } from "../../ipc";
import { parseNumber, typedNumber, type NumberAsk, type NumberRead } from "../../lib/number";
import { plan } from "../../lib/words.plan";

export const FIELDS = ["from", "to", "n_old", "hires_per_quarter"] as const;
export type Field = (typeof FIELDS)[number];
export type Typed = Partial<Record<Field, string>>;
export type Read = {
  ask: PlanAsk | null; wrong: Partial<Record<Field, string>>;
  /** The data holds no pace and nobody has typed one. */
  paceless: boolean;
};

const SHARE: NumberAsk = { kind: "percent", least: 0, most: 1, needed: true };
const ASKS: Record<Field, NumberAsk> = {
  from: SHARE, to: SHARE, n_old: { kind: "whole", least: 0, needed: true }, hires_per_quarter: { least: 0, needed: true },
};

/** Shares are typed in percent, so 0.6 is .6 %; whoever means 60 % is asked, not guessed. */
function read(field: Field, text: string): NumberRead {
  const number = parseNumber(text, ASKS[field]);
  if (number.value === null) return number;
  const share = ASKS[field].kind === "percent";
  if (share && number.value > 0 && number.value <= 0.01 && !text.includes("%")) return { value: null, wrong: plan.wrong.below(text.trim()) };
  if (field === "hires_per_quarter" && number.value === 0) return { value: null, wrong: plan.wrong.pace };
  return number;
}

/** What is asked, or what is wrong with what was typed. A field that nobody touched keeps its exact number. */
export function readAsk(base: PlanAsk, typed: Typed): Read {
  const ask = { ...base };
  const wrong: Read["wrong"] = {};
  for (const field of FIELDS) {
    const text = typed[field];
    if (text === undefined) continue;
    const number = read(field, text);
    if (number.value === null) wrong[field] = number.wrong ?? plan.wrong.pace;
    else ask[field] = number.value;
  }
  if (wrong.from === undefined && wrong.to === undefined && Math.abs(ask.from - ask.to) < 1e-9) wrong.to = plan.wrong.same;
  const paceless = typed.hires_per_quarter === undefined && base.hires_per_quarter === 0;
  return { ask: paceless || Object.keys(wrong).length > 0 ? null : ask, wrong, paceless };
}

/** A number as its field shows it: shares to the percent, a pace to the tenth. No hires lately are no pace. */
export function shownOf(field: Field, ask: PlanAsk): string {
  if (field === "hires_per_quarter" && ask[field] === 0) return "";
  const share = ASKS[field].kind === "percent";
  const steps = share ? 100 : 10;
  return typedNumber(Math.round(ask[field] * steps) / steps, share ? "percent" : "decimal");
}
