import { expect, it } from "vitest";
import { typedSince, unsaved } from "./unsaved.svelte";

it("waits for the file that it belongs to, until it is kept", () => {
  unsaved.say("settings", "a.encore", true);
  unsaved.say("version", "a.encore", true);
  expect([unsaved.of("a.encore"), unsaved.of("b.encore"), unsaved.of(null)]).toEqual([["settings", "version"], [], []]);
  unsaved.say("settings", "a.encore", false);
  expect(unsaved.of("a.encore")).toEqual(["version"]);
  unsaved.say("version", "a.encore", false);
  expect(unsaved.of("a.encore")).toEqual([]);
});

it("what is said of one file leaves what waits in another", () => {
  unsaved.say("outcomes", "a.encore", true);
  unsaved.say("outcomes", "b.encore", false);
  expect([unsaved.of("a.encore"), unsaved.of("b.encore")]).toEqual([["outcomes"], []]);
  unsaved.say("outcomes", "b.encore", true);
  unsaved.say("outcomes", "a.encore", false);
  expect([unsaved.of("a.encore"), unsaved.of("b.encore")]).toEqual([[], ["outcomes"]]);
  unsaved.say("outcomes", "b.encore", false);
});

it("a form that holds again what it held at first has nothing to lose", () => {
  const form = { name: "Ada", ticks: ["a"] };
  const typed = typedSince(() => form);
  expect(typed()).toBe(false);
  form.ticks.push("b");
  expect(typed()).toBe(true);
  form.ticks.pop();
  expect(typed()).toBe(false);
});

it("all that would go with the window: what waits in any workspace, and what a dialogue or a cell holds", () => {
  expect([unsaved.any, unsaved.here]).toEqual([false, false]);
  unsaved.say("Outcomes", "a.encore", true);
  unsaved.say("Outcomes", "b.encore", true);
  expect([unsaved.any, unsaved.here, unsaved.names]).toEqual([true, false, ["Outcomes"]]);
  const drop = [unsaved.hold(true), unsaved.hold(true), unsaved.hold(false)];
  unsaved.say("Outcomes", "a.encore", false);
  unsaved.say("Outcomes", "b.encore", false);
  drop[0]?.();
  drop[2]?.();
  expect([unsaved.any, unsaved.here, unsaved.names]).toEqual([true, true, []]);
  drop[1]?.();
  expect([unsaved.any, unsaved.here]).toEqual([false, false]);
});
