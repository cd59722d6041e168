// What to know before a plan becomes a new version, which is begun as a copy of the latest.
import type { PlanAsk, PlanBase } from "../../ipc";
import { plan } from "../../lib/words.plan";

/** Where the process of now does as well as the plan hopes for, or better: both figures. */
export function cautionOf(now: PlanBase | null, { from, to }: PlanAsk): string | null {
  return now !== null && to > from && now.share >= to ? plan.reckon.caution(now.process, now.share, to) : null;
}
