// The settings as fields: what stands in each at first, what was typed instead, and the entry that both make.
// A field that was not touched keeps its value to the last digit.
import type { RoleEntry, SettingsEntry, Thresholds } from "../../ipc";
import { dayFault, dayOf } from "../../lib/day";
import { localeOf } from "../../lib/format";
import { parseNumber, typedNumber, type NumberAsk, type NumberKind } from "../../lib/number";
import { words } from "../../lib/words";

export type Setting = { id: string; kind: NumberKind; shipped: number | null; least: number; most: number | null; name: string; use: string };

/** Texts by the id of the field. */
export type Texts = Record<string, string>;

const TEN_YEARS = 120;

function field(id: string, kind: NumberKind, shipped: number | null, least: number, most: number | null): Setting {
  const [name, use] = words.settings.numbers[id] ?? [id, ""];
  return { id, kind, shipped, least, most, name, use };
}

export const testIdOf = ({ id }: Setting): string => `settings-${id.replaceAll(/[_.]/g, "-")}`;

/** What may be typed; what stands in the field stays so to the last digit. */
export const askOf = ({ kind, shipped, least, most }: Setting, was: number | null): NumberAsk => ({ kind, least, most, needed: shipped !== null, was });

/** What Encore ships (model/settings.rs), and what the core takes. */
export const BARS: Setting[] = [
  field("success_bar", "percent", 0.6, 0, 1),
  field("attainment_bar", "percent", 0.8, 0, null),
  field("same", "percent", 0.8, 0, 1),
  field("partly", "percent", 0.6, 0, 1),
  field("oversold", "percent", 0.5, 0, 1),
  field("label_coverage", "percent", 0.5, 0, 1),
  field("min_mature", "whole", 4, 1, 1000),
  field("rock_star_score", "decimal", 4, 1, 5),
  field("tenured_from_ms", "whole", 12, 0, TEN_YEARS),
  field("floor_min_sellers", "whole", 4, 1, 1000),
  field("floor_fall", "points", 0.15, 0, 1),
  field("gap_first", "whole", 6, 0, TEN_YEARS),
  field("gap_last", "whole", 11, 0, TEN_YEARS),
];

/** A guess and the ends between which it may lie; an end that is empty is the guess itself. */
export type Range = { low: Setting; base: Setting; high: Setting };

function range(id: string, kind: NumberKind, shipped: number, most: number | null): Range {
  const end = (name: "low" | "high") => field(`${id}_${name}`, kind, null, 0, most);
  return { low: end("low"), base: field(id, kind, shipped, 0, most), high: end("high") };
}

export const RANGES: Range[] = [
  range("replacement_pct", "percent", 0.21, null),
  range("vacancy_months", "decimal", 2, TEN_YEARS),
  range("gross_margin", "percent", 0.75, 1),
];

const COSTS: Setting[] = RANGES.flatMap(({ low, base, high }) => [low, base, high]);

const baseId = (role: string) => `annual_base.${role}`;

/** The base pay of each role. */
export function payFields(roles: RoleEntry[], currency: string): Setting[] {
  const say = words.settings.costs;
  return roles.map((role): Setting => ({
    id: baseId(role.key), kind: "money", shipped: null, least: 0, most: null, name: say.base(role.name), use: say.baseUse(currency),
  }));
}

const allFields = (roles: RoleEntry[]): Setting[] => [...BARS, ...COSTS, ...payFields(roles, "")];

function numbersOf(settings: SettingsEntry, roles: RoleEntry[]): Record<string, number | null> {
  const { gap_months, ...bars } = settings.thresholds;
  const { annual_base, note: _note, ...costs } = settings.cost;
  const [gap_first, gap_last] = gap_months ?? [undefined, undefined];
  const here: Record<string, number | null | undefined> = { ...bars, ...costs, gap_first, gap_last };
  const shipped = [...BARS, ...COSTS].map(({ id, shipped }) => [id, here[id] ?? shipped] as const);
  return Object.fromEntries([...shipped, ...roles.map(({ key }) => [baseId(key), annual_base?.[key] ?? null] as const)]);
}

/** What stands in the fields before anything is typed. */
export function textsOf(settings: SettingsEntry, roles: RoleEntry[]): Texts {
  const numbers = numbersOf(settings, roles);
  const { company, currency, locale, fiscal_year_start, as_of, rock_star_rule, cost } = settings;
  return {
    company: company ?? "", currency, locale: locale ?? "", fiscal_year_start: String(fiscal_year_start), as_of: as_of ?? "", rock_star_rule: rock_star_rule ?? "", note: cost.note ?? "",
    ...Object.fromEntries(allFields(roles).map(({ id, kind }) => [id, typedNumber(numbers[id] ?? null, kind)])),
  };
}

/** What was typed and differs from what stands there. */
export function changesOf(start: Texts, edits: Texts): Texts {
  return Object.fromEntries(Object.entries(edits).filter(([id, text]) => id in start && text.trim() !== start[id]?.trim()));
}

export type Draft = { entry: SettingsEntry; wrong: Texts };

/** The entry with the changes in it, and a sentence for each field that can't be read. */
export function draftOf(settings: SettingsEntry, roles: RoleEntry[], changes: Texts): Draft {
  const wrong: Texts = {};
  const numbers = numbersOf(settings, roles);
  for (const setting of allFields(roles)) {
    const text = changes[setting.id];
    if (text === undefined) continue;
    const read = parseNumber(text, askOf(setting, numbers[setting.id] ?? null));
    if (read.wrong !== null) wrong[setting.id] = read.wrong;
    else numbers[setting.id] = read.value;
  }
  const [first, last] = [numbers.gap_first ?? 0, numbers.gap_last ?? 0];
  if (first > last && !wrong.gap_first && !wrong.gap_last) wrong.gap_first = words.settings.wrong.months(String(last));
  const asOf = changes.as_of === undefined ? settings.as_of : dayOf(changes.as_of);
  const fault = dayFault(changes.as_of ?? "");
  if (fault) wrong.as_of = fault;
  const currency = (changes.currency ?? settings.currency).trim().toUpperCase();
  if (!/^[A-Z]{3}$/.test(currency)) wrong.currency = words.settings.wrong.currency;
  const tag = changes.locale?.trim() ?? settings.locale ?? "";
  const locale = changes.locale === undefined ? settings.locale : localeOf(tag);
  if (tag !== "" && locale === null) wrong.locale = words.settings.wrong.locale(tag);
  const text = (id: string, old: string | null) => (changes[id] === undefined ? old : changes[id].trim() || null);
  const pick = (fields: Setting[]) => Object.fromEntries(fields.filter(({ id }) => !id.startsWith("gap_")).map(({ id }) => [id, numbers[id]]));
  const bases = { ...settings.cost.annual_base };
  for (const { key } of roles) {
    const base = numbers[baseId(key)] ?? null;
    if (base === null) delete bases[key];
    else bases[key] = base;
  }
  const thresholds: Thresholds = { ...settings.thresholds, ...pick(BARS), gap_months: [first, last] };
  return {
    wrong,
    entry: {
      company: text("company", settings.company),
      currency, locale,
      fiscal_year_start: Number(changes.fiscal_year_start ?? settings.fiscal_year_start),
      as_of: asOf ?? null,
      rock_star_rule: text("rock_star_rule", settings.rock_star_rule),
      thresholds,
      cost: { ...settings.cost, ...pick(COSTS), annual_base: bases, note: text("note", settings.cost.note ?? null) },
    },
  };
}

/** The field that a refusal names; the core names two of them by their group. */
export function fieldOf(refused: string | null): string | null {
  return refused === "thresholds" ? "gap_first" : refused;
}
