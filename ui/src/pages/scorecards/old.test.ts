import { describe, expect, it } from "vitest";
import type { CardEntry, CardGrid, CardGridRow } from "../../ipc";
import { cellText, entryOf, isBlank, isWhole, lineOf, pasted, readMark, readRecommendation, withCell, withNotes, type Line } from "./old";

const line = (marks: Line["marks"], recommendation: string | null = null): Line => ({ marks, recommendation });
const row = (change: Partial<CardGridRow>): CardGridRow => ({
  candidate: "1", name: "Ada", marks: [null, null], not_assessed: [false, false], recommendation: null, status: "new", ...change,
});
const grid: CardGrid = {
  cohort: "C", stage: "panel", interviewer: "i", scale: [1, 4], rows: [],
  criteria: ["a", "b"].map((key) => ({ key, name: key.toUpperCase(), weight: 1, predictor_type: "", stage: null, anchors: [] })),
};

describe("rows", () => {
  it("tells a mark from not assessed and from nothing", () => {
    expect(lineOf(row({ marks: [2.5, null], not_assessed: [false, true] })).marks).toEqual([2.5, "not_assessed"]);
    expect(lineOf(row({ marks: [null, 1] })).marks).toEqual([null, 1]);
  });

  it("opens an imported neutral of a draft again, and shows it where it was submitted", () => {
    expect(lineOf(row({ recommendation: "neutral", status: "draft" })).recommendation).toBeNull();
    expect(lineOf(row({ recommendation: "neutral", status: "submitted" })).recommendation).toBe("neutral");
  });

  it("is whole with every criterion answered and a recommendation", () => {
    expect(isWhole(line([3, "not_assessed"], "yes"))).toBe(true);
    expect(isWhole(line([3, "not_assessed"]))).toBe(false);
    expect(isWhole(line([3, null], "yes"))).toBe(false);
    expect([isBlank(line([null, null])), isBlank(line([null, "not_assessed"])), isBlank(line([null, null], "no"))]).toEqual([true, false, false]);
  });

  it("sends what was said and leaves out what is open", () => {
    expect(entryOf(grid, "7", line([null, "not_assessed"], "no"))).toEqual({
      candidate: "7", recommendation: "no", ratings: [{ criterion: "b", value: null, not_assessed: true, note: null }],
    });
    expect(entryOf(grid, "7", line([4, null])).ratings).toEqual([{ criterion: "a", value: 4, not_assessed: false, note: null }]);
  });

  it("keeps the notes of a draft, also of a criterion that is open again", () => {
    const draft: CardEntry = {
      candidate: "7", interviewer: "i", stage: "panel", recommendation: null,
      ratings: [{ criterion: "a", value: 1, not_assessed: false, note: "Asked twice." }, { criterion: "b", value: 2, not_assessed: false, note: "Left early." }],
    };
    const card = withNotes(entryOf(grid, "7", line([4, null], "yes")), draft);
    expect(card.recommendation).toBe("yes");
    expect(card.ratings).toEqual([
      { criterion: "a", value: 4, not_assessed: false, note: "Asked twice." },
      { criterion: "b", value: null, not_assessed: false, note: "Left early." },
    ]);
  });

  it("changes one cell; the last one is the recommendation", () => {
    expect(withCell(line([1, 2]), 1, "not_assessed")).toEqual(line([1, "not_assessed"]));
    expect(withCell(line([1, 2]), 2, "strong_yes")).toEqual(line([1, 2], "strong_yes"));
    expect(withCell(line([1, 2], "no"), 2, null)).toEqual(line([1, 2]));
    expect(cellText(line([2.5, null], "strong_no"), 0)).toBe("2.5");
    expect(cellText(line([2.5, null], "strong_no"), 2)).toBe("Strong no");
  });
});

describe("pasting", () => {
  it("reads marks of the scale, in any way that says not assessed", () => {
    expect([" 3 ", "4", "0", "-", "Not assessed", "5", "2.5", "x"].map((text) => readMark(text, [1, 4]))).toEqual([
      3, 4, "not_assessed", "not_assessed", "not_assessed", undefined, undefined, undefined,
    ]);
    expect(readMark("0", [0, 3])).toBe(0);
  });

  it("reads a recommendation by its words or its key, and never makes one of a number", () => {
    expect(["Strong no", "no", "strong_yes", " YES ", "neutral", "3"].map(readRecommendation)).toEqual(["strong_no", "no", "strong_yes", "yes", undefined, undefined]);
  });

  const lines = [line([null, null]), line([1, 1], "no"), line([2, 2], "yes")];

  it("fills rows from the spot on; a blank never erases", () => {
    const done = pasted(lines, [false, false, true], { row: 0, column: 0 }, [1, 4], "3\t4\tyes\r\n\t2\r\n");
    expect([...done.lines]).toEqual([[0, line([3, 4], "yes")], [1, line([1, 2], "no")]]);
    expect(done).toMatchObject({ written: 4, bad: [], locked: 0, outside: 0 });
  });

  it("tells what can't be read, what is locked and what finds no cell, and writes the rest", () => {
    const done = pasted(lines, [false, false, true], { row: 1, column: 1 }, [1, 4], "9\tno\tmore\n1\t1\n4");
    expect(done).toMatchObject({ written: 1, bad: [{ row: 1, column: 1, text: "9" }], locked: 1, outside: 2 });
    expect(done.lines.get(1)).toEqual(line([1, 1], "no"));
    expect(done.lines.has(2)).toBe(false);
  });
});
