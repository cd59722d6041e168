// Every string that people read. Plain, short, active, present tense; numbers before adjectives.
import { count, date, moment, percent, percentRange, plural } from "./format";
import { cohorts as cohortForms } from "./words.cohorts";
import { evidence, published } from "./words.evidence";
import { outcomes } from "./words.outcomes";
import { process } from "./words.process";
import { scorecards } from "./words.scorecards";
import { past, settings } from "./words.settings";

const classes = (n: number) => plural(n, "class", "classes");
const rows = (n: number) => plural(n, "row", "rows");

export const words = {
  app: "Encore",
  working: "Working…",
  main: "Main",
  close: "Close",
  cancel: "Cancel",
  tryAgain: "Try again",
  none: "–",
  pages: {
    review: "Review", cohorts: "Cohorts", process: "Process", scorecards: "Scorecards", outcomes: "Outcomes", evidence: "Evidence",
    published: "Published", import: "Import", settings: "Settings", history: "History",
  },

  status: {
    saved: "Every change is saved at once", readOnly: "Read-only: nothing can be changed here",
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
      text: "A made-up company, seven years of classes and their results. Everything works and nothing is real.",
      small: "Marked “Simulated data” on every page and slide.", act: "Open the sample",
    },
    list: {
      title: "Import a list", text: "Employee id, role, start date, end date and class are enough for the first picture.",
      small: "First say where to keep the new workspace. Nothing leaves this computer.", act: "Import a list",
    },
    empty: {
      title: "Start empty", text: "A new workspace with nothing in it. Bring the lists in when you have them.",
      small: "Good if you are about to hire the next class.", act: "New workspace",
    },
    open: "Open a workspace", recent: "Opened before", missing: "The file is not there any more",
  },

  workspace: {
    none: "No workspace open", menu: "Workspace and settings", short: "Menu",
    desk: (name: string) => `At the desk: ${name}`,
    deskUnknown: "Say who is at the desk", recent: "Opened before", open: "Open a workspace…", create: "New workspace…",
    close: "Close this workspace", theme: "Theme",
    themes: { system: "As the system", light: "Light", dark: "Dark" },
    keys: "Keyboard keys",
  },

  desk: {
    title: "Who is at the desk?",
    text: "Every change is noted with this name. This computer remembers the answer for this workspace.",
    owner: "The owner", ownerText: "Owns the file",
    honest: "Blindness keeps people from seeing by accident; whoever owns the file and means to look can.",
    act: "Continue", later: "Not now",
  },

  history: {
    undo: "Undo", redo: "Redo",
    undone: (title: string) => `Took back: ${title}`,
    redone: (title: string) => `Done again: ${title}`,
    nothingToUndo: "There is nothing to take back.", nothingToRedo: "There is nothing to do again.",
  },

  keys: {
    title: "Keyboard keys",
    list: [
      ["Ctrl O", "Open a workspace"],
      ["Ctrl N", "New workspace"],
      ["Ctrl I", "Import"],
      ["Ctrl E", "Build the deck"],
      ["Ctrl Z", "Undo"],
      ["1 … 5", "Review, Cohorts, Process, Scorecards, Outcomes"],
      ["6 … 0", "Evidence, Published, Import, Settings, History"],
      ["← →", "Role on Review; points of a chart"],
      ["↑ ↓", "Rows of the cohort table"],
      ["Enter", "Open what has the focus"],
      ["Esc", "Close a dialogue or a menu"],
      ["?", "This list"],
    ] as [string, string][],
  },

  trouble: {
    titles: {
      newer: "This workspace is newer than this Encore", locked: "This workspace is open somewhere else",
      read_only: "This workspace can only be read", not_a_workspace: "This is not an Encore workspace",
      damaged: "This workspace is damaged", not_found: "The file is not there",
    } as Record<string, string>,
    cannotOpen: "Cannot open workspace", cannotDo: "That did not work", cannotShow: "This page could not be shown",
    another: "Choose another file", back: "Back",
    dropNeedsWorkspace: "Open or make a workspace first, then drop the file again.",
    stopped: (message: string) => `Something went wrong: ${message}`,
  },

  chart: {
    data: "Data", export: "Export",
    exportLabel: (title: string) => `Export the chart “${title}”`,
    dataLabel: (title: string) => `Data of the chart “${title}”`,
    points: (title: string) => `Points of “${title}”: arrow keys walk, Enter opens the class`,
    written: (file: string) => `Wrote ${file}`,
    drawing: "Drawing…",
  },

  deck: {
    build: "Build deck",
    written: (file: string, slides: number) => `Wrote ${file}, ${plural(slides, "slide", "slides")}`,
  },

  review: {
    sub: (roles: number, n: number, sellers: number) =>
      `${plural(roles, "role", "roles")}, ${classes(n)}, ${plural(sellers, "seller", "sellers")}`,
    tabs: "Verdict per role",
    role: (hires: number, n: number) => `${plural(hires, "hire", "hires")}, ${classes(n)}`,
    states: {
      points_at_selection: "Points at selection", points_elsewhere: "Points elsewhere",
      nothing_repeats: "Nothing repeats", too_little_to_say: "Too little to say",
    },
    strengths: { strong: "Strong", likely: "Likely", watch: "Watch" },
    cannotTell: "Cannot tell", caveats: "Before you believe it",
    findings: (role: string) => `Findings for ${role}`,
    findingsSub: "Sorted by strength. Each sentence is built from the numbers behind its chips.",
    more: (n: number) => `Show ${count(n)} more`,
    noFindings: "Nothing repeats so far. That is good news, or a short list.",
    n: (n: number) => `n ${count(n)}`,
    noN: "process", details: "Facts and caveats", change: "What would change this verdict:",
  },

  how: { link: "How is this computed?", label: (of: string) => `How is this computed? ${of}` },

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
    emptyAct: "Import a list",
    columns: {
      cohort: "Class", process: "Process", hired: "Hired", hires: "Hires", retention: "Still here at 12 months",
      hits: "Hits", attainment: "First-year attainment", rockStars: "Rock stars at hire",
    },
    unknownProcess: "Unknown", noHires: "No hires",
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
    previous: "Previous class", next: "Next class", hired: "Hired", label: "Sold to us as", noLabel: "Not noted",
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
    exits: { voluntary: "left", involuntary: "let go", other: "left otherwise" },
    left: (on: string, kind: string) => `${date(on)}, ${kind}`,
    movedOn: (on: string) => `Moved ${date(on)}`,
    months: (text: string) => `${text} mo`,
    hit: "Hit", miss: "Miss", notYet: "Not yet", yes: "Yes",
    note: (bar: number) =>
      `Hit: still here at 12 months and first-year attainment of ${percent(bar)} or more. Not yet: hired less than 12 months before the last data day, or months are missing. In order of hire; Encore never ranks people.`,
  },

  import: {
    title: "Import", kind: "What is in the file?",
    kinds: {
      sellers: ["Sellers", "Who was hired, when, for which role and class, and whether they are still here."],
      outcomes: ["Outcomes", "Quota and closed business, one row for each seller and month."],
      candidates: ["Candidates", "Who was considered for a class and what was decided."],
      scorecards: ["Scorecards", "Marks of the interviewers, one row for each criterion."],
      selection_counts: ["Selection counts", "Applied and hired by group. Counts only, no people."],
      quarters: ["Quarters", "Headcount, pipeline and closed business by quarter. No people."],
      process: ["Process versions", "How candidates are chosen: stages, criteria and weights, as JSON."],
      settings: ["Settings", "Roles, ramp schedules, bars and how sales happen, as JSON."],
    } as Record<string, [string, string]>,
    template: "Columns", json: "A JSON file", pick: "Choose a file",
    drop: "or drop it anywhere in this window. Nothing is written before you have seen it.",
    file: (rowCount: number, columns: number, encoding: string, delimiter: string | null) =>
      [rows(rowCount), columns ? plural(columns, "column", "columns") : "", encoding, delimiter ?? ""].filter(Boolean).join(", "),
    delimiters: { ",": "comma", ";": "semicolon", "\t": "tab", "|": "bar" } as Record<string, string>,
    encodings: { "utf-8": "UTF-8", "utf-8-bom": "UTF-8", json: "JSON" } as Record<string, string>,
    readAs: "Read as", cancel: "Cancel import", refused: "This file was not taken",
    refusedAnother: "Choose another file", columnsTitle: "Columns",
    columns: { header: "In your file", examples: "Looks like", field: "Goes to", match: "Match" },
    matched: "Matched", leftOut: "Left out", protected: "Protected, left out", unread: "Not read",
    notes: "Made along the way", preview: "Preview", nothingYet: "nothing is written yet",
    firstRows: (shown: number, total: number) => `The first ${count(shown)} of ${rows(total)}.`,
    noRows: "No row of this kind among the rows shown.", filter: "Rows to show",
    all: (n: number) => `All ${count(n)}`,
    new: (n: number) => `${count(n)} new`,
    update: (n: number) => `${count(n)} update`,
    unchanged: (n: number) => `${count(n)} unchanged`,
    errors: (n: number) => plural(n, "error", "errors"),
    warnings: (n: number) => plural(n, "warning", "warnings"),
    skipped: (n: number) => `${count(n)} passed over`,
    row: "Row", result: "Result",
    results: { new: "New", update: "Update", unchanged: "Unchanged", error: "Error", skipped: "Passed over" },
    errorsTitle: (n: number) => `${rows(n)} with errors`,
    warningsTitle: "Look at these again",
    remark: { column: "Column", value: "In the file", message: "What is wrong", hint: "What to look at" },
    wholeRow: "The whole row", blank: "blank",
    more: (n: number) => `And ${count(n)} more.`,
    allOrNothing: "All or nothing. If you cancel, the workspace is exactly as it was.", back: "Back",
    commit: (n: number) => `Import ${rows(n)}`,
    leaveOut: (bad: number) => `Leave out the ${rows(bad)} with errors`,
    blocked: (bad: number) => `${rows(bad)} with errors: correct the file, or leave them out`,
    nothingGood: "No row can be imported", nothingNew: "Every row is already here as it is",
    done: (n: number) => `Imported ${rows(n)}`,
    doneLeftOut: (n: number) => `${rows(n)} left out.`,
    undoImport: "Undo import", another: "Import another file", seeReview: "See the review", earlier: "Earlier imports",
    noEarlier: "Nothing has been imported yet.",
    entry: { file: "File", kind: "Holds", when: "When", by: "By", rows: "Rows", leftOut: "Left out" },
    undone: "Undone", needed: "Later changes need its rows", undoTitle: "Undo this import?",
    undoText: (file: string, n: number, at: string) =>
      `The ${rows(n)} of ${file} from ${moment(at)} are taken back. If one of them can not be taken back, nothing changes.`,
    keep: "Keep it",
    undoneToast: (file: string) => `Took back the import of ${file}`,
    readOnly: "This workspace is read-only: nothing can be imported.",
  },

  fields: {
    external_id: "Employee id", email: "E-mail", hired_on: "Start date", ended_on: "End date",
    exit_kind: "Kind of exit", exit_reason: "Reason of exit", rehire: "Hired again", cohort: "Class",
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
