import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { closing } from "./closing.svelte";
import { unsaved } from "./unsaved.svelte";

const { ears, destroyed } = vi.hoisted(() => ({ ears: new Map<() => void, unknown>(), destroyed: vi.fn() }));
vi.mock("@tauri-apps/api/event", () => ({
  listen: async (event: string, heard: () => void, { target }: { target: unknown }) => {
    ears.set(heard, [event, target]);
    return () => ears.delete(heard);
  },
}));
vi.mock("@tauri-apps/api/window", () => ({ getCurrentWindow: () => ({ destroy: async () => destroyed() }) }));

const settled = () => new Promise((done) => setTimeout(done));
/** The button of the window. True where the shell leaves the closing to the page. */
async function press(): Promise<boolean> {
  const heard = [...ears.keys()];
  heard.forEach((ear) => ear());
  await settled();
  return heard.length > 0;
}

let stop = (): void => undefined;
beforeEach(async () => {
  unsaved.say("Outcomes", "a.encore", true);
  stop = closing.watch();
  await settled();
});
afterEach(async () => {
  unsaved.say("Outcomes", "a.encore", false);
  stop();
  closing.stay();
  await settled();
  destroyed.mockClear();
});

it("asks before something goes, as the window that the shell asks about", async () => {
  expect([...ears.values()]).toEqual([["tauri://close-requested", { kind: "Window", label: "main" }]]);
  expect([await press(), closing.asking]).toEqual([true, true]);
  expect(destroyed).not.toHaveBeenCalled();
  closing.stay();
  expect(closing.asking).toBe(false);
});

it("closes once somebody says so", async () => {
  await press();
  await closing.close();
  expect(destroyed).toHaveBeenCalledOnce();
});

it("closes without asking what was kept while the shell asked", async () => {
  unsaved.say("Outcomes", "a.encore", false);
  expect([await press(), closing.asking]).toEqual([true, false]);
  expect(destroyed).toHaveBeenCalledOnce();
});

it("listens no longer where nothing would go: the window closes by itself", async () => {
  unsaved.say("Outcomes", "a.encore", false);
  await settled();
  expect([await press(), closing.asking]).toEqual([false, false]);
});

it("closes by itself once all that it asked about is kept", async () => {
  unsaved.say("Outcomes", "a.encore", false);
  let kept = false;
  const release = [unsaved.hold(true, () => kept), unsaved.hold(true, () => kept)];
  await settled();
  await press();
  kept = true;
  release[0]?.();
  await settled();
  expect([closing.asking, destroyed.mock.calls.length]).toEqual([true, 0]);
  release[1]?.();
  await settled();
  expect(destroyed).toHaveBeenCalledOnce();
});

it("takes the question away where something was given up, and asks anew the next time", async () => {
  const drop = [unsaved.hold(true), unsaved.hold(true, () => true)];
  await press();
  unsaved.say("Outcomes", "a.encore", false);
  drop.forEach((each) => each());
  await settled();
  expect([closing.asking, destroyed.mock.calls.length]).toEqual([false, 0]);
  const release = unsaved.hold(true, () => true);
  await settled();
  expect([await press(), closing.asking]).toEqual([true, true]);
  release();
  await settled();
  expect(destroyed).toHaveBeenCalledOnce();
});
