import { expect, it } from "vitest";
import { cellsOf, textOf } from "./clip";
import { inLocale } from "./format";

it("reads blocks of spreadsheets", () => {
  expect(cellsOf("1\t2\r\n3\t4\r\n")).toEqual([["1", "2"], ["3", "4"]]);
  expect(cellsOf("1\n2\n3")).toEqual([["1"], ["2"], ["3"]]);
  expect(cellsOf("1\t\t3")).toEqual([["1", "", "3"]]);
  expect(cellsOf("1\n\n3\n")).toEqual([["1"], [""], ["3"]]);
  expect(cellsOf("12")).toEqual([["12"]]);
  expect(cellsOf("\n")).toEqual([[""]]);
});

it("reads quoted cells", () => {
  expect(cellsOf('"a\tb"\t2\n"c\nd"\t"say ""no"""')).toEqual([["a\tb", "2"], ["c\nd", 'say "no"']]);
  expect(cellsOf('"Anna ""Ann"" Lee"\t2025-01-06')).toEqual([['Anna "Ann" Lee', "2025-01-06"]]);
  expect(cellsOf('12"\t5')).toEqual([['12"', "5"]]);
  expect(cellsOf('"12\t5')).toEqual([['"12', "5"]]);
});

it("writes plain numbers, with the decimal sign of the locale", () => {
  expect(textOf([[1, null], [-2.5, 12000]])).toBe("1\t\n-2.5\t12000");
  expect(inLocale("de-DE", () => textOf([[1, null], [-2.5, 12000]]))).toBe("1\t\n-2,5\t12000");
});
