// What others found of the kinds of predictors, to stand beside the criteria of a version. Counts, no statistics.
import type { Criterion, PublishedEntry, PublishedFigure } from "../../ipc";
import { correlation } from "../../lib/format";
import { keyText } from "../../lib/keytext";
import { words } from "../../lib/words";

/** Below this corrected validity a kind counts as weak. */
const WEAK = 0.2;

/** The name of a kind for people. */
export function kindText(kind: string): string {
  return keyText(kind) || words.process.noType;
}

/** The validity of a kind as it stands on the shelf: what was taken off it says nothing here. */
export function validityOf(type: string, library: PublishedEntry[]): PublishedFigure | null {
  const found = library.find(({ figure, origin }) => origin !== "taken_off" && figure.kind === "validity" && figure.predictor_type === type);
  return found?.figure ?? null;
}

/** A correlation, or that there is none. */
export function correlationOf(value: number | null | undefined): string {
  return value === null || value === undefined ? words.none : correlation(value);
}

/** The kinds to choose from, each once, with the published value; the one in use is among them, whatever it is. */
export function typeChoices(library: PublishedEntry[], used: string): [string, string][] {
  const types = library.map(({ figure }) => figure.predictor_type).filter((type) => type !== null);
  const choices = [...new Set(types)].map((type): [string, string] => {
    const figure = validityOf(type, library);
    const subject = figure?.subject ?? kindText(type);
    return [type, figure === null || figure.value === null ? subject : words.process.published(subject, correlation(figure.value))];
  });
  const known = choices.some(([type]) => type === used);
  return [["", words.process.noType], ...(known || used === "" ? [] : [[used, kindText(used)] as [string, string]]), ...choices];
}

/** `unknown` counts those whose kind is not said as well. */
type Weak = { criteria: number; share: number; unknown: number; unsaid: number };

/** How much of the weight sits on kinds below the bar, and how many criteria nothing is published for; none without weight. */
export function weakOf(criteria: Criterion[], library: PublishedEntry[]): Weak | null {
  const total = criteria.reduce((sum, each) => sum + each.weight, 0);
  if (total <= 0) return null;
  const valued = criteria.map((each) => ({ each, value: validityOf(each.predictor_type, library)?.value ?? null }));
  const weak = valued.filter(({ value }) => value !== null && value < WEAK);
  const unknown = valued.filter(({ value }) => value === null).length;
  const unsaid = criteria.filter(({ predictor_type: kind }) => kind === "").length;
  return { criteria: weak.length, share: weak.reduce((sum, { each }) => sum + each.weight, 0) / total, unknown, unsaid };
}
