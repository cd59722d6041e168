// The cards of a panel held against each other: how far marks lie apart, and what is worth talking about. Computes no total and no mean.
import type { CardEntry, Criterion } from "../../ipc";
import { ratingOf } from "./card";

/** How far the marks of one criterion lie apart; null = fewer than two were given. */
export function apartOf(values: (number | null)[]): number | null {
  const marks = values.filter((value) => value !== null);
  return marks.length < 2 ? null : Math.round((Math.max(...marks) - Math.min(...marks)) * 100) / 100;
}

/** Half the range of the scale or more, so 2 of 1 to 4. */
export function isFar(apart: number | null, [low, high]: [number, number]): boolean {
  return apart !== null && apart > 0 && apart >= (high - low) / 2;
}

export type Agreement = {
  /** One point, or none where one point is far already. */
  within: 0 | 1;
  /** Criteria with two marks or more, and how many of them agree. */
  compared: number; agreed: number;
  /** Names of those to talk about. */
  far: string[];
};

/** Agreement of the cards as a fact; null where nothing can be compared. */
export function agreementIn(cards: CardEntry[], criteria: Criterion[], scale: [number, number]): Agreement | null {
  const rows = criteria.map(({ key, name }) => ({ name, apart: apartOf(cards.map((card) => ratingOf(card, key).value)) }));
  const compared = rows.filter((row) => row.apart !== null);
  if (compared.length === 0) return null;
  const within = isFar(1, scale) ? 0 : 1;
  const agreed = compared.filter((row) => (row.apart ?? 0) <= within).length;
  return { within, compared: compared.length, agreed, far: compared.filter((row) => isFar(row.apart, scale)).map((row) => row.name) };
}
