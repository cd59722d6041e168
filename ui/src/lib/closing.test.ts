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
beforeEach(() => {
  unsaved.say("Outcomes", "a.encore", true);
  stop = closing.guard(unsaved.any);
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

it("closes without asking what was kept meanwhile", async () => {
  unsaved.say("Outcomes", "a.encore", false);
  expect([await press(), closing.asking]).toEqual([true, false]);
  expect(destroyed).toHaveBeenCalledOnce();
});

it("listens no longer where nothing would go: the window closes by itself", async () => {
  unsaved.say("Outcomes", "a.encore", false);
  stop();
  stop = closing.guard(unsaved.any);
  await settled();
  expect([await press(), closing.asking]).toEqual([false, false]);
});
