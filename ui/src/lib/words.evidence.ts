// The words of the evidence and of the library of published figures.
import { count, plural } from "./format";

const NAMED = 3;
/** Names of processes, the first of them where there are many. */
const listed = (names: string[]) => (names.length <= NAMED + 1 ? names.join(", ") : `${names.slice(0, NAMED).join(", ")} and ${count(names.length - NAMED)} more`);

export const evidence = {
  role: "Role", process: "Process", criterion: "Criterion", published: "Published figures",
  emptyTitle: "No marks to look at yet",
  emptyText: "Evidence needs scorecards of people who were hired, and a first year of outcomes. Bring the scorecards in, old ones too.",
  emptyAct: "Import scorecards", leftOut: "What cannot be told, and why",
  sections: {
    validity: "Marks against results", expectancy: "Hits by mark", interviewer_validity: "Interviewers", exits: "Exits within 12 months", cuts: "Had a cut been used",
    attainment_change: "First years before and after",
  },
  /** `alike`: so many more, with other numbers. */
  of: (why: string, processes: string[], alike: number) => `${why} (${listed(processes)}${alike > 0 ? `, and alike in ${count(alike)} more` : ""})`,
  unoffered: (processes: string[], why: string) =>
    `${listed(processes)}: ${why}, so ${processes.length === 1 ? "it is" : "they are"} not among the processes above.`,
  noBands: "No criterion was rated on 4 mature hires.",
  toCards: (cohort: string) => `Scorecards of ${cohort}`, toScorecards: "Fill in scorecards",
};

export const published = {
  sub: (n: number) => plural(n, "figure", "figures"),
  lead: "What others found, each with its source and how it was checked. Validities of predictors are used in three places: beside the criteria on Process, in the finding on weak criteria, and, once you switch it on there, as diamonds on Evidence. The others, and those you add, are for looking up. Corrected validities (rho) are not comparable with your own raw correlations; the mean uncorrected r is.",
  aboutValidity: "Correlation with job performance, all jobs, corrected (rho), with its 80 % credibility interval over settings; mean raw r: uncorrected. Upper limits (rho + 1.28 SD) and the sums k and N are Encore’s arithmetic.",
  search: "Find a figure", add: "Add a figure", none: "No figure says that.", change: "Change", takeOff: "Take off", putBack: "Put back",
  asShipped: "As shipped", edit: "A published figure", keep: "Keep", kind: "Shelf", unit: "Unit",
  units: {
    share: "Share (0.51 is 51 %)", correlation: "Correlation", beta: "Path weight (beta)", months: "Months", years: "Years", money: "US dollars", ratio: "Ratio", text: "In words",
  } as Record<string, string>,
  ownUse: "A figure that you add is for looking up: no chart, no finding and no verdict uses it, as it belongs to no kind of criterion. To put a number of your own beside criteria, change the shipped figure of that kind.",
  hint: "A figure needs a subject, what was measured, a value (or words) and its source. Shares as 0.51 or 51 %. Every change can be undone.",
  lasting: (value: string, unit: "months" | "years") => `${value} ${unit}`,
  range: (lower: string, upper: string) => `${lower} to ${upper}`,
  kinds: { validity: "Validity of predictors", agreement: "Agreement between raters", sales: "What goes with sales", benchmark: "Benchmarks" } as Record<string, string>,
  columns: {
    subject: "Figure", rho: "rho", value: "Value", interval: "80 % interval", observed: "Mean raw r", in1998: "1998", size: "k / N", source: "Source", acts: "Acts",
  },
  origins: { shipped: "As shipped", changed: "Changed here", added: "Added here", taken_off: "Off the shelf" } as Record<string, string>,
  standings: {
    first_hand: "read in the source", abstract: "abstract read", second_hand: "two second-hand sources", one_second_hand: "second-hand", own: "your own",
  } as Record<string, string>,
  fields: {
    subject: "Subject", metric: "What was measured", population: "Of whom", text: "Value in words", source: "Source", note: "What to know",
    value: "Value", observed: "Mean raw r", sd: "SD", lower: "Lower", upper: "Upper", k: "Studies (k)", n: "People (N)", year: "Year",
  } as Record<string, string>,
};
