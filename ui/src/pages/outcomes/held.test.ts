import { expect, it } from "vitest";
import type { OutcomeField } from "../../ipc";
import { answered, heldOf, nameOf, placed, rowsOf, signOf, told, type Asks, type Held } from "./held";
import { sample } from "./testing/samplegrid";
import { tableOf } from "./table";

const one: Asks = { example: "12.500", typed: true };
const paste: Asks = { example: "7.250", typed: false };
const asking = (seller: string, month: string, text: string, asks: Asks, field: OutcomeField = "closed"): Held => ({ seller, month: `2026-${month}`, field, text, why: null, asks });
const wrong = (seller: string, month: string, text: string): Held => ({ seller, month: `2026-${month}`, field: "closed", text, why: "No.", asks: null });
function sheetOf(field: OutcomeField) {
  const grid = sample();
  return { grid, field, table: tableOf(grid, field), currency: "USD" };
}

it("says what is wrong, or asks", () => {
  expect([told(wrong("a", "01", "abc")), told(asking("a", "01", "12.500", one))]).toEqual(["No.", "Does “12.500” mean 12500 or 12.5?"]);
  expect([signOf(one, "grouped"), signOf(one, "decimal")]).toEqual([",", "."]);
});

it("lists each problem and each question once, by the cell that it is about", () => {
  const list = [asking("a", "01", "5", paste), wrong("a", "02", "abc"), asking("c", "01", "$7.250", paste), asking("c", "02", "12.500", one)];
  expect(rowsOf(list).map(({ held, more }) => [held.text, more])).toEqual([["$7.250", 1], ["abc", 0], ["12.500", 0]]);
  const small = { ...paste, example: "1.250" };
  expect(rowsOf([asking("a", "01", "11.250", small), asking("a", "02", "(1.250)", small)])[0]?.held.text).toBe("(1.250)");
});

it("finds the cells in a grid, and those that are gone", () => {
  const { here, gone } = placed(sample(), [{ seller: "c", month: "2026-03", field: "closed" }, { seller: "x", month: "2026-03", field: "closed" }, { seller: "c", month: "2027-01", field: "closed" }]);
  expect(here).toEqual([{ seller: "c", month: "2026-03", field: "closed", row: 1, column: 2 }]);
  expect(gone).toHaveLength(2);
});

it("names a cell, with its figure where another is shown", () => {
  expect([nameOf(sample(), wrong("c", "01", "abc"), "closed"), nameOf(sample(), wrong("c", "01", "abc"), "quota")]).toEqual([{ who: "Cleo", when: "Jan 2026" }, { who: "Cleo", when: "Jan 2026, Closed" }]);
});

it("reads the cells as they are answered, each in its figure", () => {
  const cells = [[asking("a", "01", "12.500", one)], [asking("c", "01", "12.500", { ...one }, "quota")]];
  expect(answered(sheetOf, cells, "grouped").change.cells).toEqual([{ seller: "a", month: "2026-01", field: "closed", value: 12500 }, { seller: "c", month: "2026-01", field: "quota", value: 12500 }]);
  expect(answered(sheetOf, cells, "decimal").change.cells.map(({ value }) => value)).toEqual([12.5, 12.5]);
});

it("reads a whole paste by one answer, and keeps what it makes no figure", () => {
  const cells = [[asking("a", "01", "7.250", paste), asking("a", "02", "", paste), asking("c", "01", "12,500", paste), asking("c", "02", "abc", paste), asking("b", "01", "7.250", paste)]];
  const { change, bad } = answered(sheetOf, cells, "grouped");
  expect(change.cells.map(({ seller, value }) => [seller, value])).toEqual([["a", 7250], ["a", null]]);
  expect(bad.map(({ seller, text, why }) => [seller, text, why])).toEqual([
    ["b", "7.250", "Not hired yet: nothing can be entered in this month."],
    ["c", "12,500", "“12,500” uses another decimal sign than the rest of the paste, or groups thousands by it. Write it as the others."],
    ["c", "abc", "“abc” is not a number. Write it in digits, such as 12500 or 12500.5."],
  ]);
  expect(answered(sheetOf, cells, "decimal").change.cells.map(({ value }) => value)).toEqual([7.25, null, 12500]);
});

it("keeps the cells of a change that are no figures", () => {
  const change = { cells: [], bad: [{ row: 1, column: 0, text: "-5", why: "negative" as const }], idle: 0, outside: 0, rounded: 0 };
  expect(heldOf(sheetOf("quota"), change)).toEqual([{ seller: "c", month: "2026-01", field: "quota", text: "-5", why: "“-5” is below 0. Enter 0 or more.", asks: null }]);
});
