// The headings that lists give their columns, to tell a row of headings from a row of people. English first; German and French as the import knows them.

const HEADINGS = {
  name: ["name", "full name", "seller", "seller name", "employee", "employee name", "candidate", "candidate name", "person", "rep", "rep name", "mitarbeiter", "nom", "nom complet"],
  given: ["first name", "given name", "forename", "vorname", "prénom"],
  family: ["last name", "family name", "surname", "nachname", "nom de famille"],
  hired: ["hired", "hire date", "hired on", "hiring date", "date hired", "date of hire", "start", "start date", "started", "started on", "first day", "joined", "join date", "joining date", "eintritt", "eintrittsdatum", "date d embauche"],
  external: ["id", "external id", "seller id", "employee id", "employee no", "employee number", "person id", "personnel number", "candidate id", "application id", "personalnummer", "matricule"],
  ended: ["end", "end date", "ended", "ended on", "exit", "exit date", "termination date", "left", "left on", "leaving date", "last day", "austritt", "austrittsdatum", "date de sortie", "date de départ"],
  manager: ["manager", "manager name", "line manager", "reports to", "supervisor", "vorgesetzter", "vorgesetzte", "responsable"],
  star: ["rock star", "rock star label", "rockstar"],
  decision: ["decision", "status", "result", "entscheidung", "statut"],
  source: ["source", "channel", "quelle"],
  years: ["years", "experience", "years experience", "years of experience", "experience years", "yoe"],
  other: [
    "e mail", "email", "email address", "e mail address", "role", "job title", "title", "cohort", "class", "territory", "region", "location", "office", "department", "team",
    "exit kind", "exit type", "exit reason", "stage", "applied on", "application date", "years industry", "years in the industry", "phone",
  ],
} as const;

type Heading = keyof typeof HEADINGS;
type Named = (Heading | null)[];

/** Headings also in a table that has no such column; any other may be an answer there. */
const EVERYWHERE: Named = ["other", "ended", "manager"];

/** What stands under a row of headings: what each column of it is, and the rows. */
type Headed = { columns: Named; rows: string[][] };

const known = new Map<string, Heading>(Object.entries(HEADINGS).flatMap(([heading, texts]) => texts.map((text): [string, Heading] => [text, heading as Heading])));

/** "Hire_Date *" is as good as "hire date". */
const plain = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();

const isFilled = (cell: string) => cell.trim() !== "";
/** A part of a name is a name for the table. */
const columnOf = (heading: Heading | null) => (heading === "given" || heading === "family" ? "name" : heading);

/** Whether the first row names columns. One cell alone has to name the very column it would fall into, with something under it: "Rep" may be a person. */
function areHeadings([first = [], ...rest]: string[][], named: Named, columns: readonly string[], at: string): boolean {
  const filled = first.filter(isFilled).length;
  if (filled === 1) {
    const right = first.findIndex(isFilled);
    return columnOf(named[right] ?? null) === columns[columns.indexOf(at) + right] && rest.some((cells) => cells.some(isFilled));
  }
  // "Hired" heads a column of dates, and is a decision in a table without one.
  const here = named.filter((heading) => heading !== null && (EVERYWHERE.includes(heading) || columns.includes(columnOf(heading) ?? ""))).length;
  const all = here > 0 && here === filled;
  return all || (here >= 2 && here * 2 > filled);
}

/** Each column of the table goes to the first heading that names it; the others are of no use here. */
function firstOnes(named: Named): Named {
  const whole = named.includes("name");
  const both = !whole && named.includes("given") && named.includes("family");
  const seen = new Set<Heading>();
  return named.map((heading) => {
    if (heading === null) return null;
    const part = heading !== columnOf(heading);
    const of = part && !both ? "name" : heading;
    if ((part && whole) || seen.has(of)) return "other";
    seen.add(of);
    return of;
  });
}

/** A first and a last name in columns of their own are one name, in the place of the first. */
function joined({ columns, rows }: Headed): Headed {
  const [given, family] = [columns.indexOf("given"), columns.indexOf("family")];
  if (given < 0 || family < 0) return { columns, rows };
  const join = (cells: string[]) => [cells[given], cells[family]].map((part) => part?.trim()).filter(Boolean).join(" ");
  const cellAt = (cells: string[], at: number) => (at === given ? join(cells) : at === family ? "" : (cells[at] ?? ""));
  return {
    columns: columns.map((heading) => (heading === "given" ? "name" : heading === "family" ? null : heading)),
    rows: rows.map((cells) => Array.from({ length: Math.max(cells.length, columns.length) }, (_, at) => cellAt(cells, at))),
  };
}

/** A block with its first row as headings; none where that is data. `columns` are those of the table, `at` the one that the block is pasted into. */
export function headedBy(block: string[][], columns: readonly string[], at: string): Headed | null {
  const named = (block[0] ?? []).map((cell) => known.get(plain(cell)) ?? null);
  return areHeadings(block, named, columns, at) ? joined({ columns: firstOnes(named), rows: block.slice(1) }) : null;
}
