import { expect, it } from "vitest";
import { badRows, isBlank, rowInFile } from "./preview";

it("numbers rows as a spreadsheet does: after the header, and after what stands above it", () => {
  expect(rowInFile({ header_row: 1 }, 1)).toBe(2);
  expect(rowInFile({ header_row: 4 }, 10)).toBe(14);
  expect(rowInFile({ header_row: 0 }, 3)).toBe(3);
});

it("calls a cell blank only where it is missing", () => {
  expect(isBlank({ value: null, code: "missing_required" })).toBe(true);
  expect(isBlank({ value: "", code: "missing_required" })).toBe(true);
  expect(isBlank({ value: null, code: "duplicate_conflict" })).toBe(false);
  expect(isBlank({ value: "x", code: "missing_required" })).toBe(false);
});

it("counts the rows with errors by the file, as not every reason is told", () => {
  expect(badRows({ rows_total: 9000, rows_ok: 6500 })).toBe(2500);
  expect(badRows({ rows_total: 3, rows_ok: 3 })).toBe(0);
});
