// Numbers that can be kept, and that hardly anybody can mean: what they would do is said under the field.
import { parseNumber } from "../../lib/number";
import { words } from "../../lib/words";
import { askOf, type Setting } from "./fields";

/** Far outside of what anybody uses; what METHODS ships lies well within. Below the first or above the second is told. */
const USUAL: Record<string, [number | null, number | null]> = {
  success_bar: [0.2, 0.95],
  attainment_bar: [0.3, 1.5],
  same: [0.5, 0.99],
  partly: [0.3, null],
  oversold: [0.1, null],
  label_coverage: [0.2, null],
  min_mature: [2, 30],
  rock_star_score: [2.5, null],
  tenured_from_ms: [3, 36],
  floor_min_sellers: [2, 50],
  floor_fall: [0.03, 0.5],
  gap_first: [null, 24],
  gap_last: [null, 36],
  replacement_pct: [null, 3],
  vacancy_months: [null, 18],
  gross_margin: [0.05, null],
};

/** The ends of a range are as usual as what lies between them. */
const baseOf = (id: string): string => id.replace(/_(low|high)$/, "");

/** What the number would do; none where it is usual, or can't be read, which is said already. */
export function oddOf(setting: Setting, text: string): string | null {
  const id = baseOf(setting.id);
  const [least, most] = USUAL[id] ?? [null, null];
  const { value } = parseNumber(text, askOf(setting, null));
  if (value === null) return null;
  const side = least !== null && value < least ? "below" : most !== null && value > most ? "above" : null;
  return side && (words.settings.odd[id]?.[side]?.(value) ?? null);
}
