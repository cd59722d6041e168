import { expect, it } from "vitest";
import type { Alike, ColumnPreview, MeaningOfCells, RowRemark } from "../../ipc";
import { accepted, answerable, asked, askedFor, fieldsOf, isAnswered, keyOf, nextField } from "./answers";

const remark = (change: Partial<RowRemark>): RowRemark => ({ row: 1, column: "exit_type", value: "Quit", code: "bad_value", message: "“Quit” is unknown in exit_type.", ...change });
const alike = (change: Partial<RowRemark>, rows = 1): Alike => ({ first: remark(change), rows });
const meaning = (column: string, value: string, meant: string): MeaningOfCells => ({ meaning: { column, value, meant }, cells: 1 });

it("knows a file of which something was answered", () => {
  const column = (meant: boolean) => ({ header: "Quota", meant }) as ColumnPreview;
  const nothing = { meanings: [], columns: [column(false)], role_for_all: null };
  expect(isAnswered(nothing)).toBe(false);
  const each = [{ meanings: [meaning("exit_type", "Quit", "voluntary")] }, { columns: [column(false), column(true)] }, { role_for_all: "AE" }];
  expect(each.map((change) => isAnswered({ ...nothing, ...change }))).toEqual([true, true, true]);
});

it("lets a cell be answered that can't be read, and nothing that is of a whole row or of two", () => {
  const can = (change: Partial<RowRemark>) => asked([alike(change)], [])[0]?.cell !== null;
  for (const code of ["bad_date", "bad_month", "bad_number", "bad_value"]) expect(can({ code }), code).toBe(true);
  for (const code of ["missing_required", "duplicate_conflict", "end_before_hire", "too_many_cells"]) expect(can({ code }), code).toBe(false);
  expect(can({ column: null })).toBe(false);
  expect(can({ value: null })).toBe(false);
  expect(can({ value: "" })).toBe(false);
});

it("lets an answer be given anew that made another error of the cell, under the text that the shell knows", () => {
  const [missing] = asked([alike({ code: "missing_required", value: "not  said" })], [meaning("exit_type", "not said", "")]);
  expect([missing?.cell, missing?.answer]).toEqual([{ column: "exit_type", value: "not said" }, ""]);
  const [other] = asked([alike({})], [meaning("end_date", "Quit", "2025-01-01")]);
  expect(other?.answer).toBeNull();
});

it("takes cells that differ in blanks as the same, and columns apart", () => {
  expect(keyOf({ column: "name", value: " Ada  Lovelace" })).toBe(keyOf({ column: "name", value: "Ada Lovelace" }));
  expect(keyOf({ column: "name", value: "AdaLovelace" })).not.toBe(keyOf({ column: "name", value: "Ada Lovelace" }));
  expect(keyOf({ column: "role", value: "Ada" })).not.toBe(keyOf({ column: "name", value: "Ada" }));
});

it("counts the rows of all remarks that one answer is for, and keeps them apart", () => {
  const list = asked([alike({ message: "“Quit” is unknown to A." }, 2), alike({ message: "“Quit” is unknown to B." }, 12), alike({ column: null, value: null, code: "duplicate_conflict" }, 3)], []);
  expect(list.map(({ rows }) => rows)).toEqual([14, 14, 3]);
  expect(new Set(list.map(({ id }) => id)).size).toBe(3);
  expect(fieldsOf(list)).toEqual([keyOf({ column: "exit_type", value: "Quit" })]);
});

it("keeps a row what it is when an answer changes its sentence", () => {
  const [before] = asked([alike({})], []);
  const [after] = asked([alike({ message: "“volntary” is unknown in exit_type." })], [meaning("exit_type", "Quit", "volntary")]);
  expect(after?.id).toBe(before?.id);
  expect([before?.answer, after?.answer]).toEqual([null, "volntary"]);
});

it("goes on with the next field that is left, from the last with the first, and stays where an answer is none", () => {
  expect(nextField("b", ["a", "b", "c"], ["a", "c"])).toBe("c");
  expect(nextField("b", ["a", "b", "c", "d"], ["a", "d", "new"])).toBe("d");
  expect(nextField("c", ["a", "b", "c"], ["a", "b"])).toBe("a");
  expect(nextField("b", ["a", "b", "c"], ["a", "b", "c"])).toBe("b");
  expect(nextField("a", ["a"], [])).toBeNull();
});

it("takes an answer for none that is an error wherever the same stands, and for one that a row has another error with", () => {
  const [quit, gone, not] = [meaning("exit_type", "Quit", "left by choice"), meaning("exit_type", "Gone", "other"), meaning("hire_date", "not  said", "")];
  const errors = [alike({}), alike({ value: "Gone", code: "end_before_hire" }), alike({ column: "hire_date", value: "not said", code: "missing_required" })];
  expect(accepted([quit, gone, not], errors)).toEqual([gone]);
  expect(accepted([quit, gone, not], [])).toEqual([quit, gone, not]);
  expect(accepted([quit], [alike({ column: "end_date" }), alike({ value: null })])).toEqual([quit]);
});

it("knows a file that can be answered from one that can only be corrected", () => {
  const of = (...errors: Alike[]) => answerable({ errors_once: errors, meanings: [] });
  expect(of(alike({ code: "end_before_hire" }), alike({}))).toBe(true);
  expect(of(alike({ code: "end_before_hire" }), alike({ column: null, value: null, code: "duplicate_conflict" }))).toBe(false);
  expect(of()).toBe(false);
});

it("asks what the column of a cell asks for", () => {
  const column = (header: string, required: boolean, choices: string[] = []): ColumnPreview => ({ header, field: "f", protected: false, meant: false, required, choices, examples: [] });
  const columns = [column("Start Date", true), column("exit_type", false, ["voluntary", "other"])];
  expect(askedFor(columns, { column: "Start Date", value: "x" })).toMatchObject({ required: true, choices: [] });
  expect(askedFor(columns, { column: "exit_type", value: "x" })).toMatchObject({ required: false, choices: ["voluntary", "other"] });
  expect(askedFor(columns, { column: "gone", value: "x" })).toEqual({ required: false, choices: [] });
});
