// What can be imported and which columns its template has.
import type { ImportKind, ImportPreview } from "../../ipc";

type Kind = {
  kind: ImportKind;
  /** Columns of its template; none where it is kept as JSON. */
  columns: string[];
  /** Fields that no row can do without. */
  needed: string[];
};

export const KINDS: Kind[] = [
  { kind: "sellers", columns: ["external_id", "name", "role", "cohort", "process_version", "hire_date", "end_date", "exit_kind", "rock_star", "overall_score"], needed: ["external_id", "hired_on"] },
  { kind: "outcomes", columns: ["seller_id", "month", "quota", "full_quota", "closed", "meetings", "deals", "on_leave"], needed: ["seller", "month"] },
  { kind: "scorecards", columns: ["seller_id", "cohort", "stage", "interviewer", "criterion", "score", "note", "recommendation"], needed: ["interviewer", "criterion"] },
  { kind: "candidates", columns: ["candidate_id", "name", "role", "cohort", "stage", "source", "decision", "rock_star"], needed: ["candidate_id"] },
  { kind: "quarters", columns: ["role", "quarter", "headcount", "pipeline_inbound", "pipeline_self", "pipeline_bdr", "closed"], needed: ["quarter"] },
  { kind: "selection_counts", columns: ["cohort", "group", "applied", "hired"], needed: ["cohort", "group", "applied", "hired"] },
  { kind: "process", columns: [], needed: [] },
  { kind: "settings", columns: [], needed: [] },
];

/** Whether a cell of the column may not be blank. */
export function isNeeded({ kind, columns }: Pick<ImportPreview, "kind" | "columns">, header: string): boolean {
  const field = columns.find((column) => column.header === header)?.field;
  return KINDS.some((each) => each.kind === kind && each.needed.some((needed) => needed === field));
}
