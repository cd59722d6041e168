// The words of scorecards.
import { count, plural } from "./format";
import { keyText } from "./keytext";

const cards = (n: number) => plural(n, "card", "cards");
const entered = (by: string | null) => (by === null ? "" : `, entered by ${by}`);

export const scorecards = {
  offScale: "That is not a point of the scale, so nothing was marked.",
  stage: (key: string) => keyText(key) || "Without a stage",
  decisions: { hired: "Hired", rejected: "Rejected", declined: "Declined", withdrew: "Withdrew" } as Record<string, string>,

  list: {
    cohort: "Cohort", person: "Person", table: "People and their cards",
    missing: (missing: number, wanted: number) =>
      wanted === 0 ? "No card counts as missing: none is expected for people who were not hired, or who have a card of a stage that this process does not name." :
      missing === 0 ? `All ${cards(wanted)} are in.` : `${count(missing)} of ${cards(wanted)} ${missing === 1 ? "is" : "are"} missing`,
    hidden: (n: number) => (n === 1 ? "1 card is hidden from you until yours is in." : `${cards(n)} are hidden from you until yours are in.`),
    old: "Enter old cards…",
    into: (have: number, wanted: number) => (have > wanted || wanted === 0 ? `${count(have)} in` : `${count(have)} of ${count(wanted)} in`),
    submitted: "submitted", imported: "imported", draft: "draft", amending: (day: string) => `${day}, being amended`,
    rate: "Rate", goOn: "Continue", read: "Read",
    label: (act: string, person: string, stage: string) => `${act}: ${person}, ${stage}`,
    note: "Marks are never shown here. Drafts are left out of every statistic.",
    noCohorts: { title: "No cohorts yet", text: "A scorecard belongs to a person in a cohort.", act: "Add a cohort" },
    noVersion: { title: "Nothing to rate by yet", text: "This cohort names no process version with criteria, so its cards have none.", act: "Choose one in Cohorts" },
    noCriteria: { title: "Nothing to rate by yet", text: "The process version of this cohort has no criteria, so there is nothing to rate.", act: "Open Process" },
    noPeople: { title: "Nobody to rate yet", text: "This cohort has no people.", act: "Add people in Cohorts" },
  },

  whose: {
    title: "Whose card is it?", text: "You are the owner, so you can enter what an interviewer wrote on paper.",
    interviewer: "Interviewer", open: "Open the card", add: "Add an interviewer", addAct: "Add and open the card",
    reserved: "“owner” is the name of whoever owns the file. Give the interviewer’s own name.", empty: "Give the interviewer’s name.",
  },

  card: {
    title: (person: string, stage: string) => `${person}, ${stage}`,
    by: (name: string) => `Card of ${name}`,
    about: (at: number, of: number, version: string) => `Criterion ${count(at)} of ${count(of)}. Process version ${version}`,
    overallAbout: (version: string) => `Overall, last. Process version ${version}`,
    left: "Questions and anchors", right: "Your marks", rightOf: (name: string) => `Marks of ${name}`,
    ask: "Ask, word for word", noQuestions: "The process version has no questions.",
    script: "Keep to the script. Nothing about family, health, age or origin.",
    means: "What each mark means", noAnchors: "This criterion has no anchors: say in the note what the mark means.",
    progress: (marked: number, of: number, notAssessed: number) =>
      `${count(marked)} of ${count(of)} marked${notAssessed > 0 ? `, ${count(notAssessed)} not assessed` : ""}`,
    done: "Criteria done", notYet: "Not marked yet", notAssessed: "Not assessed", noNote: "No note yet",
    mark: (name: string) => `Mark for ${name}`, open: (name: string) => `Rate ${name}`,
    between: (value: string) => `Now ${value}, which is not a point of the scale. It stays until you choose another.`,
    note: "What did you see or hear?",
    help: "Write what was said or done, not who they are. The candidate may ask to read it.",
    overall: "Overall, last",
    overallHelp: "Opens when every criterion has a mark or “not assessed”. Encore never adds the marks up for you.",
    overallOpen: "Your own judgement. Encore never adds the marks up for you.",
    keys: {
      mark: "mark, next", recommend: "recommendation", notAssessed: "not assessed", criterion: "criterion", note: "note of the mark just given", tab: "note here",
      next: "next, from a note", back: "from a note to what has no mark", submit: "submit",
    },
    saving: "Saving…", saved: (time: string) => `Saved ${time}`, notSaved: (why: string) => `Not saved: ${why}`,
    draft: "Draft", close: "Save and close", submit: "Submit", discard: "Discard draft",
    gaps: "Not submitted yet. Still open:", refused: "Not submitted.", recommendationGap: "The recommendation",
    hidden: (n: number) => `${count(n)} submitted, hidden until you submit.`,
    hiddenRead: (n: number) => (n === 1 ? "1 card of somebody else is hidden from you until yours is in." : `${cards(n)} of others are hidden from you until yours is in.`), hiddenBoth: "Yours stays hidden from them until theirs is in.",
    submitted: (at: string | null, revision: number, by: string | null, imported: boolean) =>
      `${imported ? "Imported" : "Submitted"} ${at ? `${at}, ` : ""}revision ${count(revision)}${entered(by)}`,
    theOwner: "the owner",
    amend: "Amend", back: "Back to the list", readOnly: "Read-only: this card cannot be changed here.",
    nothing: "Nothing was written on this card",
    columns: { criterion: "Criterion", mark: "Mark", note: "Evidence" },
    empty: { title: "Nothing to rate by yet", text: "The cohort of this person names no process version with criteria.", act: "Open Cohorts" },
  },

  anothers: {
    title: "Somebody else’s card", old: "Somebody else’s cards", back: "Back to the list", own: "To your own card",
    text: (name: string) => `This is the card of ${name}. What it says can be seen beside your own card of this person and stage, once both are in.`,
    oldText: (name: string) => `These are the cards of ${name}: only ${name} or the owner enters them. You enter your own.`,
  },

  recommendation: "Recommendation",
  recommendations: { strong_no: "Strong no", no: "No", neutral: "Neutral (imported)", yes: "Yes", strong_yes: "Strong yes" } as Record<string, string>,

  others: {
    title: "Side by side", sub: "Agreement and gaps, criterion by criterion. Never a total, a mean or a rank.",
    own: "This card", agreement: "Agreement", agree: "agree", differ: "differ",
    apart: (points: number, text: string) => `${text} ${points === 1 ? "point" : "points"} apart`,
    within: (n: number, of: number, points: number) =>
      `${points === 0 ? "The same mark" : "Agree within one point"} on ${count(n)} of ${plural(of, "criterion", "criteria")}.`,
    talk: (names: string) => `Talk about: ${names}.`, far: (text: string) => `${text} apart: talk about it`,
    alone: "No other card is in for this person and stage yet.",
    one: "one mark only", none: "no marks", revision: (n: number) => `revision ${count(n)}`, on: (at: string, by: string | null, imported: boolean) => `${imported ? "imported " : ""}${at}${entered(by)}`,
  },

  old: {
    title: (name: string, stage: string) => `Old cards of ${name}, ${stage}`, act: "Open the grid",
    choose: "Enter old cards", text: "One interviewer’s cards from paper, for one stage, in one grid.",
    cohort: "Cohort", stage: "Stage", interviewer: "Interviewer", newInterviewer: "A new interviewer…", name: "Name of the interviewer",
    noStages: "This cohort has no process version with criteria, so there is nothing to rate by.",
    grid: (stage: string, name: string) => `Cards of ${name}, ${stage}`, person: "Person", state: "State", notAssessed: "n/a",
    states: { new: "", draft: "Draft", whole: "Whole", submitted: "Submitted" } as Record<string, string>,
    cell: (person: string, column: string, text: string) => `${person}, ${column}: ${text || "open"}`,
    lockedRow: (name: string) => `The card of ${name} was submitted. Amend it on its own page.`,
    lockedNote: "Submitted rows are locked. Amend such a card on its own page.",
    draftNote: "What you type is kept as drafts at once. Drafts count in no statistic.",
    submit: "Submit whole rows", submitN: (n: number) => (n === 0 ? "Submit whole rows" : `Submit ${plural(n, "whole row", "whole rows")}`),
    noneWhole: "No row is whole yet: a row needs a mark or “not assessed” for each criterion, and a recommendation.",
    submitted: (submitted: number, drafts: number) =>
      `Submitted ${cards(submitted)}${drafts > 0 ? `, ${count(drafts)} ${drafts === 1 ? "stays a draft" : "stay drafts"}` : ""}`,
    pasted: ({ written, bad, locked, outside }: { written: number; bad: unknown[]; locked: number; outside: number }) =>
      [
        written > 0 ? `Pasted ${plural(written, "cell", "cells")}.` : "Nothing was pasted.",
        bad.length > 0 ? `${plural(bad.length, "cell", "cells")} can’t be read and ${bad.length === 1 ? "is" : "are"} marked.` : "",
        locked > 0 ? `${plural(locked, "submitted row was", "submitted rows were")} left alone.` : "",
        outside > 0 ? `${plural(outside, "cell", "cells")} beyond the grid ${outside === 1 ? "was" : "were"} left out.` : "",
      ].filter(Boolean).join(" "),
    bad: (row: number, column: string, text: string, takes: string) => `Row ${count(row)}, ${column}: “${text}” can’t be read. ${takes}`,
    takesMark: (low: string, high: string) => `Write ${low} to ${high}, or n/a.`, takesOverall: "Write strong no, no, yes or strong yes.",
    problems: {
      title: (n: number) => `${plural(n, "cell", "cells")} can’t be read`,
      text: "Nothing was written so far. Cancel and correct them in the spreadsheet, or write the others now; these stay marked.",
      nothing: "Nothing was written. Correct them in the spreadsheet, then paste again.",
      columns: { person: "Person", column: "Column", text: "Pasted", takes: "What is taken" },
      more: (n: number) => `and ${count(n)} more`, others: (n: number) => `Write the others (${count(n)})`,
    },
    noAnchors: "Nobody wrote down what the marks of this criterion mean.",
    give: "Give", overallMeans: "The interviewer’s own judgement, as it stands on paper. Encore never adds the marks up.",
    keys: { mark: "mark, next", recommend: "recommendation, next", notAssessed: "not assessed", move: "move", right: "right", down: "down", clear: "clear", paste: "paste a block", leave: "to Submit" },
    nobody: "Nobody stands in this grid: the cohort has no people.",
  },

  missing: {
    title: (cohort: string) => `Missing cards, ${cohort}`,
    lead: (n: number) => (n === 0 ? "No card is missing." : `${cards(n)} ${n === 1 ? "is" : "are"} missing`),
    text: "Fewer cards are in than the process asks for. People who were not hired are left out: they may never have come to a stage.",
    stage: (name: string, n: number) => `${name}, ${count(n)} missing`, table: (name: string) => `Missing cards of ${name}`,
    columns: { person: "Person", decision: "Decision", have: "In", acts: "Acts" }, by: (names: string) => `by ${names}`,
    yours: "yours is in", old: "Old cards…", packets: "Make packets…", packet: "Packet…", packetLabel: (person: string, stage: string) => `Packet: ${person}, ${stage}`,
    back: "Back to the list",
  },

  packets: {
    make: "Make packets…", read: "Read a packet…", title: "Make card packets",
    text: "A packet is a form (XLSX) for interviewers who don’t have the file: one person, one stage. They fill it and send it back; “Read a packet” takes it in.",
    people: "People", all: "All", none: "None", isIn: "is in", act: (n: number) => (n === 0 ? "Make packets" : `Make ${plural(n, "packet", "packets")}`),
    nobody: "Choose at least one person.",
    written: ([first = "", ...more]: string[]) =>
      `${plural(more.length + 1, "packet", "packets")} written into the folder you chose: ${first}${more.length > 0 ? ` and ${count(more.length)} more` : ""}`,
    taken: (person: string, stage: string, interviewer: string, submitted: boolean) =>
      `Card of ${interviewer} for ${person}, ${stage}: ${submitted ? "submitted" : "kept as a draft"}.`,
    open: (names: string) => `Still open: ${names}.`, show: "Open the card",
  },

  amend: {
    title: "Amend a submitted card", text: "What was submitted stays. Your changes become a new revision, with this reason.",
    reason: "Why do you amend it?", act: "Amend", empty: "Say why you amend it.",
  },
  diff: {
    title: (from: number, to: number) => `What revision ${count(to)} changes in revision ${count(from)}`,
    reason: (text: string) => `Reason: ${text}`, criterion: "Criterion", before: "Before", now: "Now", same: "Nothing is changed so far.",
    earlier: (revision: number, at: string, by: string | null, imported: boolean) => `Revision ${count(revision)} was ${imported ? "imported" : "submitted"} ${at}${entered(by)}.`,
  },
  discard: {
    title: "Discard this draft?", text: "The marks and notes of the draft are thrown away.",
    amended: "The changes are thrown away; the card stays as it was submitted.", act: "Discard", keep: "Keep the draft",
  },
};
