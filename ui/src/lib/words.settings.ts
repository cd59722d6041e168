// The words of the settings and of the history.
import { count, decimal, percent, plural } from "./format";

/** .25 is "25 %", .125 is "12.5 %". */
function share(value: number): string {
  return percent(value, Number.isInteger(Number((value * 100).toPrecision(12))) ? 0 : 1);
}

/** "25 %, 50 %, 75 %, then full". The last share holds from its month on, so what only repeats it is left out. */
function ramp(schedule: number[]): string {
  const last = schedule.at(-1) ?? 1;
  const steps = schedule.slice(0, schedule.findLastIndex((each) => each !== last) + 1);
  if (steps.length === 0) return last === 1 ? "Full from the start" : `${share(last)} from the start`;
  return `${steps.map(share).join(", ")}, then ${last === 1 ? "full" : share(last)}`;
}

/** "8 times", "2.5 times". */
const times = (value: number): string => `${decimal(value, Number.isInteger(value) ? 0 : 1)} times`;
/** "10 years", "4.2 years". */
const years = (months: number): string => `${decimal(months / 12, months % 12 === 0 ? 0 : 1)} years`;

const late = (month: number): string => `Month ${count(month)} is ${years(month)} after hire: few hires are still here to be compared.`;

/** What a number does that lies far below or above what anybody uses. */
type Odd = { below?: (value: number) => string; above?: (value: number) => string };
const odd: Record<string, Odd> = {
  success_bar: {
    below: (value) => `At ${share(value)} nearly every process counts as good enough.`,
    above: (value) => `At ${share(value)} hardly any process counts as good enough: some hires fail everywhere.`,
  },
  attainment_bar: {
    below: (value) => `The bar is the share of quota in the first year: at ${share(value)} nearly everybody who stays is a hit.`,
    above: (value) => `The bar is the share of quota in the first year: ${share(value)} means ${times(value)} the quota. Hardly anybody will reach it.`,
  },
  same: {
    below: (value) => `At ${share(value)} processes that differ in half of what they ask count as the same.`,
    above: () => "Only versions that agree in every part count as the same.",
  },
  partly: { below: (value) => `At ${share(value)} hardly any change of a process counts as one.` },
  oversold: { below: () => "Nearly every cohort with a rock star counts as oversold." },
  label_coverage: { below: () => "A few labels speak for the whole cohort." },
  min_mature: {
    below: () => "A single hire decides whether a cohort did well.",
    above: (value) => `Few cohorts have ${count(value)} mature hires. The result of the others does not count.`,
  },
  rock_star_score: { below: () => "This lies below the middle of the scale: nearly everybody counts as a rock star." },
  tenured_from_ms: {
    below: () => "New hires are held against others who are nearly as new.",
    above: (value) => `${plural(value, "month", "months")} are ${years(value)}. Few sellers are here that long, so there is hardly a floor.`,
  },
  floor_min_sellers: {
    below: () => "A single seller stands for all tenured sellers of a month.",
    above: (value) => `Few months have ${count(value)} tenured sellers. In the others nothing is compared.`,
  },
  floor_fall: {
    below: () => "So small a drop is chance, and counts as a fall all the same.",
    above: () => "Attainment hardly ever drops so far, so the floor never counts as fallen.",
  },
  gap_first: { above: late },
  gap_last: { above: late },
  replacement_pct: { above: (value) => `${share(value)} means ${times(value)} the annual base pay for each exit.` },
  vacancy_months: { above: (value) => `Few seats stay empty for ${years(value)}. Each exit costs that many months of full quota.` },
  gross_margin: { below: (value) => `At ${share(value)} nearly nothing of what is not sold counts as lost.` },
};

export const settings = {
  share, ramp, odd,
  lead: "What holds for the whole workspace. The fields below count once they are kept, with Keep at the foot; roles and interviewers have forms of their own.",
  keep: "Keep", discard: "Discard", change: "Change", asShipped: "As shipped",
  changes: (n: number) => `${plural(n, "change", "changes")} not kept yet`,
  unreadable: (n: number) => `${plural(n, "field", "fields")} to correct first`,
  kept: "Settings kept",
  readOnly: "This workspace is read-only: settings can be looked at, not changed.",

  workspace: {
    title: "Workspace", company: "Company", companyHelp: "For the footers of figures and slides.",
    currency: "Currency", currencyHelp: "Three letters, as in USD or EUR. Amounts are named anew, not converted.",
    as_of: "As-of date", asOfHelp: "YYYY-MM-DD, the last complete day of data. Empty: the last day of the latest month with an outcome.",
    locale: "Numbers and dates", localeHelp: "How numbers, amounts and dates are written here. The texts stay English.",
    localeTag: "Language tag", localeTagHelp: "As in en-IN, de-CH or pt-PT.", localeExample: "For example:",
    fiscal: "Fiscal year starts in", fiscalHelp: "A fiscal year is named for the calendar year in which it ends.",
    rock_star_rule: "Who was called a rock star", ruleHelp: "In your words: when a hire gets the label.",
  },

  /** By language tag; blank = as the system says. */
  locales: {
    "": "As the system", "en-US": "English (US)", "en-GB": "English (UK)", "de-DE": "German", "fr-FR": "French", "es-ES": "Spanish", "it-IT": "Italian",
    "nl-NL": "Dutch", "pt-BR": "Portuguese (Brazil)", "sv-SE": "Swedish", "pl-PL": "Polish", "ja-JP": "Japanese", "ko-KR": "Korean", "zh-CN": "Chinese (simplified)",
    other: "Another language…",
  } as Record<string, string>,

  roles: {
    title: "Roles", new: "New role", none: "No roles yet. A role says how much a seller should sell, and how soon.",
    columns: { key: "Short name", name: "Name", quota: "Full monthly quota", ramp: "Ramp", difficulty: "Task", acts: "Acts" },
    form: { new: "New role", change: (name: string) => `Change ${name}` },
    key: "Short name", keyHelp: "As it stands in your lists, such as AE. It never changes.",
    name: "Name", full_quota: (currency: string) => `Full monthly quota, ${currency}`, quotaHelp: "The ramp chart and the cost of an empty seat need it. Empty: not said.",
    ramp_schedule: "Ramp, % of full quota by month", rampHelp: "From the month of hire on, such as 25, 50, 75, 100. The last one holds from there. Empty: full from the start.",
    rampRead: (schedule: number[]) => `Read as: ${ramp(schedule)}`,
    task_difficulty: "Difficulty of the task",
    difficulties: { "": "Not said", "1": "1, easy", "2": "2, in between", "3": "3, hardest" } as Record<string, string>,
    keep: "Keep role",
  },

  interviewers: {
    title: "Interviewers", add: "Add interviewer", rename: "Rename", name: "Name", keep: "Keep name",
    none: "No interviewers yet. They also come with imported scorecards.",
    added: "A new interviewer is known by this name on scorecards.", renamed: "Earlier scorecards show the new name too.",
    knownAs: (key: string) => `in lists: ${key}`,
    missing: "The name is missing.", taken: (name: string) => `There is an interviewer ${name} already.`,
    reserved: "“owner” stands for whoever owns the file. Choose another name.",
  },

  bars: {
    title: "Bars and minimum numbers",
    lead: "A changed bar changes what the review, the findings and the slides say. Changes are in the history, and Undo takes them back.",
    columns: { what: "What", value: "Here", shipped: "Shipped", use: "Where it is used" },
    unless: (text: string) => `${text} unless changed`, notSaid: "not said unless entered",
    units: { percent: "%", points: "points", whole: "", decimal: "", money: "" } as Record<string, string>,
  },

  costs: {
    title: "Costs", lead: "For the cost of a repeat, and for nothing else. Not what is true of your company: what you assume.",
    pay: "Annual base pay", guesses: "What is assumed",
    rangeLead: "Where you know a figure only roughly, write a low and a high end beside it, or one of them: the plan then shows the cost at both. Empty: no end.",
    columns: { low: "Low", base: "Base", high: "High" },
    fault: (column: string, wrong: string) => `${column}: ${wrong}`,
    note: "Note", noteHelp: "Where these figures come from.",
    noRoles: "Annual base pay is asked for by role; there is no role yet.",
    base: (role: string) => `Annual base pay, ${role}`, baseUse: (currency: string) => `In ${currency}. Empty: no cost of replacement is shown for the role.`,
  },

  /** Name and use of each number. */
  numbers: {
    success_bar: ["Success bar", "Share of mature hires that should be hits. The verdict and the encore ask whether a process stays below it."],
    attainment_bar: ["Attainment bar", "First-year attainment that makes a hit, together with still being here at 12 months. Costs are counted against it too."],
    same: ["The same process", "From this similarity on, the next cohort was hired through the same process."],
    partly: ["Partly the same", "From this similarity up to the one above, the process is partly the same. Below, it changed."],
    oversold: ["Oversold", "From this share of rock stars among its labelled hires on, a cohort was oversold."],
    label_coverage: ["Labelled hires", "Share of a cohort that needs a label before it can be said whether it was oversold."],
    min_mature: ["Mature hires", "Hires with a full first year that a cohort needs before its result counts."],
    rock_star_score: ["Rock star by score", "Weighted overall score at hire from which a hire without a tick counts as a rock star. On a scale of 1 to 5; other scales are read as that one."],
    tenured_from_ms: ["Tenured from month", "Months since hire from which a seller belongs to the floor, the tenured sellers of the same months. Counted from 0, the month of hire; the charts call that month 1."],
    floor_min_sellers: ["Sellers on the floor", "Tenured sellers that a month needs before new hires are held against them."],
    floor_fall: ["Fall of the floor", "Drop of the floor’s median attainment from which everybody fell, and the verdict may point elsewhere."],
    gap_first: ["First month compared", "First month since hire in which new hires are held against the floor. Counted from 0, the month of hire; the charts call that month 1."],
    gap_last: ["Last month compared", "Last month since hire of that comparison. Counted from 0, the month of hire; the charts call that month 1."],
    replacement_pct: ["Cost of a replacement", "Share of annual base pay, for each exit in the first year."],
    vacancy_months: ["Months a seat stays empty", "For each exit in the first year, at full monthly quota."],
    gross_margin: ["Gross margin", "Share of what is sold that counts as lost when it is not sold."],
    replacement_pct_low: ["Cost of a replacement, low", "Where the cost of a replacement may be lower."],
    replacement_pct_high: ["Cost of a replacement, high", "Where the cost of a replacement may be higher."],
    vacancy_months_low: ["Months a seat stays empty, low", "Where they may be fewer."],
    vacancy_months_high: ["Months a seat stays empty, high", "Where they may be more."],
    gross_margin_low: ["Gross margin, low", "Where the gross margin may be lower."],
    gross_margin_high: ["Gross margin, high", "Where the gross margin may be higher."],
  } as Record<string, [string, string]>,

  wrong: {
    currency: "Three letters, as in USD or EUR.",
    locale: (tag: string) => `“${tag}” is no language tag. Write it as en-US or de-DE.`,
    months: (last: string) => `This comes after the last month compared, ${last}.`,
    rampNumber: (text: string) => `“${text}” is not a percentage.`,
    rampComma: (text: string) => `“${text}” may be one month or two. Put a space after each comma, or write a point as decimal sign.`,
    rampRange: "Each month lies between 0 and 200\u00a0%.", rampLong: "A ramp has up to 36 months.",
  },
};

export const past = {
  sub: "Newest first. Undo adds a line and takes none away.",
  undoes: (title: string) => `Undo: ${title}`, redoes: (title: string) => `Redo: ${title}`,
  nothingToUndo: "Nothing to undo", nothingToRedo: "Nothing to redo",
  who: "Who", everyone: "Everyone", what: "What", everything: "Everything",
  emptyTitle: "Nothing has happened yet", emptyText: "What is entered, imported or undone will be listed here, with who did it and what it was before.",
  noneFound: "Nothing of this kind by this person.", all: "Show everything",
  ofOne: {
    about: "What was done about", everybody: "Everybody’s history",
    emptyTitle: "Nothing is listed about this seller", emptyText: "What is entered or imported about them will be listed here, with who did it and what it was before.",
    goneTitle: "This seller is not here", goneText: "A seller who was deleted or merged, or whose import was taken back, is told of in everybody’s history only.",
  },
  more: "Show more",
  undone: "undone", forGood: "undone for good", forGoodMeans: "Undone, and then something else was done: Redo can’t bring it back.",
  kinds: {
    import: "Imports", cohort_keep: "Cohorts kept", cohort_delete: "Cohorts deleted", seller_keep: "Sellers kept", seller_delete: "Sellers deleted",
    role_keep: "Roles", interviewer_keep: "Interviewers", version_keep: "Process versions kept", version_delete: "Process versions deleted",
    card_submit: "Scorecards submitted", card_draft: "Drafts of scorecards", outcome_keep: "Outcomes", settings_change: "Settings",
    candidate_keep: "Candidates kept", candidate_delete: "Candidates deleted", candidate_hire: "Candidates hired",
    decision_keep: "Decisions on findings", seller_change: "Sellers changed together", sales_keep: "How sales happen",
    card_grid_keep: "Grids of scorecards", packet_import: "Card packets", seller_merge: "Merges of people",
    published_change: "Published figures", undo: "Undo", redo: "Redo",
  } as Record<string, string>,
  rows: {
    of: (title: string) => `What changed: ${title}`, table: "In", column: "What", before: "Before", after: "After",
    first: (n: number) => `Only the first ${count(n)} rows are shown.`,
    cards: (n: number) => (n === 1 ? "1 row of a scorecard" : `${count(n)} rows of scorecards`), card: "What the card says stands on the card.",
    log: "This line only says that it was done. What changed stands at the entry itself.",
    imported: "Rows that an import brings anew are not listed one by one, only rows that it changed.",
    nothing: "Nothing that people would read was changed.",
    open: { card: "Open the card", seller: "Open the seller", cohort: "Open the cohort", version: "Open the version" },
    yes: "Yes", no: "No",
  },
  tables: {
    settings: "Settings", roles: "Role", processes: "Selection process", process_versions: "Process version", stages: "Stage", questions: "Question",
    required_evidence: "Required evidence", criteria: "Criterion", anchors: "Anchor", sales_items: "How sales happen", cohorts: "Cohort",
    candidates: "Candidate", sellers: "Seller", transfers: "Move", leaves: "Leave", interviewers: "Interviewer", scorecards: "Scorecard",
    ratings: "Mark", outcomes: "Outcome", selection_counts: "Selection count", quarters: "Quarter", decisions: "Decision",
  } as Record<string, string>,
  columns: {
    key: "Short name", amendment_reason: "Why it was amended", spell: "Employment", panel: "Interviewers of the stage", decided_by: "Decided by", decided_at: "Decided on", group_name: "Group", ramp_schedule: "Ramp", task_difficulty: "Difficulty of the task", archived_at: "Archived", in_force_from: "In force from",
    threshold: "Passes from", scale_low: "Lowest mark", scale_high: "Highest mark", expected_effect: "Effect expected", measure: "Measured by",
    review_on: "Look again on", version_id: "Process version", role_id: "Role", cohort_id: "Cohort", candidate_id: "Candidate", seller_id: "Seller",
    stage_id: "Stage", criterion_id: "Criterion", process_id: "Selection process", interviewer_id: "Interviewer", to_role_id: "To role",
    on_date: "From", from_date: "First day", to_date: "Last day", on_leave: "On leave", rock_star_reason: "Why a rock star", since: "Since year",
    bdr_credited: "Credited to BDRs", pipeline_inbound: "Pipeline, inbound", pipeline_partner: "Pipeline, from partners", value: "Setting",
    // Parts of a setting.
    gap_months: "Months compared", annual_base: "Annual base pay", note: "Note", on_charts: "Shown on charts", taken_off: "Taken off",
  } as Record<string, string>,
};
