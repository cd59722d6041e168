// The words of the import.
import { count, moment, plural } from "./format";

const rows = (n: number) => plural(n, "row", "rows");

const kinds: Record<string, [string, string]> = {
  sellers: ["Sellers", "Who was hired, when, for which role and cohort, and whether they are still here."],
  outcomes: ["Outcomes", "Quota and closed business, one row for each seller and month."],
  candidates: ["Candidates", "Who was considered for a cohort and what was decided."],
  scorecards: ["Scorecards", "Marks of the interviewers, one row for each criterion."],
  selection_counts: ["Selection counts", "Applied and hired by group. Counts only, no people."],
  quarters: ["Quarters", "Headcount, pipeline and closed business by quarter. No people."],
  process: ["Process versions", "How candidates are chosen: stages, criteria and weights, as JSON."],
  settings: ["Settings", "Roles, ramp schedules, bars and how sales happen, as JSON."],
};
/** Roles that one sentence names. */
const NAMED = 4;
/** Letters of a heading that stands in a sentence. */
const HEADING = 40;
const nameOf = (kind: string) => kinds[kind]?.[0] ?? kind;

export const importing = {
  title: "Import", kind: "What is in the file?", kinds,
  needs: (columns: string[], also: string | undefined) => `Needs ${columns.join(", ")}${also ? `, and ${also}` : ""}`,
  /** What else a row needs, in one column or another. */
  also: { scorecards: "a seller or a candidate", quarters: "a role" } as Record<string, string>, json: "A JSON file", pick: "Choose a file",
  template: {
    title: (kind: string) => `Columns of ${kind}`,
    lead: "Only the needed ones must be there. The small word is the heading in the file: capitals do not matter, and a blank is as good as an underscore. Other usual headings are known too, and where one is not, the field is chosen in the preview.",
    also: {
      scorecards: "Each row also names a seller or a candidate; only marks of sellers reach the figures.",
      quarters: "Each row also needs a role: in its column, or before the other headings, as in ae_headcount.",
    } as Record<string, string>,
    needed: "needed",
  },
  /** Names of fields that the rest of the window has no name for, or another one. */
  fields: {
    seller: "Employee id", hired_on: "Hire date", pipeline_inbound: "Pipeline, inbound", pipeline_partner: "Pipeline, from partners",
  } as Record<string, string>,
  drop: "or drop it anywhere in this window. Nothing is written before you have seen it.",
  file: (rowCount: number, columns: number, encoding: string, delimiter: string | null) =>
    [rowCount ? rows(rowCount) : "", columns ? plural(columns, "column", "columns") : "", encoding, delimiter ?? ""].filter(Boolean).join(", "),
  delimiters: { ",": "comma", ";": "semicolon", "\t": "tab", "|": "bar" } as Record<string, string>,
  encodings: { "utf-8": "UTF-8", "utf-8-bom": "UTF-8", json: "JSON" } as Record<string, string>,
  readAs: "Read as", cancel: "Cancel import", refused: "This file was not taken",
  looksLike: (kind: string) => `Its columns look like ${nameOf(kind).toLowerCase()}.`,
  readItAs: (kind: string) => `Read it as ${nameOf(kind)}`,
  refusedAnother: "Choose another file", columnsTitle: "Columns",
  columns: {
    header: "In your file", examples: "Looks like", field: "Goes to", match: "Match",
    /** `refused`: a column is missing. */
    help: (refused: boolean) =>
      refused
        ? "Is what is missing here under another heading? Under “Goes to”, choose what that column holds. The file stays as it is."
        : "Is a heading not known, or does it mean something else? Under “Goes to”, choose what the column holds. The file stays as it is.",
    noHeading: "No heading", chosen: "Chosen", second: "Left out: give it a heading of its own in the file",
    named: (header: string) => `“${header.length > HEADING ? `${header.slice(0, HEADING - 1).trimEnd()}…` : header}”`,
    nameless: (nth: number) => `Column ${count(nth)}`,
    label: (column: string) => `What ${column} goes to`,
    needed: (field: string) => `${field} (needed)`,
    held: (field: string, column: string) => `${field} — now ${column}`,
    /** `now`: by the choice of another column. */
    said: (column: string, field: string | null, now: boolean) => `${column} is ${now ? "now " : ""}${field === null ? "left out" : `read as ${field}`}.`,
    bad: (n: number) => (n === 0 ? "No row has an error." : `${rows(n)} ${n === 1 ? "has an error" : "have errors"}.`),
    refused: (still: boolean) => (still ? "The file is still not taken." : "So the file is not taken."),
  },
  waits: (file: string, kind: string) => `“${file}” still waits here. Import it or cancel it; then choose the file of ${nameOf(kind).toLowerCase()}.`,
  matched: "Matched", leftOut: "Left out", protected: "Protected, left out", unread: "Not read",
  notes: "Good to know", questions: "A heading may be misspelt: its field can be chosen under Columns", preview: "Preview", nothingYet: "nothing is written yet",
  firstRows: (shown: number, total: number) => `The first ${count(shown)} of ${rows(total)}.`,
  noRows: "No row of this kind among the rows shown.", filter: "Rows to show",
  all: (n: number) => `All ${count(n)}`,
  new: (n: number) => `${count(n)} new`,
  update: (n: number) => `${count(n)} update`,
  unchanged: (n: number) => `${count(n)} unchanged`,
  badRows: (n: number) => `${count(n)} with errors`,
  warnings: (n: number) => `${count(n)} to look at`,
  skipped: (n: number) => `${count(n)} passed over`,
  row: "Row in the file", result: "Result",
  results: { new: "New", update: "Update", unchanged: "Unchanged", error: "Error", skipped: "Passed over" },
  errorsTitle: (n: number) => `${rows(n)} with errors`,
  warningsTitle: "Look at these again",
  remark: { column: "Column", value: "In the file", message: "What is wrong", hint: "What to look at" },
  wholeRow: "The whole row", blank: "blank",
  moreRows: (n: number) => `and ${count(n)} more`,
  answer: {
    title: "What is meant", take: "Use this", blank: "Use a blank", needed: "can’t be blank",
    choices: (column: string) => `What ${column} may hold`,
    /** `leave`: there are other rows, so that these can be left out. */
    help: (leave: boolean) =>
      `Say here what is meant. It is taken for every cell of the column that holds the same; an empty field means a blank cell. Rows that still have errors can be ${leave ? "left out, below, or " : ""}corrected in the file.`,
    use: "Use", useOf: (choice: string, value: string, column: string, n: number) => `${choice}: use it for “${value}” in ${column}, ${rows(n)}`,
    field: (value: string, column: string) => `Take “${value}” in ${column} as`,
    button: (act: string, value: string, column: string, n: number) => `${act}: “${value}” in ${column}, ${rows(n)}`,
    rows: (n: number) => `in ${rows(n)}`,
    /** `cells`: none where the answer is taken back. */
    said: ({ column, value, meant }: { column: string; value: string; meant: string }, cells: number | null, bad: number) => {
      const taken = cells === null ? "as it stands" : `as ${meant === "" ? "blank" : `“${meant}”`} in ${plural(cells, "cell", "cells")}`;
      return `“${value}” in ${column} is taken ${taken}. ${bad === 0 ? "No row has an error" : `${rows(bad)} with errors`}.`;
    },
  },
  role: {
    /** `some`: other rows have errors, so that nothing is known of their roles. */
    without: (n: number, some = false) =>
      some ? `${count(n)} of the sellers that can be imported ${n === 1 ? "has" : "have"} no role.` : `${plural(n, "seller has", "sellers have")} no role.`,
    inNoFigure: (n: number) => (n === 1 ? "The seller is in no figure until there is one." : "They are in no figure until they have one."),
    label: "Role of the sellers without one", take: "Use for all", offered: "Roles that there are",
    useOf: (role: string, n: number) => `${role}: use it for ${n === 1 ? "the seller without a role" : `all ${count(n)} sellers without a role`}`,
    help: "One of the roles that there are, or a new one, which is made with the import.", helpFirst: "AE, for example. The role is made with the import.",
    said: (role: string | null, n: number, some: boolean) => {
      if (role === null) return importing.role.without(n, some);
      if (n === 0) return `${role} is the role of sellers without one. There are none.`;
      if (some) return `${role} is the role of sellers without one: ${count(n)} of those that can be imported.`;
      return `${role} is the role of the ${n === 1 ? "seller" : `${count(n)} sellers`} without one.`;
    },
    back: "Take back", backOf: (role: string) => `Take back: ${role} for the sellers without a role`,
    typed: "The role typed above is not used yet",
    byCohort: "Choose the role on the page of each cohort",
  },
  quota: {
    without: (names: string[]) => {
      const first = names.length > NAMED ? [...names.slice(0, NAMED - 1), `${count(names.length - NAMED + 1)} more`] : names;
      const all = [first.slice(0, -1).join(", "), ...first.slice(-1)].filter(Boolean).join(" and ");
      return `${all} ${names.length === 1 ? "has" : "have"} no full quota yet.`;
    },
    why: "Outcomes are read against each month’s own quota; the ramp chart needs the full one.",
    act: "Set the full quota",
  },
  meanings: {
    title: "Taken otherwise than in the file", as: "Taken as", cells: "Cells", back: "Take back",
    backOf: (value: string, column: string) => `Take back: “${value}” in ${column}`,
  },
  firstErrors: (n: number, total: number) => `The first ${count(n)} of ${count(total)}. The others follow once these are answered, or corrected in the file.`,
  firstWarnings: (n: number, total: number) => `The first ${count(n)} of ${count(total)}.`,
  allOrNothing: "All or nothing. If you cancel, the workspace is exactly as it was.", back: "Back",
  commit: (n: number) => `Import ${rows(n)}`,
  leaveOut: (bad: number, leavers: number) => {
    const all = leavers > 1 && leavers === bad ? "all" : count(leavers);
    const who = leavers === 0 ? "" : leavers === 1 ? ": 1 is of somebody who left" : `: ${all} are of people who left`;
    return `Leave out the ${rows(bad)} with errors${who}`;
  },
  /** `answers`: what is meant can be said of some of the errors. */
  blocked: (answers: boolean) => (answers ? "Say what is meant, leave the rows out, or correct the file" : "Leave the rows out, or correct the file"), typed: "Something typed under What is meant is not used yet",
  nothingGood: (answers: boolean) => (answers ? "No row can be imported: say what is meant, or correct the file" : "No row can be imported: correct the file"), nothingNew: "Every row is already here as it is",
  done: (n: number) => `Imported ${rows(n)}`,
  doneLeftOut: (n: number, leavers: number) => {
    if (leavers === 0) return `${rows(n)} left out.`;
    const which = leavers < n ? `${count(leavers)} of them` : n === 1 ? "It" : n === 2 ? "Both" : `All ${count(n)}`;
    const who = leavers === 1 ? "is of somebody who left" : "are of people who left";
    return `${rows(n)} left out. ${which} ${who}: without ${leavers === 1 ? "it" : "them"} everybody seems to stay longer.`;
  },
  undoImport: "Undo import", another: "Import another file", seeReview: "See the review", earlier: "Earlier imports",
  noEarlier: "Nothing has been imported yet.",
  entry: { file: "File", kind: "Holds", when: "When", by: "By", rows: "Rows", leftOut: "Left out" },
  undone: "Undone", needed: "Later changes need its rows", undoTitle: "Undo this import?",
  undoText: (file: string, n: number, at: string) =>
    `The ${rows(n)} of ${file} from ${moment(at)} are taken back. If one of them can not be taken back, nothing changes.`,
  keep: "Keep it",
  undoneToast: (file: string) => `Took back the import of ${file}`,
  readOnly: "This workspace is read-only: nothing can be imported.",
};
