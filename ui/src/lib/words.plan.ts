// The words of the plan: how many hires, what if, what it cost, what was decided.
import { count, decimal, percent, percentRange, plural } from "./format";

const TOO_FEW = "too few to say";
const FEWEST_KEPT = 4;

const hundredths = (value: number) => Math.round(value * 100);
const points = (value: number) => plural(Math.abs(hundredths(value)), "point", "points");

/** .17 is "17 points more", −.03 is "3 points less". */
function gain(value: number | null): string {
  if (value === null) return TOO_FEW;
  if (hundredths(value) === 0) return "no difference";
  return `${points(value)} ${value > 0 ? "more" : "less"}`;
}

/** How much of what the choice seems to gain is only the choosing. */
function optimism(value: number | null, act: string): string {
  if (value === null) return `What the ${act} itself adds: ${TOO_FEW}.`;
  return hundredths(value) > 0 ? `So ${points(value)} ${hundredths(value) === 1 ? "comes" : "come"} from the ${act} alone.` : `The ${act} itself added nothing.`;
}

const mark = (cut: number) => decimal(cut, Number.isInteger(cut) ? 0 : 1);

export const plan = {
  title: "Plan", tabs: "Role",
  none: {
    title: "Nothing to plan from yet", text: "A plan starts from the cohorts of a role: how they were hired and what became of them.", act: "Add a cohort",
  },

  about: {
    of: (process: string) => `Planned from ${process}, which the review speaks of.`,
    now: (process: string) => (process ? `${process} is hired through now.` : "Of the process hired through now, too little is known to plan from."),
    act: (process: string) => (process ? `Plan from ${process}` : "Plan from now"),
  },

  reckon: {
    title: "How many hires until it can be told?", method: "How many hires until it can be told",
    about: (n: number, share: number, lower: number, upper: number) => `n ${count(n)}, hits ${percent(share)} (${percentRange(lower, upper)})`,
    noBase: "No process has four mature hires with a full first year yet: say what you know, or suppose.",
    earlier: (process: string) => `Of those hired now, fewer than four have a usable first year. This starts from ${process}, the latest before them of whom four or more have one.`,
    inputs: "What is asked",
    from: "Hits now", to: "Hits hoped for", n_old: "Mature hires before", hires_per_quarter: "Hires a quarter",
    fromHelp: (hits: number, n: number, process: string, share: number, lower: number, upper: number) =>
      `${count(hits)} of ${count(n)} through ${process}: ${percent(share)}, interval ${percentRange(lower, upper)}`,
    fromUnknown: "Share of mature hires that are hits", toHelp: (bar: number) => `The bar is ${percent(bar)}`,
    oldHelp: "Hires behind the share now", paceHelp: "Through the new version",
    paceless: "Nobody was hired lately, so the data holds no pace. Type how many hires a quarter you expect, and the answer follows.",
    reset: "As the data says", told: "Told on", hires: "Hires through the new version",
    beyond: "more than 400", never: "not within ten years",
    year: (share: number | null, from: number) =>
      share === null ? "A year of hires at that pace is too few to tell any change."
        : `A year of hires at that pace could tell a ${share < from ? "fall" : "rise"} to ${percent(share)}.`,
    power: "Chance to tell the change, by hires through the new version",
    columns: { n: "Hires", power: "Chance to tell" },
    curve: (n: number | null) => (n === null ? "The chance to tell stays below 80 %." : `The chance to tell reaches 80 % at ${plural(n, "hire", "hires")}.`),
    stale: "The answer is to what was asked before.",
    write: "Write it into a new version",
    caution: (process: string, now: number, goal: number) =>
      `The form begins as a copy of the latest version, but ${percent(now)} of the hires through ${process} are hits already, and the plan’s goal is ${percent(goal)}.`,
    saw: "Whole people are counted, so the chance climbs like a saw: a few hires more may tell a point or two less.",
    effect: (from: number, to: number) => `Hits from ${percent(from)} to ${percent(to)}`,
    measure: (bar: number) => `Hits among mature hires (12 months, ${percent(bar)} of quota)`,
  },

  wrong: {
    below: (text: string) => `Write 60 for 60\u00a0%. If ${text}\u00a0% is meant, write the sign as well.`,
    same: "That is the share now: there would be nothing to tell.",
    pace: "Write a number above 0.",
  },

  whatIf: {
    title: "What if only those at a cut or above had been hired?", method: "What-if",
    head: (criterion: string, cut: number) => `${criterion}, mark ${mark(cut)} or more`,
    through: (n: number, process: string) => `n ${count(n)}, through ${process}`,
    fixed: (kept: number, n: number, meanKept: number | null, meanAll: number, more: number | null) => {
      const first = `A cut stated before looking would have kept ${count(kept)} of ${count(n)}.`;
      if (meanKept === null) return `${first} Their first-year attainment: ${TOO_FEW}, have ${count(kept)}, need ${count(FEWEST_KEPT)}; the mean of all ${count(n)} is ${percent(meanAll)}.`;
      return `${first} Their mean first-year attainment is ${percent(meanKept)}, that of all ${count(n)} is ${percent(meanAll)}: ${gain(more)}.`;
    },
    chosen: (cut: number, seems: number | null, left: number | null, kept: number, added: number | null) =>
      seems === null || left === null
        ? `The cut that looks best afterwards, mark ${mark(cut)} or more: ${TOO_FEW}.`
        : `The cut that looks best afterwards, mark ${mark(cut)} or more, seems to bring ${gain(seems)}. Chosen anew without each hire, ${count(kept)} are kept and ${gain(left)} is what is left. ${optimism(added, "choosing")}`,
    best: {
      head: "The best of all criteria",
      sentence: (criterion: string, cut: number, searched: number, seems: number, left: number, kept: number, n: number, added: number) =>
        `Of ${plural(searched, "criterion", "criteria")}, ${criterion} from mark ${mark(cut)} looks best and seems to bring ${gain(seems)}. With criterion and cut chosen anew without each hire, ${count(kept)} of ${count(n)} are kept and ${gain(left)} is what is left. ${optimism(added, "searching")}`,
    },
    always: "Based on people you hired; what became of those you rejected is unknown. Fewer hires means a longer search. It says something of the criterion in the past, and is no rule for anybody.",
    none: "Too few to say: a what-if needs 8 mature hires rated in a work sample.", leftOut: "Left out:",
  },

  cost: {
    title: "What the repeat cost", method: "Cost of the repeat",
    about: (exits: number, process: string) => `${plural(exits, "exit", "exits")} in the first year, through ${process}`,
    against: (bar: number) => `Compared with hires who just meet the bar of ${percent(bar)} of quota, never with perfection.`,
    rates: "No interval: it is a sum of what happened, at the rates you assume under Settings.",
    ranged: "Low and high are no interval: they are the same sum of what happened, at the low and the high ends that you assume under Settings.",
    inWords: (sum: string) => `In all ${sum}.`,
    columns: { part: "Part", amount: "Cost", low: "Low", base: "Base", high: "High" },
    replacement: (exits: number) => `Replacing ${count(exits)} who left in the first year`,
    vacancy: "Margin lost while their seats were empty", shortfall: "Margin short of the bar while employed", total: "Total",
    above: (amount: string) => `none, ${amount} above the bar`,
    unknownBase: "not known: enter the annual base in", unknownQuota: "not known: enter the full quota in", unknown: "not known", settings: "Settings",
    none: "No cohort has repeated a process in this role yet, so no repeat has a cost.",
  },

  decided: {
    title: "What was decided, and what became of it",
    columns: { when: "When", decision: "Decision", then: "The finding said then", now: "It says now", became: "What became of it" },
    same: "The same", gone: "No longer found", none: "Nothing was decided on a finding of this role yet.", act: "Look at the findings",
  },
};
