import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { Rested } from "./rested.svelte";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it("waits until somebody rests for half a second", () => {
  const told: string[] = [];
  const rested = new Rested<{ name: string }>((rows) => told.push(...rows.map(({ name }) => name)));
  const typed = (name: string) => rested.wait([{ name }]);
  const goOn = typed("A");
  vi.advanceTimersByTime(400);
  goOn();
  typed("An");
  vi.advanceTimersByTime(400);
  expect([rested.has(0, { name: "An" }), told]).toEqual([false, []]);
  vi.advanceTimersByTime(100);
  expect([rested.has(0, { name: "An" }), rested.has(0, { name: "Ana" }), told]).toEqual([true, false, ["An"]]);
});

it("waits for nothing once a field is left", () => {
  const rested = new Rested<{ name: string }>();
  rested.now([{ name: "Bo" }, { name: "Ana" }]);
  expect([rested.has(1, { name: "Ana" }), rested.has(2, { name: "" })]).toEqual([true, false]);
});
