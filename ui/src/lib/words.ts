// Every string that people read. Plain, short, active, present tense; numbers before adjectives.
import { count, date, percent, percentRange, plural } from "./format";
import { cohorts as cohortForms } from "./words.cohorts";
import { evidence, published } from "./words.evidence";
import { importing } from "./words.import";
import { outcomes } from "./words.outcomes";
import { process } from "./words.process";
import { scorecards } from "./words.scorecards";
import { sellers } from "./words.sellers";
import { past, settings } from "./words.settings";

const cohortCount = (n: number) => plural(n, "cohort", "cohorts");

export const words = {
  app: "Encore",
  working: "Working…",
  loading: "Loading…",
  showAll: (n: string) => `Show all ${n}`,
  main: "Main",
  close: "Close",
  cancel: "Cancel",
  tryAgain: "Try again",
  drop: {
    title: "Discard what you typed?", text: "It is not kept yet, and Undo can’t bring it back.", act: "Discard", goOn: "Go on editing",
    closing: (here: boolean, elsewhere: string[]) => `${[...(here ? ["What is open here"] : []), ...elsewhere].join(", ")}: not kept yet, and Undo can’t bring it back.`,
    inFile: (what: string, file: string) => `${what} (${file})`, close: "Discard and close",
  },
  none: "–",
  pages: {
    review: "Review", cohorts: "Cohorts", sellers: "Sellers", process: "Process", scorecards: "Scorecards", outcomes: "Outcomes",
    evidence: "Evidence", published: "Published", plan: "Plan", import: "Import", settings: "Settings", history: "History",
  },

  status: {
    saved: "Every change so far is saved", unsaved: (what: string[]) => `${what.join(", ")}: not kept yet`, readOnly: "Read-only: nothing can be changed here",
    dataTo: (asOf: string) => `Data to ${date(asOf)}`,
    noData: "No data yet", hidden: "Groups under 5 hidden in exports", simulated: "Simulated data",
    offline: "Works offline. Nothing is sent anywhere.", untouched: "Nothing was written",
    version: (version: string) => `Encore ${version}`,
  },

  welcome: {
    title: "Welcome", headline: "Heard this one before?",
    text: "Encore lines up the sellers you hired, how you chose them and what became of them. If the same process keeps giving you the same result, it will say so. If the numbers are too thin, it will say that instead.",
    sample: {
      title: "Look around first",
      text: "A made-up company, seven years of cohorts and their results. Everything works and nothing is real.",
      small: "Marked “Simulated data” on every page and slide.", act: "Open the sample",
    },
    list: {
      title: "Import a list", text: "Employee id, role, hire date, end date and cohort are enough for the first picture.",
      small: "First say where to keep the new workspace. Nothing leaves this computer.", act: "Import a list",
    },
    empty: {
      title: "Start empty", text: "A new workspace with nothing in it. Bring the lists in when you have them.",
      small: "Good if you are about to hire the next cohort.", act: "New workspace",
    },
    open: "Open a workspace", recent: "Opened before", missing: "The file is not there any more",
  },

  workspace: {
    none: "No workspace open", needed: "Open or start a workspace first", menu: "Workspace and settings", short: "Menu",
    desk: (name: string) => `At the desk: ${name}`,
    deskUnknown: "Say who is at the desk", recent: "Opened before", open: "Open a workspace…", create: "New workspace…",
    close: "Close this workspace", theme: "Theme",
    themes: { system: "As the system", light: "Light", dark: "Dark" },
    keys: "Keyboard keys",
  },

  desk: {
    title: "Who is at the desk?",
    text: "Every change you make is noted with the name you choose. As an interviewer you see others’ marks of a person only once your own card for that stage is in; the owner sees all.",
    owner: "The owner", ownerText: "Owns the file",
    honest: "You can change this at any time, in the menu at the bottom left. It keeps people from seeing marks by accident; it does not stop whoever owns the file and means to look.",
    act: "Continue", later: "Not now",
  },

  history: {
    undo: "Undo", redo: "Redo",
    undoImport: (title: string) => `Undo takes this back: ${title}. Redo can’t bring it back; the file would have to be imported again.`,
    undone: (title: string) => `Took back: ${title}`,
    redone: (title: string) => `Done again: ${title}`,
    nothingToUndo: "There is nothing to take back.", nothingToRedo: "There is nothing to do again.",
    nothingOfYours: "There is nothing of yours to take back or to do again. The owner’s and others’ changes are the owner’s to take back.",
  },

  trouble: {
    titles: {
      newer: "This workspace is newer than this Encore", locked: "This workspace is open somewhere else",
      read_only: "This workspace can only be read", not_a_workspace: "This is not an Encore workspace",
      damaged: "This workspace is damaged", not_found: "The file is not there",
    } as Record<string, string>,
    cannotOpen: "Cannot open workspace", cannotDo: "That did not work", cannotShow: "This page could not be shown",
    another: "Choose another file", back: "Back",
    dropNeedsNoDialogue: "Finish or close what is open first, then drop the file again.",
    dropNeedsWorkspace: "Open or make a workspace first, then drop the file again.",
    stopped: (message: string) => `Something went wrong: ${message}`,
  },

  chart: {
    data: "Data", export: "Export",
    exportLabel: (title: string) => `Export the chart “${title}”`,
    dataLabel: (title: string) => `Data of the chart “${title}”`,
    points: (title: string) => `Points of “${title}”: arrow keys walk, Enter opens the cohort`,
    written: (file: string) => `Wrote ${file}`,
    drawing: "Drawing…",
  },

  deck: {
    build: "Build deck",
    written: (file: string, slides: number) => `Wrote ${file}, ${plural(slides, "slide", "slides")}`,
  },

  review: {
    sub: (roles: number, n: number, sellers: number) =>
      `${plural(roles, "role", "roles")}, ${cohortCount(n)}, ${plural(sellers, "seller", "sellers")}`,
    tabs: "Verdict per role",
    role: (hires: number, n: number) => `${plural(hires, "hire", "hires")}, ${cohortCount(n)}`,
    states: {
      points_at_selection: "Points at selection", points_elsewhere: "Points elsewhere",
      nothing_repeats: "Nothing repeats", too_little_to_say: "Too little to say",
    },
    strengths: { strong: "Strong", likely: "Likely", watch: "Watch" },
    cannotTell: "Cannot tell", caveats: "Before you believe it",
    hidden: (n: number) => (n === 1 ? "1 card is hidden from you until yours is in; it is in no figure." : `${count(n)} cards are hidden from you until yours are in; they are in no figure.`),
    leftOut: (file: string, leftOut: number, of: number) =>
      `The import of ${file} left out ${count(leftOut)} of its ${plural(of, "row", "rows")}, which had ${leftOut === 1 ? "an error" : "errors"}. What stood there counts only if it was entered since.`,
    leftOutMore: (n: number) => `And ${plural(n, "more import", "more imports")} left rows out.`,
    leftOutAct: (n: number) => (n === 1 ? "Import the corrected row" : "Import the corrected rows"),
    findings: (role: string) => `Findings for ${role}`,
    findingsSub: "Sorted by strength. Each sentence is built from the numbers behind its chips.",
    more: (n: number) => `Show ${count(n)} more`,
    noFindings: (tooLittle: boolean) => (tooLittle ? "No finding yet: the data is too little for one." : "No finding: nothing stands out in the data so far."),
    n: (n: number) => `n ${count(n)}`,
    noHiresTitle: "Nothing to review yet", noHiresText: "The review begins with the first seller who has a hire date, in a cohort that is not archived. Add sellers on the page of their cohort.", noHiresAct: "To the cohorts",
    loose: {
      title: "No cohort to review yet", act: "To the sellers", again: "Import the file again",
      text: (n: number) => `${n === 1 ? "1 seller stands" : `${count(n)} sellers stand`} in no cohort, and the review compares cohorts. Tick ${n === 1 ? "the seller" : "them"} in Sellers and choose “Move to cohort…”, or import the file again with a column for the cohort.`,
      maybe: "Sellers who stand in no cohort are moved into one in Sellers.",
    },
    noN: "process", details: "Facts and caveats", change: "What would change this verdict:",
    lacks: { outcomes: "Enter outcomes", import: "import a file of them", class: "Add a cohort", process: "Write the process down", choose: "Choose a version for each cohort" }, or: ", or ",
  },

  asOf: {
    on: (day: string) => `As of ${date(day)}`,
    why: { settings: "set in", outcomes: "the last month with outcomes", people: "the last month in which somebody was hired or left" },
    settings: "Settings", other: "Set another", otherLabel: "Set another day in Settings",
    laterExits: (n: number, day: string) =>
      `${n === 1 ? "One exit lies" : `${count(n)} exits lie`} after ${date(day)}, the end of the last month with outcomes: whoever left then still counts as here. Enter later months, or set the as-of date in Settings.`,
    laterHires: (n: number, day: string) =>
      `${n === 1 ? "One seller was" : `${count(n)} sellers were`} hired after ${date(day)}, the end of the last month with outcomes, and ${n === 1 ? "is" : "are"} in no figure yet. Enter later months, or set the as-of date in Settings.`,
    moved: (from: string, to: string) => `The last data day moved from ${date(from)} to ${date(to)}: the last month with outcomes. Every figure is as of that day.`,
    lasting: "Every figure is as of this day.", moves: "Every figure is as of this day. It moves when a later month comes in; Settings can hold it.",
  },

  how: {
    link: "How is this computed?", label: (of: string) => `How is this computed? ${of}`,
    shipped: "Limits are named as Encore comes with them; what you set under Settings counts instead.",
    exact: "The exact method, for statisticians",
  },

  evidence,
  published,
  cohortForms,
  process,
  scorecards,
  outcomes,
  settings,
  past,

  cohorts: {
    emptyTitle: "No cohorts yet",
    emptyText: "A cohort is everyone who started in one role at about the same time. Add the last crop. You remember them.",
    emptyAct: "Import a list", emptyByHand: "Log a cohort by hand",
    columns: {
      cohort: "Cohort", process: "Process", hired: "Hired", hires: "Hires", retention: "Still here at 12 months",
      hits: "Hits", attainment: "First-year attainment", rockStars: "Rock stars at hire",
    },
    unknownProcess: "Not chosen", noHires: "No hires",
    tooFew: (have: number, need: number) => `Too few to say: have\u00a0${count(have)}, need\u00a0${count(need)}`,
    notObserved: "Not observed yet", notYet: "Not yet",
    of: (x: number, n: number) => `${count(x)} of ${count(n)}`,
    ofWithin: (x: number, n: number, lower: number, upper: number) => `${count(x)} of ${count(n)} (${percentRange(lower, upper)})`,
    median: (value: number, q25: number, q75: number, n: number, soFar: boolean) =>
      `${percent(value)} (${percentRange(q25, q75)}, n ${count(n)}${soFar ? ", so far" : ""})`,
    shareOf: (share: number, x: number, n: number) => `${percent(share)} (${count(x)} of ${count(n)})`,
    notLabelled: "Not noted",
    note: (bar: number) =>
      `Share still here: Kaplan–Meier at 12 months, 95 % interval. Hits: Wilson 95 % interval. A hit is still here at 12 months and made ${percent(bar)} of quota or more in the first year. Leavers stay in every denominator. First-year attainment: median and middle half of the sellers. Rock stars: ticked at hire, a plain count.`,
  },

  cohort: {
    previous: "Previous cohort", next: "Next cohort", hired: "Hired", label: "Announced as", noLabel: "Not noted",
    quoted: (label: string) => `“${label}”`,
    rockStars: (x: number, n: number) => `Rock stars, ${count(x)} of ${count(n)}`,
    process: "Process", sellers: "Sellers", stillHere: "Still here",
    moved: (here: number, moved: number) => (moved > 0 ? `${count(here)}, ${count(moved)} of them moved or promoted` : count(here)),
    retention: "12-month retention", hits: "Hits", tenure: "Tenure", ramp: "Ramp", caveats: "Before you believe it",
    table: "Sellers by hire date",
    columns: {
      name: "Seller", hired: "Hired", left: "Left", tenure: "Tenure", attainment: "First year", result: "Result",
      rockStar: "Rock star at hire",
    },
    exits: { voluntary: "left", involuntary: "let go", other: "left otherwise", transfer: "moved" } as Record<string, string>,
    left: (on: string, kind: string) => `${date(on)}, ${kind}`,
    movedOn: sellers.moved,
    standings: { hit: "Hit", miss: "Miss", not_yet: "Not yet", data_gap: "Quota or closed missing" }, yes: "Yes",
    note: (bar: number) =>
      `Hit: still here at 12 months and first-year attainment of ${percent(bar)} or more. Not yet: hired less than 12 months before the last data day. Quota or closed missing: hired earlier and not gone within 12 months, but more than one month of the first year lacks quota or closed business, or there is no quota in it. 12 months are 365.25 days. In order of hire; Encore never ranks people.`,
  },

  import: importing,

  fields: {
    external_id: "Employee id", email: "E-mail", hired_on: "Hire date", ended_on: "End date",
    exit_kind: "Kind of exit", exit_reason: "Reason of exit", rehire: "Hired again", cohort: "Cohort",
    years_experience: "Years of experience", years_industry: "Years in the industry", rock_star: "Rock star at hire",
    overall_score: "Overall score at hire", full_quota: "Full quota", pipeline_self: "Pipeline, self-sourced",
    pipeline_bdr: "Pipeline, from BDRs", bdr_credited: "Credited to BDRs", on_leave: "On leave",
    candidate_id: "Candidate id", applied_on: "Applied on", decided_on: "Decided on", submitted_at: "Submitted at",
  } as Record<string, string>,
};

/** The name of a field for people. */
export function fieldName(field: string): string {
  const plain = field.replaceAll("_", " ");
  return words.fields[field] ?? plain.charAt(0).toUpperCase() + plain.slice(1);
}
