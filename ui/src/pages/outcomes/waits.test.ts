import { afterEach, expect, it } from "vitest";
import { toasts } from "../../lib/toasts.svelte";
import { unsaved } from "../../lib/unsaved.svelte";
import type { Held } from "./held";
import { loseOthers, Waits, waitingOf } from "./waits.svelte";

const held = (text: string, month = "2026-01"): Held => ({ seller: "a", month, field: "closed", text, why: "No.", asks: null });
const texts = (waits: Waits) => waits.list.map(({ text }) => text);

afterEach(() => {
  loseOthers("a.encore", []);
  loseOthers("b.encore", []);
  toasts.list = [];
});

it("keeps the cells of each cohort of each workspace, for whoever comes back", () => {
  new Waits("a.encore", "one").put([held("x"), held("y", "2026-02")]);
  new Waits("a.encore", "two").put([held("z")]);
  expect([["a.encore", "one"], ["a.encore", "two"], ["b.encore", "one"]].map(([file = "", cohort = ""]) => texts(new Waits(file, cohort)))).toEqual([["x", "y"], ["z"], []]);
  expect([waitingOf("a.encore", "one"), waitingOf("b.encore", "one")]).toEqual([2, 0]);
});

it("says that something is not kept yet for as long as any cohort of the workspace has a cell that waits", () => {
  const [one, two] = [new Waits("a.encore", "one"), new Waits("a.encore", "two")];
  one.put([held("x")]);
  two.put([held("z")]);
  one.drop([held("x")]);
  expect([unsaved.of("a.encore"), unsaved.of("b.encore")]).toEqual([["Outcomes"], []]);
  two.drop([held("z")]);
  expect(unsaved.of("a.encore")).toEqual([]);
});

it("still says of a workspace that something waits after another one was open", () => {
  new Waits("a.encore", "one").put([held("x")]);
  loseOthers("b.encore", ["one"]);
  const other = new Waits("b.encore", "one");
  other.put([held("w")]);
  other.drop([held("w")]);
  expect([unsaved.of("a.encore"), unsaved.of("b.encore")]).toEqual([["Outcomes"], []]);
});

it("tells as lost what waits in a cohort that is no more", () => {
  new Waits("a.encore", "one").put([held("x"), held("", "2026-02")]);
  new Waits("a.encore", "two").put([held("z")]);
  new Waits("b.encore", "one").put([held("w")]);
  loseOthers("a.encore", ["two"]);
  expect([waitingOf("a.encore", "one"), waitingOf("a.encore", "two"), waitingOf("b.encore", "one")]).toEqual([0, 1, 1]);
  expect(toasts.list.map(({ text }) => text)).toEqual(["“x” was not written."]);
});
