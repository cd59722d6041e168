// What is known of one seller, in words. Facts and dates; no mark, no rank and no total.
import type { CohortEntry, RoleEntry, SellerEntry } from "../../ipc";
import { date, dateRange } from "../../lib/format";
import { ownId } from "../../lib/person";
import { sellers } from "../../lib/words.sellers";

const say = sellers.person;
type Fact = [label: string, value: string];

const yesNo = (value: boolean | null) => (value === null ? say.nobodySaid : value ? say.yes : say.no);
const years = (value: number | null) => (value === null ? "" : say.years(value));

/** The day from which somebody is in another role: the time in this one ended then, as in the table. */
function movedOn({ moves }: SellerEntry): string | undefined {
  return moves.filter(({ kind }) => kind === "transfer" || kind === "promotion").map(({ on }) => on).sort()[0];
}

/** What is blank is left out: a line without an answer tells nothing. */
export function factsOf(entry: SellerEntry, cohort: CohortEntry | null, roles: RoleEntry[]): Fact[] {
  const { facts } = say;
  const moved = movedOn(entry);
  const still = moved ? say.movedOn(moved) : say.here;
  const left = entry.ended_on ? sellers.ended(entry.ended_on, entry.exit_kind) : entry.hired_on ? still : "";
  const role = roles.find((each) => each.key === cohort?.role)?.name ?? cohort?.role ?? "";
  const lines: Fact[] = [
    [facts.external_id, ownId(entry)],
    [facts.role, role],
    [facts.cohort, cohort?.name ?? ""],
    [facts.hired, entry.hired_on ? date(entry.hired_on) : say.notHired],
    [facts.left, left],
    [facts.reason, entry.exit_reason ?? ""],
    [facts.regretted, entry.ended_on && entry.regretted !== null ? yesNo(entry.regretted) : ""],
    [facts.manager, entry.manager ?? ""],
    [facts.territory, entry.territory ?? ""],
    [facts.source, entry.source ?? ""],
    [facts.experience, years(entry.years_experience)],
    [facts.industry, years(entry.years_industry)],
    [facts.star, yesNo(entry.rock_star)],
    [facts.why, entry.rock_star_reason ?? ""],
  ];
  return lines.filter(([, value]) => value.trim() !== "");
}

/** What tells one record of a name from another. */
export function recordOf(entry: SellerEntry, cohort: CohortEntry | null): string {
  const { hired_on: hired, ended_on: left } = entry;
  const days = hired === null ? say.notHired : left === null ? say.since(hired) : dateRange(hired, left);
  return [ownId(entry), cohort?.name ?? "", days].filter(Boolean).join(" · ");
}

/** Whoever came first; a record without a day comes last. */
export function firstHired(entries: SellerEntry[]): SellerEntry | undefined {
  return entries.toSorted((one, two) => (one.hired_on ?? "9").localeCompare(two.hired_on ?? "9"))[0];
}

export function leavesOf({ leaves }: SellerEntry): string[] {
  return leaves.map(({ from, to }) => (to ? dateRange(from, to) : say.since(from)));
}

export function movesOf({ moves }: SellerEntry): { on: string; what: string; detail: string }[] {
  return moves.map(({ on, kind, detail }) => ({ on: date(on), what: say.kinds[kind] ?? kind, detail: detail ?? "" }));
}
