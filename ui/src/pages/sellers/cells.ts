// What a row says. A row is put into words once, and so is a day or a length of time that many rows share.
import type { SellerColumn, SellerLine } from "../../ipc";
import { date } from "../../lib/format";
import { sellers as say } from "../../lib/words.sellers";

export type Cells = Record<SellerColumn, string>;

const lines = new WeakMap<SellerLine, Cells>();
const shared = new Map<string, string>();

/** Words depend on the language of the workspace: they are put anew when the rows are. */
export function forgetWords(): void {
  shared.clear();
}

function once(key: string, put: () => string): string {
  const before = shared.get(key);
  if (before !== undefined) return before;
  const text = put();
  shared.set(key, text);
  return text;
}

const ended = (on: string, kind: string | null) => once(`${on} ${kind ?? ""}`, () => say.ended(on, kind));
const tenure = (months: number) => once(`${Math.floor(months)}`, () => say.tenure(months));

export function cellsOf(line: SellerLine): Cells {
  const before = lines.get(line);
  if (before) return before;
  const cells: Cells = {
    name: line.name || line.external_id,
    external_id: line.external_id,
    role: line.role ?? "",
    cohort: line.cohort ?? "",
    hired_on: line.hired_on === null ? "" : once(line.hired_on, () => date(line.hired_on ?? "")),
    tenure: line.tenure_months === null ? "" : tenure(line.tenure_months),
    ended_on: line.ended_on === null ? "" : ended(line.ended_on, line.exit_kind),
    manager: line.manager ?? "",
    territory: line.territory ?? "",
    source: line.source ?? "",
  };
  lines.set(line, cells);
  return cells;
}
