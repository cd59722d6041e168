import { expect, it } from "vitest";
import { unsaved } from "./unsaved.svelte";

it("waits for the file that it belongs to, until it is kept", () => {
  unsaved.say("settings", "a.encore", true);
  unsaved.say("version", "a.encore", true);
  expect([unsaved.of("a.encore"), unsaved.of("b.encore"), unsaved.of(null)]).toEqual([["settings", "version"], [], []]);
  unsaved.say("settings", "a.encore", false);
  expect(unsaved.of("a.encore")).toEqual(["version"]);
  unsaved.say("version", "a.encore", false);
  expect(unsaved.of("a.encore")).toEqual([]);
});
