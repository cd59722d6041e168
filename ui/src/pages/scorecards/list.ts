// How far the cards of a cohort are: columns, cells, what is missing. Knows nothing of what a card says.
import type { CardList, CardMark, CardPerson, CardStage } from "../../ipc";

export type Cell = { cards: CardMark[]; submitted: number; panel: number };

/** The stages of the version, then those that only a card names: nothing that exists is left out. */
export function columnsOf(list: CardList): CardStage[] {
  const known = new Set(list.stages.map((stage) => stage.key));
  const named = new Set(list.people.flatMap((person) => person.cards.map((card) => card.stage)));
  const extra = [...named].filter((key) => !known.has(key)).sort();
  return [...list.stages, ...extra.map((key) => ({ key, criteria: 0, panel: 0 }))];
}

export function cellOf(person: CardPerson, stage: CardStage): Cell {
  const cards = person.cards.filter((card) => card.stage === stage.key);
  return { cards, submitted: cards.filter((card) => card.submitted_at !== null).length, panel: stage.panel };
}

/** Cards that are wanted and not in, and how many are wanted. */
export function missingOf(list: CardList): { missing: number; wanted: number } {
  const cells = list.people.flatMap((person) => list.stages.map((stage) => cellOf(person, stage)));
  const sum = (of: (cell: Cell) => number) => cells.reduce((all, cell) => all + of(cell), 0);
  return { missing: sum((cell) => Math.max(cell.panel - cell.submitted, 0)), wanted: sum((cell) => cell.panel) };
}
