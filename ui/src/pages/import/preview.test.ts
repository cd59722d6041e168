import { expect, it } from "vitest";
import { isBlank, notesOf, rowInFile } from "./preview";

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

it("tells what is asked from what is told", () => {
  const slip = "Is “Quotta” meant for quota? Then rename the column to quota.";
  expect(notesOf(["1 cohort is new and will be made: AE.", slip])).toEqual({ asked: [slip], told: ["1 cohort is new and will be made: AE."] });
  expect(notesOf([])).toEqual({ asked: [], told: [] });
});
