// How a figure that is typed is read, and what its cell says of it.
import type { OutcomeField } from "../../ipc";
import { decimalOf, parseNumber, typedDecimal, type Sign } from "../../lib/number";
import { words } from "../../lib/words";
import { below, canEdit, pasted, type Bad, type Change, type Sheetful } from "./change";
import { bareOf } from "./currency";
import { isMoney } from "./figures";
import type { Place } from "./select";

/** What is wrong with a text, and what to enter instead, as the fields of the other pages say it. */
export function toldOf({ text, why }: Pick<Bad, "text" | "why">, field: OutcomeField, currency: string): string {
  if (why === "currency") return words.outcomes.currency(currency, bareOf(text, currency).foreign ?? text);
  const told = why === "number" ? parseNumber(text, { kind: isMoney(field) ? "money" : "whole" }).wrong : null;
  return told ?? words.outcomes.wrong(text, words.outcomes.why[why]);
}

type Decimal = ReturnType<typeof decimalOf>;

/** The decimal sign of a paste. `others` have no cell: they may tell the sign, and nothing is asked about them. */
export function decimalOfPaste(texts: string[], currency: string, others: string[] = []): Decimal {
  const all = decimalAmong([...texts, ...others], currency);
  return all.kind === "ask" ? decimalAmong(texts, currency) : all;
}

/** What the texts tell together, else what each would tell if it was typed. */
function decimalAmong(texts: string[], currency: string): Decimal {
  const bare = texts.map((text) => bareOf(text, currency)).flatMap(({ text, foreign }) => (foreign === null ? [text] : []));
  const together = decimalOf(bare, null);
  // With a locale the answer is sure, unless the texts speak against each other.
  if (together.kind === "sure" || decimalOf(bare, "en").kind === "ask") return together;
  const alone = [...new Set(bare)].map((text) => typedDecimal(text));
  return alone.find(({ kind }) => kind === "ask") ?? alone.find((each) => each.kind === "sure" && each.sign !== null) ?? together;
}

/** How one figure that is typed is read; it asks where both readings are possible. */
export function typed(sheet: Sheetful, place: Place, text: string): { change: Change } | { asks: string } {
  const { text: bare, foreign } = bareOf(text, sheet.currency);
  const as = (sign: Sign | null) => pasted(sheet, { aims: [{ ...place, text }], idle: 0, outside: 0 }, sign, true);
  const decimal = foreign === null ? typedDecimal(bare) : { kind: "sure" as const, sign: null };
  if (decimal.kind === "sure") return { change: as(decimal.sign) };
  const [point, comma] = [as("."), as(",")];
  return point.bad.length > 0 && comma.bad.length > 0 ? { change: point } : { asks: decimal.example };
}

/** What no further digit can mend, to be told while it is typed. */
const FOR_GOOD = new Set<Bad["why"]>(["currency", "negative", "large"]);

/** What is said of a figure while it is typed: why it can't be, or what it will count as. */
export function saidOf(sheet: Sheetful, place: Place, text: string): { problem: string | null; note: string | null } {
  const nothing = { problem: null, note: null };
  if (text.trim() === "") return nothing;
  if (!canEdit(sheet, place)) return { ...nothing, problem: idleOf(sheet, place) };
  const now = typed(sheet, place, text);
  if ("asks" in now) return nothing;
  const [bad] = now.change.bad;
  if (bad) return FOR_GOOD.has(bad.why) ? { ...nothing, problem: toldOf(bad, sheet.field, sheet.currency) } : nothing;
  return { ...nothing, note: below(now.change.cells) > 0 ? words.outcomes.belowZero(sheet.field) : null };
}

/** What is said of a change besides how many cells it wrote. */
export function besides({ cells, bad, idle, outside, rounded }: Change): string {
  const { outcomes: say } = words;
  return say.notWritten(bad.length) + say.idle(idle) + say.outside(outside) + say.rounded(rounded) + say.negative(below(cells));
}

/** Why nothing can be entered there. */
export function idleOf({ table }: Sheetful, { row, column }: Place): string {
  const state = table.states[row]?.[column] ?? "";
  return words.outcomes.idleCell(words.outcomes.states[state] ?? state);
}
