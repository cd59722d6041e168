import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { closing } from "../../lib/closing.svelte";
import { unsaved } from "../../lib/unsaved.svelte";
import { words } from "../../lib/words";
import type { Sheet } from "./sheet.svelte";
import { slowly } from "./testing/fakeshell";
import { benchForEach, settled, told, values } from "./testing/testsheet";
import { loseOthers } from "./waits.svelte";

const { ears, destroyed } = vi.hoisted(() => ({ ears: new Set<() => void>(), destroyed: vi.fn() }));
vi.mock("@tauri-apps/api/event", () => ({
  listen: async (_: string, heard: () => void) => {
    ears.add(heard);
    return () => ears.delete(heard);
  },
}));
vi.mock("@tauri-apps/api/window", () => ({ getCurrentWindow: () => ({ destroy: async () => destroyed() }) }));
vi.mock("../../ipc", () => import("./testing/fakeshell"));
vi.mock("../../ipc/session.svelte", () => import("./testing/fakeshell"));

const bench = benchForEach();
const { texts, type } = bench;
let sheet: Sheet;
let stop: (() => void)[] = [];

beforeEach(async () => {
  sheet = bench.sheet;
  const grid = $effect.root(() => {
    $effect(() => unsaved.hold(sheet.typed, () => sheet.sent));
  });
  stop = [closing.watch(), grid];
  await settled();
});
afterEach(async () => {
  stop.forEach((each) => each());
  closing.stay();
  loseOthers("a.encore", []);
  await settled();
  destroyed.mockClear();
});

/** The button of the window. Where it is asked, the question takes the keyboard from the cell, which takes that for Enter. */
async function close(): Promise<void> {
  await settled();
  if (ears.size === 0) return destroyed();
  ears.forEach((ear) => ear());
  if (closing.asking) sheet.commit(undefined, false);
  await settled();
}
const now = () => [closing.asking, destroyed.mock.calls.length];
const asked = () => words.drop.closing(unsaved.here, unsaved.names("a.encore"));

it("closes over a figure in flight only once the workspace has it", async () => {
  const answer = slowly(null);
  type("7000");
  await close();
  expect([now(), asked(), values()]).toEqual([[true, 0], "What is open here: not kept yet, and Undo can’t bring it back.", []]);
  answer();
  await settled();
  expect([now(), values()]).toEqual([[false, 1], [["a", "03", 7000]]]);
});

it("closes once a figure is kept that was typed over what waited in its cell", async () => {
  type("abc", "Enter");
  await settled();
  expect(texts()).toEqual(["abc"]);
  sheet.select({ row: 0, column: 2 }, false);
  type("7000");
  await close();
  expect([now(), texts(), values()]).toEqual([[false, 1], [], [["a", "03", 7000]]]);
});

it("goes on asking where a figure is refused that was typed over what waited in its cell", async () => {
  type("abc", "Enter");
  await settled();
  sheet.select({ row: 0, column: 2 }, false);
  const answer = slowly("No amount.");
  type("7000");
  await close();
  answer();
  await settled();
  expect([now(), texts()]).toEqual([[true, 0], ["7000"]]);
});

it("stays where what waited is put back", async () => {
  type("abc", "Enter");
  await settled();
  ears.forEach((ear) => ear());
  sheet.putBack();
  await settled();
  expect(now()).toEqual([false, 0]);
});

it("goes on asking where the figure is refused, which waits in its cell", async () => {
  const answer = slowly("No amount.");
  type("7000");
  await close();
  answer();
  await settled();
  expect([now(), texts(), asked()]).toEqual([[true, 0], ["7000"], "Outcomes: not kept yet, and Undo can’t bring it back."]);
  await closing.close();
  expect(destroyed).toHaveBeenCalledOnce();
});

it("goes on asking where the figure can't be read, which waits in its cell", async () => {
  type("12.500");
  await close();
  expect([now(), texts(), asked()]).toEqual([[true, 0], ["12.500"], expect.stringContaining("Outcomes:")]);
});

it("asks also over what was entered before and is still on its way, on whatever page", async () => {
  const answer = slowly(null);
  type("7000", "Enter");
  sheet.leave();
  await close();
  expect(now()).toEqual([true, 0]);
  answer();
  await settled();
  expect(now()).toEqual([false, 1]);
});

it("stays where what was on its way is refused and has no cell to wait in", async () => {
  const answer = slowly("No.");
  sheet.paste("7\t8");
  await close();
  answer();
  await settled();
  expect([now(), texts(), told()]).toEqual([[false, 0], [], ["No."]]);
});

it("stays where the cell was given up: what became of it is told", async () => {
  type("7000");
  await settled();
  ears.forEach((ear) => ear());
  sheet.leaveFigure();
  await settled();
  expect([now(), told()]).toEqual([[false, 0], ["“7000” was not written."]]);
});

it("stays where one figure is kept and another given up", async () => {
  const answer = slowly(null);
  type("7000", "Enter", "8");
  await settled();
  ears.forEach((ear) => ear());
  sheet.leaveFigure();
  answer();
  await settled();
  expect([now(), values()]).toEqual([[false, 0], [["a", "03", 7000]]]);
});

it("holds nothing in a cell of spaces alone", async () => {
  sheet.select({ row: 0, column: 0 }, false);
  type(" ", " ");
  expect([sheet.editing?.text, sheet.typed]).toEqual(["  ", false]);
  await close();
  expect(now()).toEqual([false, 1]);
});
