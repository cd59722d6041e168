// What is chosen of the columns of a file: which of them can be, what each may hold, and what came of a choice.
import type { ColumnPreview, ImportPreview } from "../../ipc";
import { words } from "../../lib/words";
import { nameOfField } from "./kinds";
import { badRows } from "./preview";

const say = words.import.columns;

/** What people call a column, by its place where it has no heading. */
export function nameOfColumn(columns: ColumnPreview[], at: number): string {
  const header = columns[at]?.header ?? "";
  return header === "" ? say.nameless(at + 1) : say.named(header);
}

/** A column is known by its heading: another one with the same heading is read as none. */
export function isSecond(columns: ColumnPreview[], at: number): boolean {
  return columns.findIndex(({ header }) => header === columns[at]?.header) !== at;
}

/** The columns that hold a field, by the field. */
export function holders(columns: ColumnPreview[]): Map<string, number> {
  const all = columns.map(({ field }, at) => [field, at] as const);
  return new Map(all.flatMap(([field, at]) => (field === null || isSecond(columns, at) ? [] : [[field, at]])));
}

export type Option = { value: string; text: string };

/** What a column may hold: nothing, or one of the fields, each with the column that gives it up. */
export function optionsOf({ columns, fields }: Pick<ImportPreview, "columns" | "fields">, at: number, held = holders(columns)): Option[] {
  const of = fields.map(({ name: value, required }) => {
    const name = required ? say.needed(nameOfField(value)) : nameOfField(value);
    const holder = held.get(value);
    return { value, text: holder === undefined || holder === at ? name : say.held(name, nameOfColumn(columns, holder)) };
  });
  return [{ value: "", text: words.import.leftOut }, ...of];
}

type Read = Pick<ImportPreview, "columns" | "refused" | "rows_total" | "rows_ok">;

/** What came of a choice, for a reader: the column, others that it changed, and what is left to do. */
export function saidOfColumn(before: Read, after: Read, header: string): string {
  const { columns } = after;
  const first = columns.findIndex((column) => column.header === header);
  const is = (at: number, now: boolean) => {
    const field = columns[at]?.field ?? null;
    return say.said(nameOfColumn(columns, at), field === null ? null : nameOfField(field), now);
  };
  const others = columns.flatMap(({ field }, at) => (at === first || isSecond(columns, at) || before.columns[at]?.field === field ? [] : [is(at, true)]));
  const rest = after.refused ? say.refused(before.refused !== null) : say.bad(badRows(after));
  return [...(first < 0 ? [] : [is(first, false)]), ...others, rest].join(" ");
}
