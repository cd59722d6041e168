// Faulty cells that the user answers: which of them can be, and where the keyboard goes on after an answer.
import type { Alike, ColumnPreview, ImportPreview, Meaning, MeaningOfCells, RowRemark } from "../../ipc";

/** Errors of what stands in a cell. Others are of a whole row or of two: what they need is no other text in all cells that hold the same. */
const OF_A_CELL: ReadonlySet<string> = new Set(["bad_date", "bad_month", "bad_number", "bad_value"]);

export type Cell = Pick<Meaning, "column" | "value">;

/** One text for all cells that one answer is about: the shell takes inner blanks as one. */
export function keyOf({ column, value }: Cell): string {
  return JSON.stringify([column, value.split(/\s+/u).filter(Boolean).join(" ")]);
}

export type Asked = {
  alike: Alike;
  /** Tells the remarks of a list apart, and stays when the sentence changes. */
  id: string;
  /** What can be answered; none where there is nothing to answer. */
  cell: Cell | null;
  key: string | null;
  /** Rows of all remarks about this cell: one answer is for all of them. */
  rows: number;
  /** The last answer, which is still an error. */
  answer: string | null;
};

/** The cell of a remark that can be answered; an answer that made another error of it can be given anew. */
function cellOf({ column, value, code }: RowRemark, answers: Map<string, Meaning>): Cell | null {
  if (!column || !value) return null;
  const given = answers.get(keyOf({ column, value }));
  // The shell knows the answer by the text it was given for.
  if (given) return { column, value: given.value };
  return OF_A_CELL.has(code) ? { column, value } : null;
}

/** Whether something was answered of the file: what is meant, what a column holds, a role. */
export function isAnswered({ meanings, columns, role_for_all }: Pick<ImportPreview, "meanings" | "columns" | "role_for_all">): boolean {
  return meanings.length > 0 || columns.some(({ meant }) => meant) || role_for_all !== null;
}

export function asked(remarks: Alike[], meanings: MeaningOfCells[]): Asked[] {
  const answers = new Map(meanings.map(({ meaning }) => [keyOf(meaning), meaning]));
  const rows = new Map<string, number>();
  const seen = new Map<string, number>();
  const list = remarks.map((alike) => {
    const cell = cellOf(alike.first, answers);
    const key = cell && keyOf(cell);
    if (key !== null) rows.set(key, (rows.get(key) ?? 0) + alike.rows);
    const about = key ?? JSON.stringify({ ...alike.first, row: 0 });
    const nth = seen.get(about) ?? 0;
    seen.set(about, nth + 1);
    return { alike, id: `${nth} ${about}`, cell, key, answer: key === null ? null : (answers.get(key)?.meant ?? null) };
  });
  return list.map((each) => ({ ...each, rows: each.key === null ? each.alike.rows : (rows.get(each.key) ?? 0) }));
}

/** The fields of a list, in its order. */
export function fieldsOf(list: Asked[]): string[] {
  return [...new Set(list.flatMap(({ key }) => (key === null ? [] : [key])))];
}

/** Whether what is meant can be said of any error of a file. */
export function answerable({ errors_once, meanings }: Pick<ImportPreview, "errors_once" | "meanings">): boolean {
  return fieldsOf(asked(errors_once, meanings)).length > 0;
}

/** What the whole file says against a cell, wherever the same stands. */
const OF_ALL_CELLS: ReadonlySet<string> = new Set([...OF_A_CELL, "missing_required"]);

/** The answers that are none of the errors any more: a row with another error may hold one of them. */
export function accepted(meanings: MeaningOfCells[], errors: Alike[]): MeaningOfCells[] {
  const refused = new Set(errors.flatMap(({ first: { column, value, code } }) => (column && value && OF_ALL_CELLS.has(code) ? [keyOf({ column, value })] : [])));
  return meanings.filter(({ meaning }) => !refused.has(keyOf(meaning)));
}

/** What the column of a cell asks for: whether it may be blank, and the words to choose from. */
export function askedFor(columns: ColumnPreview[], { column }: Cell): Pick<ColumnPreview, "required" | "choices"> {
  return columns.find(({ header }) => header === column) ?? { required: false, choices: [] };
}

/** Which of the fields that are left the keyboard goes to: the same where its answer is none, else the next, else the first. */
export function nextField(answered: string, before: string[], after: string[]): string | null {
  const left = new Set(after);
  const next = before.slice(before.indexOf(answered)).find((key) => left.has(key));
  return next ?? after[0] ?? null;
}
