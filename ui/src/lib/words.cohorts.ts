// The words of cohorts and sellers that are entered by hand.
import { count, date, plural } from "./format";

const candidates = (n: number) => plural(n, "candidate", "candidates");
const sellers = (n: number) => plural(n, "seller", "sellers");

export const cohorts = {
  lacks: { full_quota: "Set the full quota", outcomes: "Enter the outcomes of this cohort" },
  new: "New cohort", edit: "Edit cohort", addSellers: "Add sellers", scorecards: "Scorecards", outcomes: "Outcomes",
  keep: "Keep", notSaid: "Not said", unexpected: "Correct what is marked first.",

  others: {
    title: "Not in the table above", alone: "Cohorts without figures",
    text: "These cohorts have no figures: nobody was hired yet.",
    columns: { cohort: "Cohort", role: "Role", process: "Process", state: "State" },
    noRole: "No role yet",
    noHires: (asOf: string | null) => (asOf ? `No hires up to ${date(asOf)}` : "No hires yet"),
  },

  archived: {
    title: "Archived cohorts", show: (n: number) => `Show archived (${count(n)})`, hide: "Hide archived",
    text: "Out of the review and its figures, and kept. Open one to see and change its sellers, or take it back under Edit.",
    columns: { cohort: "Cohort", role: "Role", process: "Process", acts: "Acts" }, edit: "Edit",
  },

  form: {
    name: "Name", nameHelp: "As you call the cohort, such as AE 2025-01.", noName: "The name is missing.",
    role: "Role", chooseRole: "Choose the role", newRole: "A new role…", noRole: "Choose the role that the cohort was hired for.",
    version: "Process version", unknownVersion: "Not chosen", versionHelp: "How these sellers were chosen. It can be added later.",
    noVersions: "This role has no process version yet. It can be added later.",
    label: "Announced as", labelHelp: "What you were told this cohort was when it was hired, such as “rock stars”. It stands beside what became of it. Empty: not noted.",
    goal: "Headcount goal", goalHelp: "How many were to be hired. Empty: not said.",
    archived: "Archived", archivedHelp: "Out of the review and its figures, and kept.",
  },

  role: {
    none: "There is no role yet. A cohort is hired for a role: name it here.",
    another: "Another role.", group: "Role", noKey: "The short name is missing.", noName: "The name is missing.",
    key: "Short name of the role", keyHelp: "As it stands in your lists, such as AE. It never changes.",
    name: "Name of the role", nameHelp: "What people read, such as Account executive.",
    quota: (currency: string) => (currency ? `Full monthly quota, ${currency}` : "Full monthly quota"),
    quotaHelp: "Optional. A ramp can be set under Settings.",
  },

  page: {
    role: "Role", process: "Process", label: "Announced as", goal: "Headcount goal", sellers: "Sellers",
    nobody: "Nobody in this cohort yet", nobodyText: "Add the sellers who started. One name and one hire date each are enough.",
    archived: "This cohort is archived",
    archivedText: "It is out of the review, and its figures are left out here while it is archived. Its sellers are kept, and can be changed below. Take the tick at Archived off under Edit cohort to bring both back.",
    stars: "Rock stars at hire",
    exitsLater: (n: number, asOf: string) =>
      `${n === 1 ? "One exit lies" : `${n} exits lie`} after the last data day, ${date(asOf)}, and ${n === 1 ? "is" : "are"} not counted yet. Enter later months, or set the as-of date in Settings.`,
    later: (n: number, asOf: string | null) =>
      `${sellers(n)} without figures: hired after the last data day${asOf ? `, ${date(asOf)}` : ""}, or under another role.`,
  },

  noAdding: {
    archived: (cohort: string) => `${cohort} is archived: nobody can be added until Archived is taken off under Edit cohort.`,
    readOnly: "This workspace is read-only: nobody can be added.",
  },

  process: {
    noRole: "This cohort has no role yet, so it can have no process version.", chooseRole: "Choose the role",
    notChosen: "Nobody said by which process version these sellers were chosen, so no finding can tell this process from another.", choose: "Choose the process version",
    none: "The role of this cohort has no process version yet, so there is none to choose.", describe: "Describe the process",
  },

  remove: {
    act: "Delete cohort", title: (name: string) => `Delete the cohort ${name}?`,
    text: "Only a cohort that nobody belongs to can be deleted. Undo brings it back.",
    peopled: (name: string) => `${name} can’t be deleted`,
    people: (sold: number, considered: number) => `It has ${[sold > 0 && sellers(sold), considered > 0 && candidates(considered)].filter(Boolean).join(" and ")}, and only a cohort that nobody belongs to can be deleted.`,
    archive: "It can be archived instead: tick Archived under Edit cohort. It is then out of the review and the lists, and kept.",
    isArchived: "It is archived already: out of the review and the lists, and kept.",
  },

  many: {
    title: (cohort: string) => `Add sellers to ${cohort}`,
    lead: "Name and hire date are enough. Type, or paste a block from a spreadsheet, with its headings or without: name, hire date, end date, manager, id. Enter moves down, Tab to the right.",
    dateAll: "Same hire date for all", dateAllHelp: "YYYY-MM-DD. For every seller without a date of their own.",
    columns: { name: "Name", hired: "Hire date", ended: "End date", manager: "Manager", star: "Rock star", external: "Id" },
    cell: (column: string, row: number) => `${column}, row ${count(row)}`,
    clear: (row: number) => `Clear row ${count(row)}`,
    endNote: "End date: the last day. Empty: still here. The kind of exit and the reason can be added later, on the seller’s own form.",
    starNote: "Rock star: called so at hiring. If you tick some, the others are kept as “no”. If you tick none, it stays unsaid.",
    keep: (n: number) => (n === 0 ? "Add sellers" : `Add ${sellers(n)}`),
    noName: "The name is missing.", noDate: "The hire date is missing.", endFirst: (hired: string) => `The end date can’t lie before the hire date, ${date(hired)}.`,
    double: (id: string, row: number) => `“${id}” stands in row ${count(row)} already. Give each seller an id of their own.`,
    taken: (id: string, name: string, cohort: string | null) => `“${id}” is the id of ${name}${cohort ? ` in ${cohort}` : ""} already. Give this seller an id of their own.`,
    takenName: (name: string, cohort: string | null) => `“${name}” is a seller${cohort ? ` of ${cohort}` : ""} already. If this is somebody else, give them an id of their own.`,
    namesake: (name: string, cohort: string | null, id: string | null, more: number) =>
      `${name} is ${cohort === null ? "a seller" : `in ${cohort}`} already${id === null ? "" : ` (${id})`}${more > 0 ? `, and ${count(more)} more of that name` : ""}: the same person?`,
    already: (cohort: string | null, id: string | null, more: number) =>
      `Already ${cohort === null ? "a seller" : `in ${cohort}`}${id === null ? "" : ` (${id})`}${more > 0 ? `, and ${count(more)} more of that name` : ""}.`,
    above: (row: number) => `The same name stands in row ${count(row)}.`,
    knownOf: (row: number) => `Row ${count(row)}: the same person or another?`, same: "Same person", again: "Hired again", other: "Another person",
    unanswered: "Say whether this is the same person or another.", open: "Open", openKnown: "Open the record",
    out: "Left out: the same person.", outAgain: "Left out: the same person. Or were they hired again?",
    row: (row: number, field: string, text: string) => `Row ${count(row)}, ${field}: ${text}`,
    nothing: "Type one name first.", allOut: "Every row is somebody who is there already: nobody would be added.",
    back: (id: string | null) => `Hired again: the same person${id === null ? "" : `, id ${id}`}.`, notSo: "Not so",
    otherId: (id: string) => `Somebody hired again keeps their id, “${id}”. Write that one, or say “Not so”.`,
    early: (last: string) => `Somebody hired again can’t begin before their last day, ${date(last)}.`,
    correct: (n: number, open: number) => `${plural(n, "row", "rows")} to correct first${open > 0 ? `, ${count(open)} not complete yet` : ""}`,
    unfinished: (n: number) => `${plural(n, "row", "rows")} not complete yet`,
    headed: "The first row was taken as headings.",
    leftOut: (n: number) => `${plural(n, "cell", "cells")} had no column here and ${n === 1 ? "was" : "were"} left out.`,
    added: (n: number, cohort: string) => `Added ${sellers(n)} to ${cohort}`,
    discardTitle: (n: number) => `Discard ${plural(n, "row", "rows")}?`,
  },

  seller: {
    open: (name: string) => `Open ${name}`,
    mergeHint: "If so, merge the two under Sellers; if not, go on.",
    person: "Person", employment: "Employment", exit: "Exit", hiring: "At hiring",
    name: "Name", external_id: "Id", idHelp: "The company’s id of the person. Empty: the name.", idIsName: "No id of the company was given: the name stands for it.",
    cohort: "Cohort", cohortHelp: "Another one moves the seller.", archived: (name: string) => `${name} (archived)`,
    hired_on: "Hire date", noHired: "The hire date is missing.", ended_on: "End date", endHelp: "YYYY-MM-DD. Empty: still here.",
    exit_kind: "Kind of exit", exits: { voluntary: "Voluntary", involuntary: "Involuntary", other: "Other", transfer: "Transfer" } as Record<string, string>,
    exit_reason: "Reason", regretted: "Regretted",
    manager: "Manager", territory: "Territory", source: "Source", sourceHelp: "Where the candidate came from.",
    years_experience: "Years of experience", years_industry: "Years in the industry",
    rock_star: "Called a rock star", rock_star_reason: "Why",
    yes: "Yes", no: "No", nobodySaid: "Nobody said",
    leaves: "Leaves", noLeaves: "No leave.", addLeave: "Add a leave", from: "From", to: "To", toHelp: "Empty: not over.",
    leaveAway: "A leave begins while the seller is employed.", moveAway: "A move is on a day on which the seller is employed.",
    noFrom: "The first day is missing.", endsFirst: (from: string) => `A leave can’t end before it begins, ${date(from)}.`, removeLeave: (n: number) => `Remove leave ${count(n)}`, leave: (n: number) => `Leave ${count(n)}`,
    moves: "Moves", noMoves: "No move.", addMove: "Add a move", on: "Date", kind: "Kind", detail: "To what",
    kinds: { transfer: "Transfer", promotion: "Promotion", manager: "New manager", territory: "New territory" } as Record<string, string>,
    noOn: "The date is missing.", removeMove: (n: number) => `Remove move ${count(n)}`, move: (n: number) => `Move ${count(n)}`,
    moved: (name: string, cohort: string) => `Moved ${name} to ${cohort}`, deleted: (name: string) => `Deleted ${name}`,
    delete: "Delete seller", deleteTitle: (name: string) => `Delete ${name}?`,
    deleteText: "The outcomes, the scorecards with their marks, the leaves and the moves of this seller go with it. Undo brings everything back.",
  },
  candidates: {
    title: "Candidates", add: "Add candidates", nobody: "Nobody is noted who was considered for this cohort.",
    columns: { name: "Candidate", decision: "Decision", source: "Source", years: "Years of experience", star: "Called a rock star", cards: "Cards in", acts: "Acts" },
    fields: { name: "Name", decision: "Decision", source: "Source", years: "Years" },
    decisions: { "": "Open", hired: "Hired", rejected: "Rejected", declined: "Declined", withdrew: "Withdrew" } as Record<string, string>,
    industry: (own: string) => `${own} in the industry`, both: (all: string, own: string) => `${all}, ${own} in the industry`,
    waiting: (n: number) => (n === 1 ? "1 is hired and not a seller yet." : `${count(n)} are hired and not sellers yet.`),
    waitingText: "They are in no figure until they are: say when they started, under Hire.",
    isSeller: "Seller", hire: "Hire…", hireLabel: (name: string) => `Hire ${name}`,
    note: "By name. Encore never scores, totals or ranks people.",
    addTitle: (cohort: string) => `Add candidates to ${cohort}`,
    lead: "Type, or paste a block from a spreadsheet, with its headings or without: name, decision, source, years. Enter moves down, Tab to the right.",
    keep: (n: number) => (n === 0 ? "Add candidates" : `Add ${candidates(n)}`), added: (n: number, cohort: string) => `Added ${candidates(n)} to ${cohort}`,
    noName: "The name is missing.", double: (name: string, row: number) => `“${name}” stands in row ${count(row)} already.`,
    noDecision: (text: string) => `“${text}” is no decision. Write hired, rejected, declined or withdrew; leave it empty where it is open.`,
    already: "Already among the candidates.",
    known: (name: string) => `“${name}” is among the candidates already. Write the name so that the two can be told apart.`,
    idHelp: "The company’s id of the application. Empty: the name.", email: "E-mail", stage: "Stage reached", stageHelp: "In your words.",
    appliedOn: "Applied on", decidedOn: "Decided on", starReason: "Why called a rock star",
    delete: "Delete candidate", deleteText: "The scorecards with their marks go with this candidate. Undo brings everything back.", deleted: (name: string) => `Deleted ${name}`,
    hireTitle: (name: string) => `Hire ${name}?`, hireText: "This makes a seller of the candidate, in the same cohort and with the cards.",
    who: {
      label: (name: string) => `${name}: the same person or another?`,
      merge: "The same person. Merging gives the cards of this candidate to the seller. What the seller’s record does not say, such as the source or the e-mail, is taken from the candidate; the rest of the candidate goes. Undo brings it back.",
      elsewhere: (name: string, cohort: string | null) =>
        `The same person: ${name} is a seller${cohort === null ? "" : ` in ${cohort}`}. To move them here, open them and ${cohort === null ? "choose" : "change"} the cohort. The candidate can stay as it is.`,
      again: (id: string | null) =>
        `Hired again: the same person. Add them to this cohort under Add sellers, with ${id === null ? "the same id" : `the same id, ${id}`}. Then press Hire here once more and answer Same person: the cards go along.`,
      other: "Another person of the same name.", act: "Merge", merged: (name: string) => `Merged the two records of ${name}`,
    },
    firstDay: "First day", hireAct: "Hire", hired: (name: string) => `${name} is a seller now`, keepFirst: "Keep the changes first.",
  },

  cancelDelete: "Leave it",
};
