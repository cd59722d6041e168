// The headings that lists give their columns, to tell a row of headings from a row of people. English first; German and French as the import knows them.

const HEADINGS = {
  name: ["name", "full name", "first name", "last name", "seller", "seller name", "employee", "employee name", "candidate", "candidate name", "person", "rep", "rep name", "mitarbeiter", "nom", "nom complet"],
  hired: ["hired", "hire date", "hired on", "hiring date", "date hired", "date of hire", "start", "start date", "started", "started on", "first day", "joined", "join date", "joining date", "eintritt", "eintrittsdatum", "date d embauche"],
  external: ["id", "external id", "seller id", "employee id", "employee no", "employee number", "person id", "personnel number", "candidate id", "application id", "personalnummer", "matricule"],
  star: ["rock star", "rock star label", "rockstar"],
  decision: ["decision", "status", "result", "entscheidung", "statut"],
  source: ["source", "channel", "quelle"],
  years: ["years", "experience", "years experience", "years of experience", "experience years", "yoe"],
  other: [
    "e mail", "email", "email address", "e mail address", "role", "job title", "title", "cohort", "class", "manager", "territory", "region", "location", "office", "department", "team",
    "end", "end date", "ended on", "exit date", "termination date", "left", "exit kind", "exit type", "exit reason", "stage", "applied on", "application date", "years industry", "years in the industry", "phone",
  ],
} as const;

export type Heading = keyof typeof HEADINGS;

const known = new Map<string, Heading>(Object.entries(HEADINGS).flatMap(([heading, texts]) => texts.map((text): [string, Heading] => [text, heading as Heading])));

/** "Hire_Date *" is as good as "hire date". */
const plain = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();

/** What each cell of a row names, where the row is one of headings; none where it is data. `columns` are those of the table. */
export function headingsOf(cells: string[], columns: readonly string[]): (Heading | null)[] | null {
  const named = cells.map((cell) => known.get(plain(cell)) ?? null);
  const filled = cells.filter((cell) => cell.trim() !== "").length;
  const here = named.filter((heading) => heading !== null && (heading === "other" || columns.includes(heading))).length;
  // "Hired" heads a column of dates, and is a decision in a table without one.
  const all = here > 0 && here === filled;
  return all || (here >= 2 && here * 2 > filled) ? named : null;
}
