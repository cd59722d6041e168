// What a row says, put into words once for each row that is fetched.
import type { SellerColumn, SellerLine } from "../../ipc";
import { date, tenure } from "../../lib/format";
import { ownId } from "../../lib/person";
import { sellers as say } from "../../lib/words.sellers";

export type Cells = Record<SellerColumn, string>;

const lines = new WeakMap<SellerLine, Cells>();

/** The exit, or the move that ended the tenure in the role, as on a cohort's page. */
function left({ ended_on, exit_kind, moved_on }: SellerLine): string {
  if (ended_on !== null) return say.ended(ended_on, exit_kind);
  return moved_on === null ? "" : say.moved(moved_on);
}

export function cellsOf(line: SellerLine): Cells {
  const before = lines.get(line);
  if (before) return before;
  const cells: Cells = {
    name: line.name || line.external_id,
    external_id: ownId(line),
    role: line.role ?? "",
    cohort: line.cohort ?? "",
    hired_on: line.hired_on === null ? "" : date(line.hired_on),
    tenure: line.tenure_months === null ? "" : tenure(line.tenure_months),
    ended_on: left(line),
    manager: line.manager ?? "",
    territory: line.territory ?? "",
    source: line.source ?? "",
  };
  lines.set(line, cells);
  return cells;
}
