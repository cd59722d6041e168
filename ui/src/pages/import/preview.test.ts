import { expect, it } from "vitest";
import { isBlank, rowInFile } from "./preview";

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
