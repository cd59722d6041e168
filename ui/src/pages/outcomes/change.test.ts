import { describe, expect, it } from "vitest";
import type { OutcomeField } from "../../ipc";
import { aim, canEdit, cleared, filledDown, filledOver, pasted, shownOf, sourceOf } from "./change";
import { sample } from "./testing/samplegrid";
import type { Block } from "./select";
import { tableOf } from "./table";

function sheet(field: OutcomeField = "quota") {
  const grid = sample();
  return { grid, field, table: tableOf(grid, field), currency: "USD" };
}
const at = (row: number, column: number): Block => ({ top: row, bottom: row, left: column, right: column });
const all: Block = { top: 0, bottom: 2, left: 0, right: 3 };
const cell = (seller: string, month: string, value: number | null, field: OutcomeField = "quota") => ({ seller, month: `2026-${month}`, field, value });

it("allows an edit only where the seller was employed", () => {
  expect(canEdit(sheet(), { row: 2, column: 0 })).toBe(false);
  expect(canEdit(sheet(), { row: 2, column: 3 })).toBe(false);
  expect(canEdit(sheet(), { row: 1, column: 2 })).toBe(true);
  expect(canEdit(sheet(), { row: 9, column: 9 })).toBe(false);
});

describe("paste", () => {
  const paste = (texts: string[][], block: Block, field: OutcomeField = "quota") => pasted(sheet(field), aim(sheet(field), texts, block), ".", true);

  it("does not take a group of thousands for decimals because another cell has a decimal comma", () => {
    const block = { top: 0, left: 0, bottom: 0, right: 0 };
    const of = (asked: boolean) => pasted(sheet("closed"), aim(sheet("closed"), [["$20,000"]], block), ",", asked);
    expect(of(false).bad.map(({ why }) => why)).toEqual(["sign"]);
    expect(of(true).bad).toEqual([]);
  });

  it("writes what changes, from the corner on", () => {
    expect(paste([["1000", "2500"], ["5", ""]], at(0, 0))).toEqual({
      cells: [cell("a", "02", 2500), cell("c", "01", 5)], bad: [], idle: 0, outside: 0, rounded: 0,
    });
  });
  it("clears where the paste is blank", () => {
    expect(paste([["-", ""]], at(0, 0)).cells).toEqual([cell("a", "01", null), cell("a", "02", null)]);
  });
  it("counts what it leaves out, unless that is blank", () => {
    const change = paste([["1", "2", "3", "4", "5"], ["", "", "", "", ""]], at(2, 0));
    expect(change.cells).toEqual([cell("b", "02", 2), cell("b", "03", 3)]);
    expect([change.idle, change.outside]).toEqual([2, 1]);
  });
  it("puts one text into all selected cells", () => {
    const change = paste([["9"]], { ...all, left: 3 });
    expect(change.cells).toEqual([cell("a", "04", 9), cell("c", "04", 9)]);
    expect(change.idle).toBe(1);
    expect(change.outside).toBe(0);
  });
  it("tells bad cells and does not count them as written", () => {
    const change = paste([["12k5", "-1", "85%", "7"]], at(0, 0));
    expect(change.bad).toEqual([
      { row: 0, column: 0, text: "12k5", why: "number" }, { row: 0, column: 1, text: "-1", why: "negative" },
      { row: 0, column: 2, text: "85%", why: "percent" },
    ]);
    expect(change.cells).toEqual([cell("a", "04", 7)]);
    expect(paste([["1.5"]], at(0, 0), "deals").bad[0]?.why).toBe("whole");
  });
  it("rounds money to cents and says so", () => {
    const change = paste([["1.239", "500.1"]], at(1, 0), "closed");
    expect(change.cells).toEqual([cell("c", "01", 1.24, "closed"), cell("c", "02", 500.1, "closed")]);
    expect(change.rounded).toBe(1);
  });
});

it("clears figures, and says what stays", () => {
  expect(cleared(sheet(), all)).toMatchObject({ cells: [cell("a", "01", null), cell("a", "02", null), cell("b", "02", null)], idle: 0 });
  expect(cleared(sheet("closed"), at(2, 3))).toMatchObject({ cells: [], idle: 1 });
  expect(cleared(sheet(), at(1, 1)).cells).toEqual([]);
});

describe("fill down", () => {
  it("takes the top row of the block", () => {
    const change = filledDown(sheet(), { ...all, right: 1 });
    expect(change.cells).toEqual([cell("c", "01", 1000), cell("c", "02", 2000), cell("b", "02", 2000)]);
    expect(change.idle).toBe(1);
  });
  it("takes the row above a single row", () => {
    expect(filledDown(sheet(), at(1, 0)).cells).toEqual([cell("c", "01", 1000)]);
    expect(filledDown(sheet(), at(0, 0)).cells).toEqual([]);
  });
  it("clears below a blank cell, and does nothing below a month without employment", () => {
    expect(filledDown(sheet(), { ...at(1, 1), bottom: 2 }).cells).toEqual([cell("b", "02", null)]);
    const grid = sample();
    grid.sellers.reverse();
    const turned = { grid, field: "quota" as const, table: tableOf(grid, "quota"), currency: "USD" };
    expect(filledDown(turned, { ...all, right: 0 }).cells).toEqual([]);
  });
});

it("tells the source of a fill and the cells that it sets", () => {
  expect([sourceOf(at(1, 0)), sourceOf(at(0, 0)), sourceOf({ ...all, right: 0 })]).toEqual([[{ row: 0, column: 0 }], [], [{ row: 0, column: 0 }]]);
  expect(filledOver(sheet(), { ...all, right: 1 })).toEqual([{ row: 1, column: 0 }, { row: 1, column: 1 }, { row: 2, column: 1 }]);
  expect(filledOver(sheet(), at(0, 0))).toEqual([]);
});

it("copies a block by rows, as it is shown", () => {
  const block = { top: 0, bottom: 2, left: 1, right: 2 };
  expect(shownOf(sheet(), block, () => null)).toBe("2000\t\n\t\n1000\t");
  expect(shownOf(sheet(), block, ({ row, column }) => (row === 1 && column === 2 ? "a\tb" : null))).toBe("2000\t\n\ta b\n1000\t");
});
