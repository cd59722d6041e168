import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { OutcomeCell } from "../../ipc";
import { setLocale } from "../../lib/format";
import { toasts } from "../../lib/toasts.svelte";
import { sample, typeInto } from "./sample";
import { Sheet } from "./sheet.svelte";

const { kept, refuses } = vi.hoisted(() => ({ kept: [] as OutcomeCell[][], refuses: { with: null as { field: string | null; message: string } | null, after: Promise.resolve() } }));
vi.mock("../../ipc", () => ({
  ipc: {
    outcomeKeep: async (cells: OutcomeCell[]) => {
      const { with: refused, after } = refuses;
      await after;
      if (refused) throw refused;
      kept.push(cells);
    },
  },
  refusal: (thrown: unknown) => thrown,
}));
vi.mock("../../ipc/session.svelte", () => ({
  act: async (change: () => Promise<unknown>, then: () => void) => { try { await change(); then?.(); } catch { /* Told by the window. */ } },
  undo: () => undefined,
}));

let sheet: Sheet;
let cohorts = 0;
const texts = () => sheet.waits.list.map(({ text }) => text);
const values = () => kept.flat().map(({ seller, month, value }) => [seller, month.slice(5), value]);
const told = () => toasts.list.map(({ text }) => text);
const settled = () => new Promise((done) => setTimeout(done));

const type = (...keys: string[]) => typeInto(sheet, ...keys);

/** A cohort of its own. */
function open(): void {
  const whole = sample();
  const id = String((cohorts += 1));
  sheet = new Sheet(() => ({ file: "a.encore", id, grid: whole, whole, field: "closed", locked: false, currency: "USD" }));
}

/** What is sent from now on is answered when that is called; refused where there is a sentence. */
function slowly(message: string | null): () => void {
  let answer = (): void => undefined;
  refuses.after = new Promise((done) => (answer = done));
  refuses.with = message === null ? null : { field: "cells", message };
  return () => answer();
}

beforeEach(() => {
  open();
  setLocale("en-US");
  sheet.select({ row: 0, column: 2 }, false);
});
afterEach(() => {
  kept.length = 0;
  Object.assign(refuses, { with: null, after: Promise.resolve() });
  toasts.list = [];
  setLocale("en-GB");
});

it("keeps what is refused after the page was left", async () => {
  refuses.with = { field: "cells", message: "No." };
  type("7", "Enter");
  sheet.leave();
  await settled();
  expect([texts(), told()]).toEqual([["7"], ["1 cell of AE 2026 is not written yet and waits in Outcomes."]]);
});

it("puts nothing back over what was entered since", async () => {
  type("abc", "Enter", "ArrowUp", "Escape", "xyz", "Enter");
  await settled();
  toasts.list[0]?.action?.run();
  expect(texts()).toEqual(["xyz"]);
});

it("marks nothing by a late refusal over what was entered since", async () => {
  const answer = slowly("No.");
  type("7", "Enter", "ArrowUp", "xyz", "Enter", "8", "Enter", "ArrowUp");
  slowly(null)();
  type("9", "Enter");
  answer();
  await settled();
  expect([texts(), values(), sheet.waits.list[0]?.why]).toEqual([["xyz"], [["c", "03", 9]], expect.stringContaining("xyz")]);
});

it("marks a refused figure over one that was written before", async () => {
  type("7", "Enter", "ArrowUp");
  await settled();
  refuses.with = { field: "cells", message: "No." };
  type("9", "Enter");
  await settled();
  expect([values(), texts()]).toEqual([[["a", "03", 7]], ["9"]]);
});

it("holds again what waited where a change is refused", async () => {
  const changes = { clear: () => sheet.clear(), fill: () => sheet.fillDown(), paste: () => sheet.paste("7\t8"), others: () => (sheet.paste("7\tn/a"), sheet.writeOthers()) };
  for (const [name, change] of Object.entries(changes)) {
    open();
    refuses.with = null;
    sheet.select({ row: 1, column: 1 }, false);
    type("abc", "Enter");
    refuses.with = { field: "cells", message: "No." };
    sheet.select({ row: name === "clear" ? 0 : 1, column: 1 }, false);
    if (name === "clear") sheet.select({ row: 1, column: 1 }, true);
    change();
    await settled();
    expect([sheet.held({ row: 1, column: 1 })?.text, told().at(-1), kept], name).toEqual(["abc", "No.", []]);
  }
});

it("empties a cell that waits where nobody was employed", async () => {
  sheet.select({ row: 2, column: 0 }, false);
  type("500", "Enter", "F2");
  sheet.type(" ");
  type("Enter");
  expect(texts()).toEqual(["500"]);
  type("F2");
  sheet.type("");
  type("Enter");
  await settled();
  expect([texts(), sheet.said, kept]).toEqual([[], "1 cell put back.", []]);
});

it("says of a cell that could not be emptied what it was", async () => {
  refuses.with = { field: null, message: "The disk is full." };
  sheet.select({ row: 0, column: 0 }, false);
  type("F2");
  sheet.type("");
  type("Enter");
  await settled();
  expect(sheet.waits.list[0]?.why).toBe("The cell could not be emptied. Press Enter twice to try again.");
});
