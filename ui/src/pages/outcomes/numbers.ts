// Amounts as people type and paste them. One decimal sign holds for a whole paste; what would need guessing is asked.

export type Sign = "," | ".";
export type BadNumber = "number" | "percent" | "sign";
export type Reading = { kind: "blank" } | { kind: "value"; value: number } | { kind: "bad"; why: BadNumber };

/** What the texts of a paste say of the decimal sign; null = it makes no difference. */
export type Decimal = { kind: "sure"; sign: Sign | null } | { kind: "ask"; example: string };

const BLANK = /^[-\u2010-\u2015\u2212]?$/u;
const MINUS = /[-\u2012\u2013\u2212]/u;
/** Spaces, no-break spaces and the apostrophe of the Swiss. */
const GROUP = String.raw`[\s'\u2019]`;
const GROUPED_HEAD = new RegExp(String.raw`^\d{1,3}(?:${GROUP}\d{3})+(?![\d])`, "u");
const other = (sign: Sign): Sign => (sign === "," ? "." : ",");

type Core = { digits: string; negative: boolean };

/** Digits and their signs without currency, minus, parentheses and grouping spaces; null = not an amount. */
function core(text: string): Core | null {
  let rest = text.trim();
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
  const grouped = GROUPED_HEAD.exec(rest)?.[0];
  if (grouped) rest = grouped.replace(new RegExp(GROUP, "gu"), "") + rest.slice(grouped.length);
  return /^[\d.,]*\d$/u.test(rest) ? { digits: rest, negative } : null;
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

/** The decimal sign of all texts together. Both signs in one text are the strongest evidence: the last is the decimal one. */
export function decimalOf(texts: string[]): Decimal {
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
  // Texts that speak against each other prove nothing about one that can be read both ways.
  if (open !== null && seen.size !== 1) return { kind: "ask", example: open };
  return { kind: "sure", sign: first };
}

/** Reads one text by the decimal sign of its paste. */
export function read(text: string, sign: Sign | null): Reading {
  const trimmed = text.trim();
  if (BLANK.test(trimmed)) return { kind: "blank" };
  if (trimmed.endsWith("%")) return { kind: "bad", why: "percent" };
  const found = core(trimmed);
  if (!found) return { kind: "bad", why: "number" };
  const value = toNumber(found.digits, sign ?? ".");
  if (value === null) return { kind: "bad", why: allowed(found.digits).size > 0 ? "sign" : "number" };
  return { kind: "value", value: found.negative && value !== 0 ? -value : value };
}

/** Both readings of a text that can be read both ways: with groups of thousands, and with decimals. */
export function readings(example: string): { grouped: { sign: Sign; value: string }; decimal: { sign: Sign; value: string } } {
  const used: Sign = example.includes(",") ? "," : ".";
  const plain = (sign: Sign) => {
    const reading = read(example, sign);
    return reading.kind === "value" ? String(reading.value) : example;
  };
  return { grouped: { sign: other(used), value: plain(other(used)) }, decimal: { sign: used, value: plain(used) } };
}
