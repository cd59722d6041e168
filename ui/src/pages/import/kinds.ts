// What can be imported and which columns its template has.
import type { ImportKind } from "../../ipc";

type Kind = {
  kind: ImportKind;
  /** Columns of its template; none where it is kept as JSON. */
  columns: string[];
};

export const KINDS: Kind[] = [
  { kind: "sellers", columns: ["external_id", "name", "role", "cohort", "process_version", "hire_date", "end_date", "exit_kind", "rock_star", "overall_score"] },
  { kind: "outcomes", columns: ["seller_id", "month", "quota", "full_quota", "closed", "meetings", "deals", "on_leave"] },
  { kind: "scorecards", columns: ["seller_id", "cohort", "stage", "interviewer", "criterion", "score", "note", "recommendation"] },
  { kind: "candidates", columns: ["candidate_id", "name", "role", "cohort", "stage", "source", "decision", "rock_star"] },
  { kind: "quarters", columns: ["role", "quarter", "headcount", "pipeline_inbound", "pipeline_self", "pipeline_bdr", "closed"] },
  { kind: "selection_counts", columns: ["cohort", "group", "applied", "hired"] },
  { kind: "process", columns: [] },
  { kind: "settings", columns: [] },
];
