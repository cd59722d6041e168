import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Many, padded, pasted, type RowKind } from "./many.svelte";

type Row = { name: string; size: string };
type Fault = { column: "name" | "size"; text: string };
const row = (name = "", size = ""): Row => ({ name, size });
const KIND: RowKind<Row> = {
  first: 2, columns: ["name", "size"], label: (column) => (column === "name" ? "Name" : "Size"), blank: row, isBlank: ({ name, size }) => name + size === "" || name === "out", isEmpty: ({ name, size }) => name + size === "",
  read: (column, cell) => (column === "name" || /^\d+$/u.test(cell) ? cell : undefined),
};
const faulty = () => new Many<Row, Fault>(KIND, (each, whole) => [
  ...(each.name === "bad" ? [{ column: "name", text: "Bad." } as const] : whole && each.size && !each.name ? [{ column: "name", text: "No name." } as const] : []),
  ...(each.size === "big" ? [{ column: "size", text: "No size." } as const] : []),
]);

function clip(text: string): ClipboardEvent {
  const event = new Event("paste", { cancelable: true });
  return Object.assign(event, { clipboardData: { getData: () => text } }) as unknown as ClipboardEvent;
}

/** The form as the components draw it: a row with one cell each. */
function drawn(many: Many<Row, Fault>): HTMLInputElement[] {
  const form = document.createElement("form");
  form.innerHTML = `<table><tbody>${[0, 1].map((at) => `<tr data-row="${at}"><td><input data-cell="${at}-name"></td></tr>`).join("")}</tbody></table><input>`;
  document.body.replaceChildren(form);
  many.form = form;
  return [...form.querySelectorAll("input")];
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test("there is always a blank row to go on with", () => {
  expect(padded(KIND, [])).toEqual([row(), row()]);
  expect(padded(KIND, [row("A")])).toHaveLength(2);
  expect(padded(KIND, [row(), row("B")])).toHaveLength(3);
});

test("what finds no column, or means nothing in its column, is left out and erases nothing", () => {
  const { rows, leftOut } = pasted(KIND, [row("A", "1"), row()], 0, "size", "big\n2\tmore");
  expect([rows.slice(0, 2), leftOut]).toEqual([[row("A", "1"), row("", "2")], 2]);
});

test("a row of headings is left out and says which column is which", () => {
  const { rows, leftOut, headed } = pasted(KIND, [row(), row()], 0, "name", "E-mail\tName\na@b\tAda\n\tBen");
  expect([rows.slice(0, 2), leftOut, headed]).toEqual([[row("Ada"), row("Ben")], 1, true]);
  expect(pasted(KIND, [row()], 0, "name", "Ada\t1").headed).toBe(false);
});

test("a second heading for a column leaves its cells out, counted, and never wins", () => {
  const { rows, leftOut } = pasted(KIND, [row(), row()], 0, "name", "Name\tRegion\tSeller\nAda\tNorth\tBen\nCy\t\tDi");
  expect([rows.slice(0, 2), leftOut]).toEqual([[row("Ada"), row("Cy")], 3]);
  const parts = pasted(KIND, [row(), row()], 0, "name", "First name\tLast name\nAda\tLovelace\nCher");
  expect([parts.rows.slice(0, 2), parts.leftOut]).toEqual([[row("Ada Lovelace"), row("Cher")], 0]);
});

test("a first row of one word is a heading only over the column that it names", () => {
  expect(pasted(KIND, [row()], 0, "name", "Rep\nAda").rows[0]).toEqual(row("Ada"));
  expect(pasted(KIND, [row()], 0, "name", "Channel\nAda").rows.slice(0, 2)).toEqual([row("Channel"), row("Ada")]);
});

test("a block is taken over, a single cell is left to its field", () => {
  const many = faulty();
  const single = clip("A");
  many.paste(single, 0, "name");
  expect([single.defaultPrevented, many.filled]).toEqual([false, 0]);
  many.refused = { message: "No.", field: null };
  const block = clip("A\t1\nB\tbig");
  many.paste(block, 0, "name");
  expect([block.defaultPrevented, many.filled, many.leftOut, many.refused]).toEqual([true, 2, 1, null]);
});

test("a row is left in peace while somebody writes in it, and told a moment after they left it", () => {
  const many = faulty();
  const [first, second] = drawn(many);
  first?.focus();
  many.change(0, row("bad"));
  many.leave(0);
  vi.advanceTimersByTime(300);
  expect(many.sentences).toEqual([]);
  second?.focus();
  many.leave(0);
  expect(many.sentences).toEqual([]);
  vi.advanceTimersByTime(300);
  expect(many.sentences).toEqual(["Row 1, Name: bad."]);
});

test("whoever writes in another row by then is left in peace there", () => {
  const many = faulty();
  drawn(many);
  many.change(0, row("A"));
  many.leave(0);
  many.change(1, row("bad"));
  vi.advanceTimersByTime(300);
  expect(many.sentences).toEqual([]);
});

test("nothing filled: it is said, and the keyboard goes to the first row until something is typed", async () => {
  const many = faulty();
  const [first] = drawn(many);
  expect(await many.ready()).toBe(false);
  expect([many.nothing, document.activeElement]).toEqual([true, first]);
  many.change(0, row("A"));
  expect(many.nothing).toBe(false);
});

test("to be kept, a row is asked for all of itself, also while somebody writes in it", async () => {
  const many = faulty();
  const [, second] = drawn(many);
  second?.setAttribute("aria-invalid", "true");
  many.change(1, row("", "3"));
  expect(many.sentences).toEqual([]);
  expect(await many.ready()).toBe(false);
  expect([many.sentences, document.activeElement]).toEqual([["Row 2, Name: no name."], second]);
  many.change(1, row("C", "3"));
  expect(await many.ready()).toBe(true);
});

test("a fault besides the rows holds them back, too", async () => {
  const many = faulty();
  const beside = drawn(many)[2];
  beside?.setAttribute("aria-invalid", "true");
  many.change(0, row("A"));
  expect(await many.ready(false)).toBe(false);
  expect([many.nothing, document.activeElement]).toEqual([false, beside]);
});

test("Enter goes on to the same column of the next row", async () => {
  const many = faulty();
  const [, second] = drawn(many);
  await many.down(0, "name");
  expect(document.activeElement).toBe(second);
});

test("a fault names its row and its field; a refusal keeps its words, as it may begin with a name", () => {
  const many: Many<Row, Fault> = new Many(KIND, ({ size }) => (size === "?" ? [{ column: "size", text: many.refused?.message ?? "At least 0." }] : []));
  many.change(1, row("A", "?"));
  many.tried = true;
  expect(many.sentences).toEqual(["Row 2, Size: at least 0."]);
  many.refused = { message: "Ada can't be so small.", field: "size" };
  expect(many.sentences).toEqual(["Row 2, Size: Ada can't be so small."]);
});

test("every fault of a row is told at once, and only rows without one can be kept", () => {
  const many = faulty();
  many.paste(clip("A\t1\nbad\t2"), 0, "name");
  many.rows = [...many.rows, row("bad", "big"), row("", "3")];
  expect(many.sentences).toEqual(["Row 2, Name: bad.", "Row 4, Name: bad.", "Row 4, Size: no size."]);
  expect([many.filled, many.faulty, many.fit]).toEqual([4, 2, 1]);
  many.tried = true;
  expect([many.faulty, many.fit]).toEqual([3, 1]);
});

test("a row of which nothing is kept is entered all the same: whoever leaves is asked, and only then is nothing typed", async () => {
  const many = faulty();
  drawn(many);
  many.change(0, row("out", "1"));
  expect(await many.ready()).toBe(false);
  expect([many.nothing, many.filled, many.entered]).toEqual([true, 0, 1]);
  await many.revise([row("Ada", "1"), row()]);
  expect([many.nothing, many.filled, many.entered]).toEqual([false, 1, 1]);
});

test("rows that are read anew take the keyboard only where it is lost, and stay as they are where nothing changed", async () => {
  const many = faulty();
  const [, second, beside] = drawn(many);
  beside?.focus();
  many.refused = { message: "No.", field: null };
  await many.revise(many.rows);
  expect(many.refused).not.toBeNull();
  await many.revise([row(), row("B")]);
  expect([many.refused, document.activeElement]).toEqual([null, beside]);
  beside?.blur();
  await many.revise([many.rows[0] ?? row(), row("C")]);
  expect(document.activeElement).toBe(second);
});
