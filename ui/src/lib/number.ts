// Numbers as people type and paste them. What can be read two ways is settled by the rest of a paste and the locale of the
// workspace, or, typed alone, by how figures are written here; else it is asked.
import { count, decimal as written, givenLocale, inLocale, percent } from "./format";
import { number as say } from "./words.number";

export type Sign = "," | ".";
export type BadNumber = "number" | "percent" | "sign";
export type Reading = { kind: "blank" } | { kind: "value"; value: number } | { kind: "bad"; why: BadNumber };

/** What the texts of a paste say of the decimal sign; null = it makes no difference. */
type Decimal = { kind: "sure"; sign: Sign | null } | { kind: "ask"; example: string };

const BLANK = /^[-\u2010-\u2015\u2212]?$/u;
const MINUS = /[-\u2012\u2013\u2212]/u;
/** Spaces, no-break spaces and the apostrophe of the Swiss. */
const GROUP = String.raw`[\s'\u2019]`;
const GROUPED_HEAD = new RegExp(String.raw`^\d{1,3}(?:${GROUP}\d{3})+(?![\d])`, "u");
const other = (sign: Sign): Sign => (sign === "," ? "." : ",");

/** Full-width and Arabic digits and signs, as the keyboards of their languages write them. Not all of NFKC: a footnote
 * mark at a number must not become one of its digits. */
function plain(text: string): string {
  const wide = text.replace(/[\uff01-\uff5e]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
  const folded = wide.replace(/[\u0660-\u0669\u06f0-\u06f9]/gu, (digit) => String(digit.charCodeAt(0) & 15));
  return folded.replaceAll("\u066b", ".").replaceAll("\u066c", "").replaceAll("\u066a", "%").trim();
}

type Core = { digits: string; negative: boolean; times: number };
/** A thousand behind the digits. A million has no letter that means it everywhere. */
const THOUSANDS = /^(.*\d)\s*k$/iu;

/** Digits and their signs without currency, minus, parentheses and grouping spaces; null = not an amount. */
function core(text: string): Core | null {
  let rest = plain(text);
  let negative = false;
  const inside = /^\((.*)\)$/u.exec(rest);
  if (inside) {
    negative = true;
    rest = (inside[1] ?? "").trim();
  }
  const head = /^(?:\p{Sc}\s*([-+\u2012\u2013\u2212])|([-+\u2012\u2013\u2212])?\s*\p{Sc}?)\s*/u.exec(rest);
  const found = head?.[1] ?? head?.[2];
  if (found && inside) return null;
  if (found && MINUS.test(found)) negative = true;
  rest = rest.slice(head?.[0].length ?? 0).replace(/\s*\p{Sc}$/u, "");
  const thousands = THOUSANDS.exec(rest)?.[1];
  rest = thousands ?? rest;
  const grouped = GROUPED_HEAD.exec(rest)?.[0];
  if (grouped) rest = grouped.replace(new RegExp(GROUP, "gu"), "") + rest.slice(grouped.length);
  return /^[\d.,]*\d$/u.test(rest) ? { digits: rest, negative, times: thousands === undefined ? 1 : 1000 } : null;
}

const grouped = (digits: string, sign: Sign) => new RegExp(String.raw`^[1-9]\d{0,2}(?:[${sign}]\d{3})+$`, "u").test(digits);

/** The decimal signs that the digits allow. */
function allowed(digits: string): Set<Sign> {
  const fits = (decimal: Sign) => toNumber(digits, decimal) !== null;
  return new Set(([",", "."] as const).filter(fits));
}

/** The number, when `decimal` is the decimal sign; null when it can't be. */
function toNumber(digits: string, decimal: Sign): number | null {
  const [whole = "", fraction, ...more] = digits.split(decimal);
  if (more.length > 0 || (fraction !== undefined && !/^\d+$/u.test(fraction))) return null;
  const group = other(decimal);
  if (whole.includes(group) ? !grouped(whole, group) : !/^\d*$/u.test(whole)) return null;
  return Number(`${whole.replaceAll(group, "") || "0"}.${fraction ?? "0"}`);
}

const signs = new Map<string | undefined, Sign>();

function signOf(locale: string | undefined): Sign {
  const known = signs.get(locale);
  if (known !== undefined) return known;
  const parts = new Intl.NumberFormat(locale).formatToParts(1.5);
  const sign = parts.find(({ type }) => type === "decimal")?.value === "," ? "," : ".";
  signs.set(locale, sign);
  return sign;
}

/** Hides that 0.07 × 100 is not 7 in binary, nor 33.3 / 100 what 0.333 is. */
const rounded = (value: number) => Number(value.toPrecision(12));

/** The decimal sign of all texts together. Both signs in one text are the strongest evidence: the last is the decimal one.
 * The locale settles what no text tells; texts that speak against each other it does not. */
export function decimalOf(texts: string[], locale: string | null = givenLocale()): Decimal {
  const found = { both: new Set<Sign>(), one: new Set<Sign>() };
  let open: string | null = null;
  for (const text of texts) {
    const digits = core(text)?.digits;
    if (digits === undefined || !/[.,]/u.test(digits)) continue;
    const signs = [...allowed(digits)];
    if (signs.length === 2) open ??= text.trim();
    const [sign] = signs;
    if (signs.length !== 1 || sign === undefined) continue;
    found[digits.includes(",") && digits.includes(".") ? "both" : "one"].add(sign);
  }
  const seen = found.both.size > 0 ? found.both : found.one;
  const [first = null] = seen;
  if (open === null || seen.size === 1) return { kind: "sure", sign: first };
  const settled = locale !== null && seen.size === 0;
  return settled ? { kind: "sure", sign: signOf(locale) } : { kind: "ask", example: open };
}

/** Reads one text by the decimal sign of its paste. */
export function read(text: string, sign: Sign | null): Reading {
  const trimmed = plain(text);
  if (BLANK.test(trimmed)) return { kind: "blank" };
  if (trimmed.endsWith("%")) return { kind: "bad", why: "percent" };
  const found = core(trimmed);
  if (!found) return { kind: "bad", why: "number" };
  const value = toNumber(found.digits, sign ?? ".");
  if (value === null) return { kind: "bad", why: allowed(found.digits).size > 0 ? "sign" : "number" };
  const size = found.times === 1 ? value : rounded(value * found.times);
  return { kind: "value", value: found.negative && size !== 0 ? -size : size };
}

/** What groups thousands where figures are written in that locale; none = that of the system. */
const groupOf = (locale: string | null) => /\P{Nd}/u.exec(inLocale(locale, () => count(1_234_567)))?.[0] ?? "";

/** How one text that is typed is read: as figures are written here, where its sign groups thousands here. Three digits after any
 * other sign are asked, as people rarely mean three decimals; but never beyond `most`. */
export function typedDecimal(text: string, locale: string | null = givenLocale(), most = Infinity): Decimal {
  const alone = decimalOf([text], null);
  if (alone.kind === "sure") return alone;
  const { grouped: thousands, decimal } = readings(alone.example);
  if (groupOf(locale) === decimal.sign) return { kind: "sure", sign: thousands.sign };
  const isBeyond = Number(thousands.value.replace(MINUS, "")) > most;
  return isBeyond && signOf(locale ?? undefined) === decimal.sign ? { kind: "sure", sign: decimal.sign } : alone;
}

/** Whether a text has three decimals by that sign, and could as well be in the thousands: "20,000". */
export function couldBeGroups(text: string, sign: Sign | null): boolean {
  const { digits = "", times = 1 } = core(text) ?? {};
  return times === 1 && sign !== null && allowed(digits).size === 2 && /^\d{3}$/u.test(digits.split(sign)[1] ?? "");
}

/** Both readings of a text that can be read both ways: with groups of thousands, and with decimals. */
export function readings(example: string): { grouped: { sign: Sign; value: string }; decimal: { sign: Sign; value: string } } {
  const used: Sign = example.includes(",") ? "," : ".";
  const as = (sign: Sign) => {
    const reading = read(example, sign);
    return reading.kind === "value" ? typedNumber(reading.value) : example;
  };
  return { grouped: { sign: other(used), value: as(other(used)) }, decimal: { sign: used, value: as(used) } };
}

/** `percent` and `points` are typed as 60 and kept as .6; `points` are percentage points. */
export type NumberKind = "decimal" | "whole" | "money" | "percent" | "points";
export type NumberRead = { value: number | null; wrong: null } | { value: null; wrong: string };
export type NumberAsk = {
  kind?: NumberKind;
  /** Limits of the value as it is kept: .6, not 60. */
  least?: number | null;
  most?: number | null;
  /** Blank is refused. */
  needed?: boolean;
  /** With a percent sign it is a hundredth: 51 % is .51. `percent` and `points` are so without the sign too. */
  orPercent?: boolean;
  /** What stands in the field at first. Untouched it stays so to the last digit. */
  was?: number | null;
  locale?: string | null;
};

const isShare = (kind: NumberKind) => kind === "percent" || kind === "points";

/** A number as it stands in a field: no groups, the decimal sign of the locale. */
export function typedNumber(value: number | null, kind: NumberKind = "decimal", locale: string | null = givenLocale()): string {
  if (value === null) return "";
  const text = String(isShare(kind) ? rounded(value * 100) : value);
  return signOf(locale ?? undefined) === "," ? text.replace(".", ",") : text;
}

/** What "12k5" or "1.2 m" is likely to mean: a shorthand that is not read by itself. */
function meantBy(text: string): number | null {
  const found = /^(\d+(?:[.,]\d+)?)\s*(k(?=\d)|m)(\d?)$/iu.exec(plain(text).replace(/^\p{Sc}\s*|\s*\p{Sc}$/gu, ""));
  if (!found) return null;
  const size = found[2]?.toLowerCase() === "k" ? 1e3 : 1e6;
  return rounded(Number((found[1] ?? "").replace(",", ".")) * size + (Number(found[3]) * size) / 10);
}

/** Numbers as the field would take them. */
function examplesOf(kind: NumberKind, most: number | null, share: boolean): number[] {
  if (isShare(kind)) return [0.6, 0.625];
  if (kind === "money") return [12500, 12500.5];
  if (kind === "whole") return [Math.min(12, most ?? 12)];
  return share || (most !== null && most < 3) ? [0.5, 0.25] : [3, 2.5];
}

/** Reads what a field holds: the value, null when blank, or a sentence of what is wrong with it. */
export function parseNumber(text: string, ask: NumberAsk = {}): NumberRead {
  const { kind = "decimal", least = null, most = null, needed = false, was = null, orPercent = false, locale = givenLocale() } = ask;
  const bad = (wrong: string): NumberRead => ({ value: null, wrong });
  const typed = text.trim();
  if (typed === "") return needed ? bad(say.needed) : { value: null, wrong: null };
  if (was !== null && typed === typedNumber(was, kind, locale)) return { value: was, wrong: null };
  const hundredths = isShare(kind) || (orPercent && plain(typed).endsWith("%"));
  const bare = hundredths ? plain(typed).replace(/\s*%$/u, "") : typed;
  const none = () => bad(say.none(typed, examplesOf(kind, most, orPercent).map((each) => typedNumber(each, kind, locale)), isShare(kind)));
  const likely = meantBy(bare);
  if (likely !== null) return bad(say.meant(typed, typedNumber(likely, "decimal", locale)));
  if (kind !== "money" && /\p{Sc}/u.test(typed)) return none();
  if (hundredths && THOUSANDS.test(bare)) return none();
  const decimal = typedDecimal(bare, locale, most === null ? Infinity : hundredths ? most * 100 : most);
  if (decimal.kind === "ask") return bad(twoWays(typed, bare, hundredths, most));
  const reading = read(bare, decimal.sign);
  if (reading.kind === "bad" && reading.why === "percent") return bad(say.percent(typed));
  if (reading.kind !== "value") return none();
  const value = hundredths ? rounded(reading.value / 100) : reading.value;
  const limit = (bound: number) => (isShare(kind) ? percent(bound) : written(bound, Number.isInteger(bound) ? 0 : 1));
  if (kind === "whole" && !Number.isInteger(value)) return bad(say.whole);
  if (kind === "money" && Math.abs(value * 100 - Math.round(value * 100)) > 1e-6) return bad(say.cents);
  if (least !== null && value < least) return bad(say.least(limit(least)));
  if (most !== null && value > most) return bad(say.most(limit(most)));
  return { value, wrong: null };
}

/** A share is rarely in the thousands, and nothing is beyond its limit; everything else is likely to be groups. */
function twoWays(typed: string, bare: string, hundredths: boolean, most: number | null): string {
  const both = readings(bare);
  // With a fourth digit the decimals can't be a group.
  const decimals = /[.,]\d{3}$/u.test(both.decimal.value) ? `${both.decimal.value}0` : both.decimal.value;
  const beyond = most !== null && Number(both.grouped.value) > most;
  return hundredths || beyond ? say.twoWays(typed, decimals, both.grouped.value) : say.twoWays(typed, both.grouped.value, decimals);
}
