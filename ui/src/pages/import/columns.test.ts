import { expect, it } from "vitest";
import type { ColumnPreview, ImportPreview } from "../../ipc";
import { holders, isSecond, nameOfColumn, optionsOf, saidOfColumn } from "./columns";

const column = (header: string, field: string | null = null, change: Partial<ColumnPreview> = {}): ColumnPreview => ({
  header, field, protected: false, meant: false, required: false, choices: [], examples: [], ...change,
});
const fields = [
  { name: "hired_on", required: true },
  { name: "closed", required: false },
  { name: "name", required: false },
];
const texts = (columns: ColumnPreview[], at: number) => optionsOf({ columns, fields }, at).map(({ text }) => text);

it("offers every field by its name, what is needed, and which other column gives it up", () => {
  const columns = [column("Began"), column("Start", "hired_on"), column("Bookings", "closed")];
  expect(texts(columns, 0)).toEqual(["Left out", "Hire date (needed) — now “Start”", "Closed — now “Bookings”", "Name"]);
  expect(texts(columns, 2)).toEqual(["Left out", "Hire date (needed) — now “Start”", "Closed", "Name"]);
  expect(optionsOf({ columns, fields }, 0).map(({ value }) => value)).toEqual(["", "hired_on", "closed", "name"]);
});

it("knows a column by its heading: another with the same one holds nothing", () => {
  const columns = [column("Name", "name"), column("Name", "name"), column("")];
  expect(columns.map((_, at) => isSecond(columns, at))).toEqual([false, true, false]);
  expect([...holders(columns)]).toEqual([["name", 0]]);
  expect(texts(columns, 0)).toContain("Name");
});

it("names a column without a heading by its place, and cuts a long heading", () => {
  const columns = [column(""), column("x".repeat(60)), column("x".repeat(40))];
  expect(nameOfColumn(columns, 0)).toBe("Column 1");
  expect(nameOfColumn(columns, 1)).toBe(`“${"x".repeat(39)}…”`);
  expect(nameOfColumn(columns, 2)).toBe(`“${"x".repeat(40)}”`);
});

const read = (columns: ColumnPreview[], bad = 0, refused = false) =>
  ({ columns, refused: refused ? { code: "missing_columns", message: "It lacks hire_date." } : null, rows_total: 20, rows_ok: 20 - bad }) as unknown as ImportPreview;

it("says what a column is read as, what another column lost or got by it, and what is left to do", () => {
  const before = read([column("Began"), column("Start", "hired_on"), column("Other", "name")]);
  const after = [column("Began", "hired_on", { meant: true }), column("Start"), column("Other", "name")];
  expect(saidOfColumn(before, read(after, 2), "Began")).toBe("“Began” is read as Hire date. “Start” is now left out. 2 rows have errors.");
  expect(saidOfColumn(read(after), read(before.columns, 1), "Began")).toBe("“Began” is left out. “Start” is now read as Hire date. 1 row has an error.");
  expect(saidOfColumn(before, read(before.columns), "Other")).toBe("“Other” is read as Name. No row has an error.");
});

it("says that a file is not taken, still or by the choice", () => {
  const good = read([column("Began", "hired_on")]);
  const bad = read([column("Began")], 0, true);
  expect(saidOfColumn(good, bad, "Began")).toBe("“Began” is left out. So the file is not taken.");
  expect(saidOfColumn(bad, bad, "Began")).toBe("“Began” is left out. The file is still not taken.");
  expect(saidOfColumn(bad, good, "Began")).toBe("“Began” is read as Hire date. No row has an error.");
});
