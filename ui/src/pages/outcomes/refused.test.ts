import { beforeEach, expect, it, vi } from "vitest";
import { toasts } from "../../lib/toasts.svelte";
import { benchForEach, settled, told, values } from "./testing/testsheet";
import type { Sheet } from "./sheet.svelte";
import { kept, refuses, slowly } from "./testing/fakeshell";

vi.mock("../../ipc", () => import("./testing/fakeshell"));
vi.mock("../../ipc/session.svelte", () => import("./testing/fakeshell"));

const bench = benchForEach();
const { texts, type } = bench;
let sheet: Sheet;
beforeEach(() => void (sheet = bench.sheet));

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
    sheet = bench.open();
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
