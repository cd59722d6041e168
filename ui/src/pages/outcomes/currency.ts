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

export type Bare = { text: string; foreign: string | null; marked: boolean };

/** A figure without the sign of its currency; `foreign` is one that is not that of the workspace. A workspace without a currency takes any. */
export function bareOf(text: string, currency: string): Bare {
  const bare: Bare = { text, foreign: null, marked: false };
  if (!/^[A-Z]{3}$/u.test(currency) || !MARKED.test(text)) return bare;
  const own = ownOf(currency);
  const take = (mark: string, rest: string): boolean => {
    const isOwn = own.has(same(mark)) || mark.toUpperCase() === currency;
    if (!isOwn && !isMark(same(mark))) return false;
    if (isOwn) bare.text = rest;
    else bare.foreign ??= mark;
    bare.marked = true;
    return isOwn;
  };
  // Twice, for "USD $7,000".
  for (let times = 0; times < 2 && bare.foreign === null; times += 1) {
    const [all = "", before = "", mark = ""] = HEAD.exec(bare.text) ?? [];
    const rest = bare.text.slice(all.length);
    if (mark !== "" && !take(mark, before + rest) && mark.endsWith(".")) take(mark.slice(0, -1), `${before}.${rest}`);
  }
  const tail = TAIL.exec(bare.text);
  if (tail && bare.foreign === null) {
    const [all, mark = "", after = ""] = tail;
    const rest = bare.text.slice(0, -all.length);
    // The thousands of "50k€" belong to the figure.
    if (!take(mark, rest + after) && bare.foreign === null && /^k./iu.test(mark)) take(mark.slice(1), `${rest}k${after}`);
  }
  return bare;
}
