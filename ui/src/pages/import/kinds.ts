// What can be imported, which columns a file of each kind may have, and what people call them.
import type { ImportKind } from "../../ipc";
import { fieldName, words } from "../../lib/words";

type Column = {
  field: string;
  /** Its heading in the file. */
  header: string;
  /** A row can't do without it. */
  needed: boolean;
};

export type Kind = {
  kind: ImportKind;
  /** Columns of its template; none where it is kept as JSON. */
  columns: Column[];
};

/** "field", or "field=heading" where these differ; "!" at the end: needed. */
function column(text: string): Column {
  const [field = "", header = field] = text.replace("!", "").split("=");
  return { field, header, needed: text.endsWith("!") };
}
const columns = (text: string) => text.split(" ").map(column);

export const KINDS: Kind[] = [
  {
    kind: "sellers",
    columns: columns(
      "external_id! email name role cohort process_version hired_on=hire_date! manager territory location ended_on=end_date exit_kind exit_reason rehire source years_experience years_industry rock_star overall_score",
    ),
  },
  {
    kind: "outcomes",
    columns: columns(
      "seller=seller_id! month! quota full_quota closed pipeline_inbound pipeline_self pipeline_bdr pipeline_partner bdr_credited meetings deals on_leave",
    ),
  },
  { kind: "scorecards", columns: columns("candidate_id candidate seller=seller_id cohort stage interviewer! criterion! score note recommendation submitted_at") },
  {
    kind: "candidates",
    columns: columns("candidate_id! email name role cohort stage source decision applied_on decided_on years_experience years_industry rock_star"),
  },
  { kind: "quarters", columns: columns("role quarter! headcount pipeline_inbound pipeline_self pipeline_bdr pipeline_partner closed") },
  { kind: "selection_counts", columns: columns("cohort! group! applied! hired!") },
  { kind: "process", columns: [] },
  { kind: "settings", columns: [] },
];

/** What people call a field, wherever the import speaks of it. */
export function nameOfField(field: string): string {
  return words.import.fields[field] ?? fieldName(field);
}

export function nameOfKind(kind: ImportKind): string {
  return words.import.kinds[kind]?.[0] ?? kind;
}

/** The kind that a link to this page names. */
export function kindOf({ page, id }: { page: string; id: string | null }): ImportKind | null {
  return page === "import" ? (KINDS.find(({ kind }) => kind === id)?.kind ?? null) : null;
}
