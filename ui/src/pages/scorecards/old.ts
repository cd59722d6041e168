// One interviewer's old cards as a grid: what a row holds, what goes to the workspace, what a paste writes.
import type { CardEntry, CardGrid, CardGridEntry, CardGridRow } from "../../ipc";
import { cellsOf } from "../../lib/clip";
import { parseNumber } from "../../lib/number";
import { words } from "../../lib/words";
import { numberText, pointsOf, RECOMMENDATIONS } from "./card";

/** A mark, "not assessed", or nothing yet. */
export type Mark = number | "not_assessed" | null;
export type Line = { marks: Mark[]; recommendation: string | null };
export type Spot = { row: number; column: number };

/** The row as it came. What can't be kept any more, an imported neutral for one, is open again. */
export function lineOf(row: CardGridRow): Line {
  const marks = row.marks.map((mark, at): Mark => mark ?? (row.not_assessed[at] ? "not_assessed" : null));
  const offered = row.status === "submitted" || (RECOMMENDATIONS as readonly string[]).includes(row.recommendation ?? "");
  return { marks, recommendation: offered ? row.recommendation : null };
}

export const isBlank = (line: Line): boolean => line.recommendation === null && line.marks.every((mark) => mark === null);
export const isWhole = (line: Line): boolean => line.recommendation !== null && line.marks.every((mark) => mark !== null);

export function entryOf(grid: CardGrid, candidate: string, line: Line): CardGridEntry {
  const ratings = grid.criteria.flatMap(({ key: criterion }, at) => {
    const mark = line.marks[at] ?? null;
    if (mark === null) return [];
    return [{ criterion, value: mark === "not_assessed" ? null : mark, not_assessed: mark === "not_assessed", note: null }];
  });
  return { candidate, ratings, recommendation: line.recommendation };
}

/** The row as a card. The grid shows no notes, so those of the draft stay. */
export function withNotes(entry: CardGridEntry, draft: CardEntry): CardEntry {
  const given = new Set(entry.ratings.map((rating) => rating.criterion));
  const note = (criterion: string) => draft.ratings.find((rating) => rating.criterion === criterion)?.note ?? null;
  const noted = draft.ratings.filter((rating) => rating.note && !given.has(rating.criterion)).map((rating) => ({ ...rating, value: null, not_assessed: false }));
  const ratings = [...entry.ratings.map((rating) => ({ ...rating, note: note(rating.criterion) })), ...noted];
  return { ...draft, ratings, recommendation: entry.recommendation };
}

/** The line with one cell changed; the cell after the last criterion is the recommendation. */
export function withCell(line: Line, column: number, value: Mark | string): Line {
  if (column >= line.marks.length) return { ...line, recommendation: typeof value === "string" ? value : null };
  const mark: Mark = typeof value === "number" || value === "not_assessed" ? value : null;
  return { ...line, marks: line.marks.map((before, at) => (at === column ? mark : before)) };
}

const say = words.scorecards;
const UNSAID = new Set(["0", "-", "–", "—", "n/a", "na", "not assessed", say.card.notAssessed.toLowerCase()]);

/** A pasted cell as a mark; undefined = it is none of this scale. */
export function readMark(text: string, scale: [number, number]): Mark | undefined {
  const points = pointsOf(scale);
  const { value } = parseNumber(text);
  if (value !== null && points.includes(value)) return value;
  return UNSAID.has(text.trim().toLowerCase()) ? "not_assessed" : undefined;
}

/** A pasted cell as a recommendation: its words or its key. A number may be an overall score, which is none. */
export function readRecommendation(text: string): string | undefined {
  const typed = text.trim().toLowerCase().replaceAll("_", " ");
  return RECOMMENDATIONS.find((key) => typed === key.replaceAll("_", " ") || typed === say.recommendations[key]?.toLowerCase());
}

export type Bad = Spot & { text: string };
export type Pasted = { lines: Map<number, Line>; written: number; bad: Bad[]; locked: number; outside: number };

/** Writes a block from a spot on. A blank never erases; what can't be read, is locked or finds no cell is told. */
export function pasted(lines: Line[], locked: boolean[], spot: Spot, scale: [number, number], text: string): Pasted {
  const done: Pasted = { lines: new Map(), written: 0, bad: [], locked: 0, outside: 0 };
  cellsOf(text.trimEnd()).forEach((cells, down) => {
    const at = spot.row + down;
    const line = lines[at];
    const filled = cells.filter((cell) => cell.trim() !== "").length;
    if (!line) done.outside += filled;
    else if (locked[at]) done.locked += filled > 0 ? 1 : 0;
    else done.lines.set(at, writtenTo(line, cells, { row: at, column: spot.column }, scale, done));
  });
  return done;
}

function writtenTo(line: Line, cells: string[], first: Spot, scale: [number, number], done: Pasted): Line {
  return cells.reduce((row, cell, right) => {
    const column = first.column + right;
    if (cell.trim() === "") return row;
    if (column > row.marks.length) {
      done.outside += 1;
      return row;
    }
    const value = column === row.marks.length ? readRecommendation(cell) : readMark(cell, scale);
    if (value === undefined) done.bad.push({ row: first.row, column, text: cell.trim() });
    else done.written += 1;
    return value === undefined ? row : withCell(row, column, value);
  }, line);
}

export function cellText(line: Line, column: number): string {
  if (column >= line.marks.length) return line.recommendation === null ? "" : (say.recommendations[line.recommendation] ?? line.recommendation);
  const mark = line.marks[column] ?? null;
  if (mark === null) return "";
  return mark === "not_assessed" ? say.old.notAssessed : numberText(mark);
}
