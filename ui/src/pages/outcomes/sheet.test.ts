import { beforeEach, expect, it, vi } from "vitest";
import { toasts } from "../../lib/toasts.svelte";
import { benchForEach, settled, told, values } from "./testing/testsheet";
import type { Sheet } from "./sheet.svelte";
import { kept, refuses } from "./testing/fakeshell";

vi.mock("../../ipc", () => import("./testing/fakeshell"));
vi.mock("../../ipc/session.svelte", () => import("./testing/fakeshell"));

const bench = benchForEach();
const { texts, type } = bench;
let sheet: Sheet;
beforeEach(() => void (sheet = bench.sheet));

it("begins the cell with whatever is typed, and keeps what is no figure in it", async () => {
  sheet.select({ row: 0, column: 0 }, false);
  type("abc", "Enter");
  await settled();
  expect([texts(), kept, sheet.editing, sheet.active]).toEqual([["abc"], [], null, { row: 1, column: 0 }]);
  expect(sheet.alert).toContain("“abc” is not a number. Write it in digits");
  expect(sheet.table.values[0]?.[0]).toBe(500.1);
  type("ArrowUp", "Enter");
  expect([sheet.editing?.text, sheet.editing?.problem]).toEqual(["abc", expect.stringContaining("not a number")]);
});

it("loses nothing that is typed on after a question", async () => {
  type("12.500", "Enter", "7000", "Enter");
  await settled();
  expect([texts(), values(), sheet.active]).toEqual([["12.500"], [["c", "03", 7000]], { row: 2, column: 2 }]);
  type("1.250", "Tab", "8", "Enter");
  await settled();
  expect(texts()).toEqual(["12.500", "1.250", "8"]);
  const [first] = sheet.waits.questions;
  if (first) sheet.answer([first], "grouped");
  await settled();
  expect([values().at(-1), texts()]).toEqual([["a", "03", 12500], ["1.250", "8"]]);
});

it("answers several questions at once, in one step", async () => {
  type("12.500", "Enter", "1.250", "Enter");
  sheet.answer(sheet.waits.questions, "decimal");
  await settled();
  expect([kept.length, values(), texts()]).toEqual([1, [["a", "03", 12.5], ["c", "03", 1.25]], []]);
});

it("takes a figure typed over a question or a problem", async () => {
  type("12.500", "Enter", "ArrowUp", "9", "Enter");
  await settled();
  expect([texts(), values()]).toEqual([[], [["a", "03", 9]]]);
});

it("says what a figure below 0 counts as, and takes none where that can't be", async () => {
  type("-50", "Enter");
  await settled();
  expect([values(), sheet.said]).toEqual([[["a", "03", -50]], "Below 0: kept, and counted as a credit or a clawback."]);
  bench.shown.field = "quota";
  sheet = bench.open();
  type("-5");
  expect(sheet.editing?.problem).toBe("“-5” is below 0. Enter 0 or more.");
  type("Enter");
  expect(texts()).toEqual(["-5"]);
});

it("puts the old figure back by Escape, and what was typed again by its message", async () => {
  type("abc", "Enter", "ArrowUp", "Escape");
  expect([texts(), kept]).toEqual([[], []]);
  toasts.list[0]?.action?.run();
  expect(texts()).toEqual(["abc"]);
});

it("keeps what the workspace refuses in its cell, without taking the keyboard", async () => {
  refuses.with = { field: "cells", message: "No amount." };
  type("7", "Enter", "8");
  await settled();
  expect([texts(), sheet.waits.list[0]?.why, sheet.editing?.text]).toEqual([["7"], "No amount.", "8"]);
  refuses.with = { field: null, message: "The disk is full." };
  type("Enter");
  await settled();
  expect([texts(), sheet.waits.list[1]?.why]).toEqual([["7", "8"], "“8” could not be written. Press Enter twice to try again."]);
});

it("keeps what is typed where nobody was employed", async () => {
  sheet.select({ row: 2, column: 0 }, false);
  type("500", "Enter");
  await settled();
  expect([texts(), sheet.waits.list[0]?.why, kept]).toEqual([["500"], "Not hired yet: nothing can be entered in this month.", []]);
});

it("asks about a whole paste without taking the keyboard, and writes it by one answer", async () => {
  sheet.select({ row: 0, column: 0 }, false);
  sheet.paste("12.500\t7\n1.250\t-3");
  expect([texts(), kept, sheet.waits.questions.length]).toEqual([["12.500", "7", "1.250", "-3"], [], 1]);
  type("5", "Enter");
  await settled();
  sheet.answer(sheet.waits.questions, "grouped");
  await settled();
  expect(kept).toHaveLength(2);
  expect(values()).toEqual([["a", "01", 5], ["a", "02", 7], ["c", "01", 1250], ["c", "02", -3]]);
  expect(told().at(-1)).toBe("3 cells written. 1 cell below 0: kept, and counted as credits or corrections.");
});

it("shows what of a paste is no figure, then keeps it in its cell", async () => {
  sheet.paste("€7000\t8");
  expect(sheet.problems?.bad.map(({ why }) => why)).toEqual(["currency"]);
  sheet.writeOthers();
  await settled();
  expect([texts(), values(), sheet.waits.list[0]?.why]).toEqual([["€7000"], [["a", "04", 8]], "This workspace is in USD; type the figure in USD, without €."]);
});

it("fills nothing down from a cell that waits, and sets those that wait below", async () => {
  type("12.500", "Enter");
  sheet.fillDown();
  await settled();
  expect([kept, sheet.said]).toEqual([[], "“12.500” is not written yet. Correct or answer it first, then fill down."]);
  sheet.select({ row: 0, column: 1 }, false);
  type("ArrowDown", "abc", "Enter", "ArrowUp");
  sheet.fillDown();
  await settled();
  expect([texts(), values()]).toEqual([["12.500"], [["c", "02", 0.2]]]);
});

it("copies and empties what is shown", async () => {
  type("abc", "Enter", "ArrowUp");
  expect(sheet.copied()).toBe("abc");
  type("Delete");
  expect([texts(), sheet.said]).toEqual([[], "1 cell put back."]);
});

it("changes nothing by spaces alone, and empties by nothing", async () => {
  sheet.select({ row: 0, column: 0 }, false);
  type(" ", "Enter");
  await settled();
  expect([kept, texts()]).toEqual([[], []]);
  type("ArrowUp", "F2");
  sheet.type("");
  type("Enter");
  await settled();
  expect(values()).toEqual([["a", "01", null]]);
});

it("keeps what waits while another figure, cohort or page is shown, and tells where it is", async () => {
  type("12.500", "Enter", "abc", "Enter");
  sheet.leaveFigure();
  expect([texts(), told()]).toEqual([["12.500", "abc"], []]);
  type("1");
  sheet.leave();
  expect(told()).toEqual(["“1” was not written.", "2 cells of AE 2026 are not written yet and wait in Outcomes."]);
  expect(texts()).toEqual(["12.500", "abc"]);
});

it("asks about cells of a paste only, and says after the answer what was left out", async () => {
  sheet.select({ row: 2, column: 0 }, false);
  sheet.paste("7.250\t12.500\n1.250\t3.125");
  expect([texts(), sheet.waits.questions[0]?.example]).toEqual([["12.500"], "12.500"]);
  sheet.answer(sheet.waits.questions, "grouped");
  await settled();
  expect(told().at(-1)).toBe("1 cell written. 1 cell left out: not employed in that month. 2 cells left out: beyond the edge of the grid.");
  sheet.select({ row: 2, column: 3 }, false);
  sheet.paste("12.500");
  expect(texts()).toEqual([]);
});

it("shows what is on its way until the whole grid is read again, also in another period", async () => {
  type("7", "Enter");
  await settled();
  sheet.fit({ rows: 1, columns: 1 });
  expect([sheet.active, sheet.table.values[0]?.[2]]).toEqual([{ row: 0, column: 0 }, 7]);
  sheet.settle();
  expect(sheet.table.values[0]?.[2]).toBeNull();
});

it("opens no cell where nothing can be changed", () => {
  bench.shown.locked = true;
  sheet = bench.open();
  type("7");
  expect([sheet.editing, sheet.said]).toEqual([null, "Read-only: nothing can be changed here"]);
});

it("holds something typed once a cell has another text than before, which would go with the window", () => {
  sheet.select({ row: 0, column: 0 }, false);
  type("F2");
  expect([sheet.editing?.text, sheet.typed]).toEqual(["500.1", false]);
  sheet.type("500.12");
  expect(sheet.typed).toBe(true);
  sheet.type("500.1");
  expect(sheet.typed).toBe(false);
  type("Escape", "7");
  expect(sheet.typed).toBe(true);
  type("Escape");
  expect(sheet.typed).toBe(false);
});
