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
  expect([unsaved.any, unsaved.here, unsaved.names("a.encore")]).toEqual([true, false, ["Outcomes", "Outcomes (b.encore)"]]);
  const drop = [unsaved.hold(true), unsaved.hold(true), unsaved.hold(false)];
  unsaved.say("Outcomes", "a.encore", false);
  unsaved.say("Outcomes", "b.encore", false);
  drop[0]?.();
  drop[2]?.();
  expect([unsaved.any, unsaved.here, unsaved.names("a.encore")]).toEqual([true, true, []]);
  drop[1]?.();
  expect([unsaved.any, unsaved.here]).toEqual([false, false]);
});

it("names another file by its name in the folder, and what belongs to none by itself", () => {
  unsaved.say("Outcomes", "/home/ada/a.encore", true);
  unsaved.say("Settings", null, true);
  expect([unsaved.names("/home/ada/a.encore"), unsaved.names("/home/ada/b.encore"), unsaved.names(null)]).toEqual([
    ["Outcomes", "Settings"], ["Outcomes (a.encore)", "Settings"], ["Outcomes (a.encore)", "Settings"],
  ]);
  unsaved.say("Outcomes", "/home/ada/a.encore", false);
  unsaved.say("Settings", null, false);
});

it("counts what was given up, and not what was kept", async () => {
  const since = unsaved.givenUp;
  const now = () => unsaved.givenUp - since;
  unsaved.hold(true, () => true)();
  unsaved.hold(false)();
  unsaved.say("Outcomes", "a.encore", false);
  expect([await unsaved.during(async () => true), now()]).toEqual([true, 0]);
  unsaved.hold(true)();
  unsaved.say("Outcomes", "a.encore", true);
  unsaved.say("Outcomes", "a.encore", true);
  unsaved.say("Outcomes", "a.encore", false);
  expect([await unsaved.during(async () => false), now()]).toEqual([false, 3]);
  unsaved.say("Outcomes", "a.encore", true);
  unsaved.say("Outcomes", "a.encore", false, true);
  expect(now()).toBe(3);
});

it("holds what is on its way until its answer is there, also where that fails", async () => {
  let fail = (): void => undefined;
  const sent = unsaved.during(() => new Promise<boolean>((_, no) => (fail = () => no(new Error("The disk is full.")))));
  expect(unsaved.here).toBe(true);
  fail();
  await expect(sent).rejects.toThrow("The disk is full.");
  expect(unsaved.here).toBe(false);
});
