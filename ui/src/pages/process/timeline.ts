// Versions on a line of time: where each begins and ends, how old it is, and what is left of the one before.
import type { CohortCard, VersionPage } from "../../ipc";
import { monthsBetween, monthsThrough } from "./sales";

/** How alike a version is to the one before it, on paper; the names of METHODS 10.4. */
export type Likeness = "same" | "partly" | "changed";

export type Band = {
  version: VersionPage;
  from: string;
  /** The day the next one begins; none = the last one. */
  to: string | null;
  /** Shares of the line, 0 to 1; a band that lasted no time has a least width all the same. */
  left: number;
  width: number;
  state: "past" | "in_force" | "planned";
  /** Whole months in force, up to now; none where it is planned. */
  months: number | null;
  likeness: Likeness | null;
  /** It belongs to a run of versions that only renamed one process. */
  repeats: boolean;
};

type Hired = Pick<CohortCard, "id" | "cohort" | "process" | "first_hired_on">;
export type Mark = { id: string; cohort: string; process: string; on: string; at: number };
export type Tick = { at: number; year: number; month: number | null };

export type Timeline = { bands: Band[]; ticks: Tick[]; marks: Mark[]; undated: VersionPage[]; now: number };

const DAY_MS = 86_400_000;
const YEAR_DAYS = 365.25;
/** The least share of the line that a band has. */
const LEAST_BAND = 0.02;
/** Room for the last band where nothing tells when it will end. */
const LEAST_TAIL = 0.1;
const MOST_TICKS = 9;
const MONTH_STEPS = [1, 3, 6];
const YEAR_STEPS = [1, 2, 5, 10, 20, 50];

const dayNumber = (iso: string): number => Math.round(Date.parse(`${iso.slice(0, 10)}T00:00:00Z`) / DAY_MS);

export function likenessOf({ before }: VersionPage, partly: number | null): Likeness | null {
  if (!before) return null;
  if (before.same) return "same";
  if (partly === null) return null;
  return before.paper.paper_similarity >= partly ? "partly" : "changed";
}

/** Beginnings of years, or of months where the line is short; never more than fit side by side. */
export function ticksOf(first: number, last: number): Tick[] {
  const span = Math.max(1, last - first);
  const years = span / YEAR_DAYS;
  const step = years < 2
    ? (MONTH_STEPS.find((months) => (years * 12) / months <= MOST_TICKS) ?? 6)
    : 12 * (YEAR_STEPS.find((each) => years / each <= MOST_TICKS) ?? 100);
  const ticks: Tick[] = [];
  const start = new Date(first * DAY_MS);
  const from = start.getUTCFullYear() * 12 + start.getUTCMonth() + (start.getUTCDate() > 1 ? 1 : 0);
  for (let month = Math.ceil(from / step) * step; ; month += step) {
    const [year, place] = [Math.floor(month / 12), month % 12];
    const at = (Date.UTC(year, place, 1) / DAY_MS - first) / span;
    if (at > 1) return ticks;
    ticks.push({ at, year, month: step < 12 ? place + 1 : null });
  }
}

/** Gives each stretch, in order, a least width: it pushes the next ones on, and at the end of the line they push back. */
export function spread(stretches: { left: number; right: number }[]): { left: number; right: number }[] {
  const least = Math.min(LEAST_BAND, 1 / Math.max(1, stretches.length));
  let edge = 0;
  const pushed = stretches.map(({ left, right }) => {
    const start = Math.max(left, edge);
    edge = Math.max(right, start + least);
    return { left: start, right: edge };
  });
  let limit = 1;
  return pushed.toReversed().map(({ left, right }) => {
    const end = Math.min(right, limit);
    limit = Math.min(left, end - least);
    return { left: limit, right: end };
  }).toReversed();
}

/** The days that a line is told by: the last one with data, to which ages are told as everything else is; and that of the calendar, which says what is planned. */
type Days = { known: string; calendar: string };

/** The line of a role: `own` are its versions, `cohorts` those hired for it, `partly` the similarity from which a version is partly the one before. */
export function timelineOf(own: VersionPage[], cohorts: Hired[], { known, calendar }: Days, partly: number | null): Timeline {
  const undated = own.filter(({ entry }) => entry.from === null);
  const today = calendar > known ? calendar : known;
  const begun = own.flatMap((version) => (version.entry.from === null ? [] : [{ version, from: version.entry.from }]));
  begun.sort((one, other) => (one.from < other.from ? -1 : one.from > other.from ? 1 : 0));
  const dated = begun.map((each, place) => {
    const to = begun[place + 1]?.from ?? null;
    return { ...each, to, state: each.from > today ? "planned" as const : to !== null && to <= today ? "past" as const : "in_force" as const };
  });
  const keys = new Set(dated.map(({ version }) => version.entry.key));
  const hired = cohorts.flatMap(({ id, cohort, process, first_hired_on: on }) =>
    process !== null && on !== null && keys.has(process) ? [{ id, cohort, process, on }] : []);
  if (dated.length === 0) return { bands: [], ticks: [], marks: [], undated, now: 1 };

  const days = [...dated.map(({ from }) => dayNumber(from)), ...hired.map(({ on }) => dayNumber(on))];
  const now = dayNumber(known);
  const first = Math.min(...days, now);
  const furthest = Math.max(...days, now);
  const newest = dayNumber(dated.at(-1)?.from ?? known);
  const tail = Math.max(30, Math.ceil((furthest - first) * LEAST_TAIL));
  // A last version that has only begun, or is planned, would have no width.
  const young = newest > furthest - tail;
  const last = young ? newest + tail : furthest;
  const at = (day: number) => (day - first) / (last - first);

  const steps = dated.map(({ version }) => likenessOf(version, partly));
  const stretches = spread(dated.map(({ from, to, state }) => {
    const left = at(dayNumber(from));
    if (to === null) return { left, right: at(young ? last : now) };
    // The one in force ends today: a planned one ends nothing yet.
    return { left, right: at(dayNumber(state === "in_force" ? today : to)) };
  }));
  const bands = dated.map(({ version, from, to, state }, place): Band => {
    const { left, right } = stretches[place] ?? { left: 0, right: 0 };
    return {
      version, from, to, state, left, width: right - left,
      months: state === "past" && to !== null ? monthsBetween(from, to) : monthsThrough(from, known),
      likeness: steps[place] ?? null,
      repeats: steps[place] === "same" || steps[place + 1] === "same",
    };
  });
  const marks = hired.map((mark) => ({ ...mark, at: at(dayNumber(mark.on)) })).sort((one, other) => one.at - other.at);
  return { bands, ticks: ticksOf(first, last), marks, undated, now: at(now) };
}

/** What there is room for in a band of so many pixels. */
export const roomOf = (pixels: number): "nothing" | "key" | "all" => (pixels < 44 ? "nothing" : pixels < 132 ? "key" : "all");
