// The form of one seller: every field as text, and the entry that it makes.
import type { SellerEntry } from "../../ipc";
import { dayFault, dayOf } from "../../lib/day";
import { parseNumber, typedNumber, type NumberAsk } from "../../lib/number";
import { words } from "../../lib/words";

const TEXTS = ["name", "external_id", "cohort", "exit_kind", "exit_reason", "manager", "territory", "source", "rock_star_reason"] as const;
const DAYS = ["hired_on", "ended_on"] as const;
const YEARS = ["years_experience", "years_industry"] as const;
const ANSWERS = ["regretted", "rock_star"] as const;

type Field = (typeof TEXTS)[number] | (typeof DAYS)[number] | (typeof YEARS)[number] | (typeof ANSWERS)[number];
export type Draft = Record<Field, string> & {
  leaves: { from: string; to: string }[];
  moves: { on: string; kind: string; detail: string }[];
};
/** What is wrong, by field; of a list "leaves.0.from". */
export type Wrong = Record<string, string>;

const answered = (value: boolean | null) => (value === null ? "" : value ? "yes" : "no");
const answer = (text: string) => (text === "" ? null : text === "yes");

export function draftOf(entry: SellerEntry): Draft {
  const texts = [...TEXTS, ...DAYS].map((field) => [field, entry[field] ?? ""]);
  const years = YEARS.map((field) => [field, typedNumber(entry[field])]);
  const answers = ANSWERS.map((field) => [field, answered(entry[field])]);
  return {
    ...(Object.fromEntries([...texts, ...years, ...answers]) as Record<Field, string>),
    leaves: entry.leaves.map(({ from, to }) => ({ from, to: to ?? "" })),
    moves: entry.moves.map(({ on, kind, detail }) => ({ on, kind, detail: detail ?? "" })),
  };
}

/** What years before the hire may be. */
export const yearsOf = (start: SellerEntry, field: (typeof YEARS)[number]): NumberAsk => ({ least: 0, most: 80, was: start[field] });

/** The entry of a draft, or what has to be corrected first. Lines of a list that are blank are left out. */
export function entryOf(start: SellerEntry, draft: Draft): { entry: SellerEntry; wrong: Wrong } {
  const say = words.cohortForms;
  const wrong: Wrong = {};
  const text = (value: string) => value.trim() || null;
  function day(field: string, value: string, missing: string | null = null): string {
    const read = dayOf(value);
    const fault = dayFault(value);
    if (fault) wrong[field] = fault;
    else if (read === null && missing) wrong[field] = missing;
    return read ?? "";
  }
  function years(field: (typeof YEARS)[number]): number | null {
    const read = parseNumber(draft[field], yearsOf(start, field));
    if (read.wrong) wrong[field] = read.wrong;
    return read.value;
  }
  const [hired, ended] = [day("hired_on", draft.hired_on, say.seller.noHired) || null, day("ended_on", draft.ended_on) || null];
  const isAway = (on: string) => on !== "" && hired !== null && (on < hired || (ended !== null && on > ended));
  const leaves = draft.leaves.flatMap(({ from, to }, at) => {
    if (!text(from) && !text(to)) return [];
    const leave = { from: day(`leaves.${at}.from`, from, say.seller.noFrom), to: day(`leaves.${at}.to`, to) || null };
    if (isAway(leave.from)) wrong[`leaves.${at}.from`] = say.seller.leaveAway;
    if (leave.from && leave.to && leave.to < leave.from) wrong[`leaves.${at}.to`] = say.seller.endsFirst(leave.from);
    return [leave];
  });
  const moves = draft.moves.flatMap(({ on, kind, detail }, at) => {
    if (!text(on) && !text(detail)) return [];
    const move = { on: day(`moves.${at}.on`, on, say.seller.noOn), kind, detail: text(detail) };
    if (isAway(move.on)) wrong[`moves.${at}.on`] = say.seller.moveAway;
    return [move];
  });
  const entry: SellerEntry = {
    id: start.id, external_id: draft.external_id.trim(), name: draft.name.trim(), cohort: text(draft.cohort),
    hired_on: hired, ended_on: ended,
    exit_kind: text(draft.exit_kind), exit_reason: text(draft.exit_reason), regretted: answer(draft.regretted),
    manager: text(draft.manager), territory: text(draft.territory), source: text(draft.source),
    years_experience: years("years_experience"), years_industry: years("years_industry"),
    rock_star: answer(draft.rock_star), rock_star_reason: text(draft.rock_star_reason), leaves, moves,
  };
  return { entry, wrong };
}
