// The words of the list of all sellers.
import { count, date, decimal, plural } from "./format";

const people = (n: number) => plural(n, "seller", "sellers");
const exits: Record<string, string> = { voluntary: "left", involuntary: "let go", other: "left otherwise", transfer: "transferred" };

export const sellers = {
  title: "Sellers",
  of: (n: number, total: number) => (n === total ? people(total) : `${count(n)} of ${people(total)}`),
  columnsMenu: "Columns", import: "Import", add: "Add sellers",
  table: "All sellers", selectAll: "Select all", loading: "Loading…",
  sortedBy: (column: string) => `Sort by ${column}`,
  columns: {
    name: "Seller", external_id: "Id", role: "Role", cohort: "Cohort", hired_on: "Hired", tenure: "Tenure", ended_on: "Left",
    manager: "Manager", territory: "Territory", source: "Source",
  },
  exits: Object.keys(exits),
  moved: (on: string) => `Moved ${date(on)}`,
  ended: (on: string, kind: string | null) => (kind ? `${date(on)}, ${exits[kind] ?? kind}` : date(on)),

  filters: {
    label: "Filters", find: "Name or id", role: "Role", cohort: "Cohort", manager: "Manager", standing: "Standing",
    anyRole: "All roles", anyCohort: "All cohorts", anyManager: "All managers",
    archived: (name: string) => `${name} (archived)`,
    standings: { all: "All", here: "Here", left: "Left", to_come: "To come", undated: "Undated" },
    clear: "Clear filters",
  },
  emptyTitle: "No sellers yet",
  emptyText: "Sellers are added in a cohort: everyone who started in one role at about the same time.",
  noneFound: "No seller answers to these filters.",

  edit: (column: string, name: string) => `${column} of ${name}`,
  set: {
    selected: (n: number) => `${count(n)} selected`,
    acts: { manager: "Set manager…", territory: "Set territory…", source: "Set source…", cohort: "Move to cohort…" },
    clear: "Clear",
    titles: { manager: "Set the manager", territory: "Set the territory", source: "Set the source", cohort: "Move to a cohort" },
    titleOf: (title: string, n: number) => `${title} of ${people(n)}`,
    moveTitle: (n: number) => `Move ${people(n)} to a cohort`,
    help: "Leave it empty to take it away.", moveHelp: "What belongs to a seller goes with them.",
    choose: "Choose the cohort", noneChosen: "Choose a cohort first.",
    noCohort: "There is no cohort to move them to yet. Make one, then come back, tick them again and move them.",
    otherCohort: "None of these? Make a new one, then come back and tick them again:", newCohort: "New cohort",
    keep: "Keep", move: "Move", known: "In use so far",
    take: { manager: "Take the manager away", territory: "Take the territory away", source: "Take the source away" },
    done: (field: "manager" | "territory" | "source", value: string, n: number) => {
      const noun = { manager: "Manager", territory: "Territory", source: "Source" }[field];
      return value === "" ? `${noun} of ${people(n)} taken away` : `${noun} of ${people(n)} set to ${value}`;
    },
    moved: (n: number, cohort: string) => `Moved ${people(n)} to ${cohort}`,
  },

  merge: {
    open: "Same person…", title: "One person, two records?",
    text: "Two stays with first days become two stays of one person, under the id and the name of the record that is kept. A record without a first day goes: its outcomes and its scorecards move to the one that is kept. Nothing is merged where both say something else of the same month or card.",
    keepWhich: "Which record is kept?", act: "Merge", two: "They are two people",
    done: (kept: string, gone: string) => (kept === gone ? `Merged two records of ${kept}` : `Merged ${gone} into ${kept}`),
  },

  person: {
    label: "Seller", close: "Close", scorecards: "Scorecards", outcomes: "Outcomes", history: "History of this seller", of: (page: string, cohort: string) => `${page} of ${cohort}`, edit: "Edit", editLabel: (cohort: string) => `Edit in ${cohort}`,
    noCohort: "This seller belongs to no cohort.",
    facts: {
      external_id: "Id", role: "Role", cohort: "Cohort", hired: "Hired", left: "Left", reason: "Reason", regretted: "Regretted",
      manager: "Manager", territory: "Territory", source: "Source", experience: "Experience at hire", industry: "In the industry at hire",
      star: "Called a rock star", why: "Why",
    },
    leaves: "Leaves", moves: "Moves",
    years: (value: number) => (Number.isInteger(value) ? plural(value, "year", "years") : `${decimal(value)} years`),
    yes: "Yes", no: "No", nobodySaid: "Nobody said", here: "Still here", movedOn: (on: string) => `Moved on ${date(on)}`, notHired: "No hire date yet",
    since: (from: string) => `Since ${date(from)}`,
    kinds: { transfer: "Transfer", promotion: "Promotion", manager: "New manager", territory: "New territory" } as Record<string, string>,
    delete: "Delete…", deleteTitle: (name: string) => `Delete ${name}?`,
    deleteText: "The outcomes, the scorecards with their marks, the leaves and the moves of this seller go with it. Undo brings everything back.",
    deleteAct: "Delete seller", leave: "Leave it", deleted: (name: string) => `Deleted ${name}`,
  },
};
