// What a plan starts from: the process that the role hires through now, or the one that a finding is about.
import type { CohortCard, PlanAsk, PlanPage } from "../../ipc";

/** `interval` is none where it is a plain count over several cohorts. */
export type Base = { process: string; hits: number; mature: number; share: number; interval: [number, number] | null };
export type Start = {
  base: Base | null;
  ask: PlanAsk;
  /** Versions that the plan was opened for and starts from. */
  about: string[];
  /** What is hired through now, where the plan starts from another process; blank = nothing is known of it yet. */
  now: string | null;
};

/** Below that many mature hires there is a count, and no share to plan from (analysis/planner). */
const LEAST_MATURE = 4;

/** The least change that is worth planning for (analysis/plan). */
const LEAST_CHANGE = 0.2;

const hopedFor = (from: number, bar: number) => (from < bar ? Math.min(1, Math.max(bar, from + LEAST_CHANGE)) : Math.max(0, from - LEAST_CHANGE));
const versionsOf = (process: string) => process.split("+");

function ofCohorts(versions: string[], cohorts: CohortCard[]): Base | null {
  const own = cohorts.filter(({ process, mature }) => process !== null && versions.includes(process) && mature > 0);
  const [hits, mature] = own.reduce(([some, all], card) => [some + card.successes, all + card.mature], [0, 0]);
  if (mature < LEAST_MATURE) return null;
  const [only, ...more] = own;
  const within = only && more.length === 0 && only.success_lower !== null && only.success_upper !== null;
  return { process: versions.join("+"), hits, mature, share: hits / mature, interval: within ? [only.success_lower ?? 0, only.success_upper ?? 1] : null };
}

/** `versions` are those that the address names. What the process of now is among is about now. */
export function startOf(page: PlanPage, versions: string[], cohorts: CohortCard[]): Start {
  const { base, ask } = page;
  const now: Start = { base: base && { ...base, interval: [base.lower, base.upper] }, ask, about: [], now: null };
  if (base && versionsOf(base.process).some((key) => versions.includes(key))) return now;
  const named = ofCohorts(versions, cohorts);
  if (!named) return now;
  const to = hopedFor(named.share, page.success_bar);
  return { base: named, ask: { ...ask, from: named.share, n_old: named.mature, to }, about: versions, now: base?.process ?? "" };
}

/** The what-ifs of the versions that the plan is about first. */
export function aboutFirst<T extends { process: string }>(list: T[], about: string[]): T[] {
  const own = ({ process }: T) => versionsOf(process).some((key) => about.includes(key));
  return [...list.filter(own), ...list.filter((each) => !own(each))];
}
