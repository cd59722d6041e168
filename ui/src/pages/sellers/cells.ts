// What a row says, put into words once for each row that is fetched.
import type { SellerColumn, SellerLine } from "../../ipc";
import { date, tenure } from "../../lib/format";
import { sellers as say } from "../../lib/words.sellers";

export type Cells = Record<SellerColumn, string>;

const lines = new WeakMap<SellerLine, Cells>();

export function cellsOf(line: SellerLine): Cells {
  const before = lines.get(line);
  if (before) return before;
  const cells: Cells = {
    name: line.name || line.external_id,
    external_id: line.external_id,
    role: line.role ?? "",
    cohort: line.cohort ?? "",
    hired_on: line.hired_on === null ? "" : date(line.hired_on),
    tenure: line.tenure_months === null ? "" : tenure(line.tenure_months),
    ended_on: line.ended_on === null ? "" : say.ended(line.ended_on, line.exit_kind),
    manager: line.manager ?? "",
    territory: line.territory ?? "",
    source: line.source ?? "",
  };
  lines.set(line, cells);
  return cells;
}
