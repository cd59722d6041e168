// The sign of a currency at a figure: that of the workspace says nothing new, and another one makes it another figure.

/** Digits somewhere, and something that could be the sign of a currency. */
const MARKED = /(?=.*\p{Nd}).*[\p{Sc}\p{L}]/u;
const HEAD = /^([\s(+\-\u2010-\u2015\u2212]*)([^\s\p{Nd}()+\-\u2010-\u2015\u2212,'’]+)\s*/u;
const TAIL = /\s*([^\s\p{Nd}()+\-\u2010-\u2015\u2212,'’]+)(\s*\)?\s*)$/u;
/** A sign, or letters before it as in "A$"; not the thousands of "7k€". */
const SIGN = /^(?!k)\p{L}{0,3}\p{Sc}$/iu;
/** How a locale writes its own currency tells signs that English does not use: "kr." or "￥". */
const LOCALES = ["en", "de", "fr", "es", "da", "sv", "ja", "zh", "pl"];

/** "kr." is "kr", and the point of "$.50" belongs to the figure. */
const same = (mark: string) => mark.normalize("NFKC").replace(/(\p{L})\.$/u, "$1");

function marksOf(currency: string): string[] {
  const written = LOCALES.flatMap((locale) => (["symbol", "narrowSymbol"] as const).map((currencyDisplay) =>
    new Intl.NumberFormat(locale, { style: "currency", currency, currencyDisplay }).formatToParts(1).find(({ type }) => type === "currency")?.value ?? currency));
  const short = written.filter((mark) => SIGN.test(mark)).flatMap((mark) => [1, 2].map((letters) => currency.slice(0, letters) + mark.slice(-1)));
  return [currency, ...written, ...short].map(same);
}

const known = new Map<string, ReadonlySet<string>>();
function ownOf(currency: string): ReadonlySet<string> {
  const marks = known.get(currency) ?? new Set(marksOf(currency));
  known.set(currency, marks);
  return marks;
}

let others: ReadonlySet<string> | null = null;
/** What stands for any currency; of letters alone only capitals, as "all" and "top" are codes too. */
function isMark(mark: string): boolean {
  others ??= new Set(Intl.supportedValuesOf("currency").flatMap((code) => {
    const symbol = new Intl.NumberFormat("en", { style: "currency", currency: code }).formatToParts(1).find(({ type }) => type === "currency")?.value;
    return [code, same(symbol ?? code)];
  }));
  return SIGN.test(mark) || others.has(mark);
}

type Cut = { mark: string; rest: string };

/** What could be a sign at the head, and the text without it. */
function headOf(text: string): Cut[] {
  const [all = "", before = "", mark = ""] = HEAD.exec(text) ?? [];
  const rest = text.slice(all.length);
  // The point of "$.50" belongs to the figure.
  return [{ mark, rest: before + rest }, ...(mark.endsWith(".") ? [{ mark: mark.slice(0, -1), rest: `${before}.${rest}` }] : [])];
}

function tailOf(text: string): Cut[] {
  const [all = "", mark = "", after = ""] = TAIL.exec(text) ?? [];
  const rest = text.slice(0, text.length - all.length);
  // The thousands of "50k€" belong to the figure.
  return [{ mark, rest: rest + after }, ...(/^k./iu.test(mark) ? [{ mark: mark.slice(1), rest: `${rest}k${after}` }] : [])];
}

const isOwn = (mark: string, currency: string) => ownOf(currency).has(same(mark)) || mark.toUpperCase() === currency;

export type Bare = { text: string; foreign: string | null; marked: boolean };

/** A figure without the sign of its currency; `foreign` is one that is not that of the workspace. A workspace without a currency takes any. */
export function bareOf(text: string, currency: string): Bare {
  const bare: Bare = { text, foreign: null, marked: false };
  if (!/^[A-Z]{3}$/u.test(currency) || !MARKED.test(text)) return bare;
  // The head twice, for "USD $7,000".
  for (const cutsOf of [headOf, headOf, tailOf]) {
    const cut = cutsOf(bare.text).find(({ mark }) => mark !== "" && (isOwn(mark, currency) || isMark(same(mark))));
    if (!cut) continue;
    bare.marked = true;
    if (!isOwn(cut.mark, currency)) return { ...bare, foreign: cut.mark };
    bare.text = cut.rest;
  }
  return bare;
}
