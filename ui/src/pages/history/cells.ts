// What an entry changed, in words: each row of the file as lines of column, before and after.
import type { HistoryRow } from "../../ipc";
import { amount, date, moment, month as monthText } from "../../lib/format";
import { fieldName, words } from "../../lib/words";
import { placeOf, type Place } from "./place";

const say = words.past;

/** A value in words; `id` is the id of the file that stands there instead of a name. */
export type Cell = { text: string; id: string | null };
export type Line = { column: string; before: Cell; after: Cell };
/** A row in words, or so many rows of scorecards in succession, whose marks the core never sends. */
export type Shown = { table: string; lines: Line[]; cards: number; place: Place | null };

/** Rows of an entry that the core sends at most (workspace/audit.rs). */
export const MOST_ROWS = 200;

const MONEY = new Set(["quota", "full_quota", "closed", "pipeline_inbound", "pipeline_self", "pipeline_bdr", "pipeline_partner", "bdr_credited"]);
const YES_OR_NO = new Set(["rock_star", "regretted", "rehire", "on_leave", "not_assessed"]);
const SHARES = new Set([
  "success_bar", "attainment_bar", "same", "partly", "oversold", "label_coverage", "floor_fall",
  "replacement_pct", "replacement_pct_low", "replacement_pct_high", "gross_margin", "gross_margin_low", "gross_margin_high",
]);
const CARDS = new Set(["scorecards", "ratings"]);
const ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const LONGEST = 300;

function cut(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

/** The file keeps months as 202606. */
const month = (yyyymm: string) => monthText(`${yyyymm.slice(0, 4)}-${yyyymm.slice(4)}`);

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** One value; `column` says what it is. An id says nothing to people: it is there for whoever looks for it. */
export function cell(column: string, value: string | null): Cell {
  return value !== null && ID.test(value) ? { text: words.none, id: value } : { text: textOf(column, value), id: null };
}

function textOf(column: string, value: string | null): string {
  if (value === null || value === "") return words.none;
  if (MONEY.has(column) && /^-?\d+$/.test(value)) return amount(Number(value) / 100);
  if (column === "month" && /^\d{6}$/.test(value)) return month(value);
  if (YES_OR_NO.has(column)) return value === "1" || value === "true" ? say.rows.yes : say.rows.no;
  if (column === "ramp_schedule") return ramp(value);
  if (SHARES.has(column) && Number.isFinite(Number(value))) return words.settings.share(Number(value));
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return date(value);
  if (/^\d{4}-\d\d-\d\dT/.test(value)) return moment(value);
  if (/^[a-z]+(?:_[a-z]+)+$/.test(value)) return value.replaceAll("_", " ");
  const list = value.startsWith("[") ? parsed(value) : null;
  return cut(Array.isArray(list) && list.every((each) => typeof each !== "object") ? list.join(", ") || words.none : value);
}

function ramp(value: string): string {
  const schedule = parsed(value);
  return Array.isArray(schedule) && schedule.every((each) => typeof each === "number") ? words.settings.ramp(schedule) : cut(value);
}

export function columnName(column: string): string {
  return words.settings.numbers[column]?.[0] ?? say.columns[column] ?? words.fields[column] ?? fieldName(column.replace(/_id$/, ""));
}

function tableName(table: string): string {
  return say.tables[table] ?? fieldName(table);
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null && !Array.isArray(value);

function text(value: unknown): string | null {
  if (value === undefined || value === null) return null;
  return typeof value === "string" ? value : JSON.stringify(value);
}

function line(column: string, before: string | null, after: string | null): Line {
  return { column: columnName(column), before: cell(column, before), after: cell(column, after) };
}

/** A setting is JSON: what differs inside it is told part by part. */
function settingLines(before: string | null, after: string | null): Line[] {
  const [old, now] = [before, after].map((each) => (each === null ? null : parsed(each)));
  if (!isObject(old) && !isObject(now)) return [line("value", text(old), text(now))];
  const [was, is] = [isObject(old) ? old : {}, isObject(now) ? now : {}];
  const names = [...new Set([...Object.keys(was), ...Object.keys(is)])];
  const pairs = names.map((name) => [name, text(was[name]), text(is[name])] as const);
  return pairs.filter(([, old, now]) => old !== now).map(([name, old, now]) => line(name, old, now));
}

/** What a row is about: a name as it is, a setting's or a month's in words. */
function named(about: string): string {
  if (/^\d{6}$/.test(about)) return month(about);
  return /^[a-z_]+$/.test(about) ? fieldName(about) : about;
}

export function shownRows(rows: HistoryRow[]): Shown[] {
  const shown: Shown[] = [];
  /** What a card says stands on the card, and one link to it is enough. */
  const linked = rows.some(({ table, place }) => table === "scorecards" && place !== null);
  for (const row of rows) {
    const { table, about, changes, place } = row;
    const card = table === "scorecards" && place?.kind === "card" ? place : null;
    const last = shown.at(-1);
    if (CARDS.has(table) && !card) {
      if (linked && table === "ratings") continue;
      if (last && last.cards > 0) {
        last.cards += 1;
        // A link to the first card would leave the others out.
        if (last.place?.href !== placeOf(row)?.href) last.place = null;
      } else shown.push({ table: tableName(table), lines: [], cards: 1, place: placeOf(row) });
      continue;
    }
    const lines = changes.flatMap(([column, before, after]) =>
      table === "settings" && column === "value" ? settingLines(before, after) : [line(column, before, after)],
    );
    if (lines.length === 0 && !card) continue;
    const stage = card && card.stage !== "" && !changes.some(([column]) => column === "stage") ? [card.stage] : [];
    shown.push({ table: [tableName(table), ...about.map(named), ...stage].join(", "), lines, cards: 0, place: placeOf(row) });
  }
  return shown;
}
