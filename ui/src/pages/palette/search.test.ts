import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { Search } from "./search.svelte";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it("asks once, a moment after the last key", async () => {
  const asked: string[] = [];
  const search = new Search(async (text: string) => (asked.push(text), [text]));
  search.ask("a");
  search.ask("ad ");
  expect(search.pending).toBe(true);
  await vi.advanceTimersByTimeAsync(200);
  expect(asked).toEqual(["ad"]);
  expect([search.hits, search.pending]).toEqual([["ad"], false]);
});

it("lets the newest answer win over an older one that comes later", async () => {
  const waits: Record<string, number> = { slow: 500, fast: 10 };
  const search = new Search((text: string) => new Promise<string[]>((done) => setTimeout(() => done([text]), waits[text])));
  search.ask("slow");
  await vi.advanceTimersByTimeAsync(150);
  search.ask("fast");
  await vi.advanceTimersByTimeAsync(1000);
  expect(search.hits).toEqual(["fast"]);
});

it("forgets its hits with the text, and says why it stopped", async () => {
  const search = new Search<string>((text) => (text === "bad" ? Promise.reject(new Error("No.")) : Promise.resolve([text])));
  search.ask("ada");
  await vi.advanceTimersByTimeAsync(200);
  search.ask(" ");
  expect([search.hits, search.pending]).toEqual([[], false]);
  search.ask("bad");
  await vi.advanceTimersByTimeAsync(200);
  expect([search.problem, search.hits]).toEqual(["No.", []]);
});
