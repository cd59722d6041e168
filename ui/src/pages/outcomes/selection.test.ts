import { tick } from "svelte";
import { expect, it } from "vitest";
import { Selection } from "./selection.svelte";

it("empties what is read out before the same is said again", async () => {
  const selection = new Selection();
  selection.warn("No.");
  await tick();
  expect(selection.alert).toBe("No.");
  selection.warn("No.");
  expect(selection.alert).toBe("");
  await tick();
  expect(selection.alert).toBe("No.");
});

it("stays in a grid that has become smaller", () => {
  const selection = new Selection();
  selection.select({ row: 1, column: 9 }, false);
  selection.select({ row: 4, column: 2 }, true);
  selection.fit({ rows: 3, columns: 5 });
  expect([selection.active, selection.head]).toEqual([{ row: 1, column: 4 }, { row: 2, column: 2 }]);
});
