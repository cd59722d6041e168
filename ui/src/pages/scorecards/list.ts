// How far the cards of a cohort are: columns, cells, what is missing. Knows nothing of what a card says.
import type { CardList, CardMark, CardPerson, CardStage, MissingCard } from "../../ipc";

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
  return { cards, submitted: cards.filter((card) => card.submitted_at !== null).length, panel: person.expected ? stage.panel : 0 };
}

/** Cards that are wanted and not in, and how many are wanted. */
export function missingOf(list: CardList): { missing: number; wanted: number } {
  const cells = list.people.flatMap((person) => list.stages.map((stage) => cellOf(person, stage)));
  const sum = (of: (cell: Cell) => number) => cells.reduce((all, cell) => all + of(cell), 0);
  return { missing: sum((cell) => Math.max(cell.panel - cell.submitted, 0)), wanted: sum((cell) => cell.panel) };
}

/** What whoever is at the desk can do with the cards of one person and stage; none = the owner, who may rate for anybody. */
export function actOf(cards: CardMark[], desk: string | null): "rate" | "goOn" | "read" {
  const own = cards.find((card) => card.interviewer === desk);
  if (!own) return "rate";
  return own.has_draft ? "goOn" : "read";
}

/** Cards of others that an interviewer does not see before the own one is in. */
export function hiddenFrom(list: CardList, desk: string | null): number {
  if (desk === null) return 0;
  const cells = list.people.flatMap((person) => columnsOf(list).map((stage) => cellOf(person, stage)));
  const blind = cells.filter((cell) => !cell.cards.some((card) => card.interviewer === desk && card.submitted_at !== null));
  return blind.reduce((all, cell) => all + cell.submitted, 0);
}

/** An interviewer needs no form for a card that is in, unless it is being amended. */
export function isIn(person: CardPerson, stage: string, interviewer: string): boolean {
  return person.cards.some((card) => card.stage === stage && card.interviewer === interviewer && card.submitted_at !== null && !card.has_draft);
}

export type MissingStage = { stage: string; missing: number; rows: MissingCard[] };

/** Missing cards by stage, in the order of the process. */
export function byStage(rows: MissingCard[], stages: CardStage[]): MissingStage[] {
  const order = [...new Set([...stages.map((stage) => stage.key), ...rows.map((row) => row.stage)])];
  return order.flatMap((stage) => {
    const own = rows.filter((row) => row.stage === stage);
    return own.length > 0 ? [{ stage, rows: own, missing: own.reduce((all, row) => all + row.panel - row.submitted, 0) }] : [];
  });
}
