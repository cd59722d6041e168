import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { work as say } from "../lib/words.work";
import type { WorkShown } from "./index";
import { Work } from "./work.svelte";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** Work that ends when it is told to, and a shell that answers what it is told to. */
function begun(about: { asks?: boolean } = {}) {
  const shell = { shown: null as WorkShown | null, asked: 0, cancelled: 0 };
  const show = () => Promise.resolve(((shell.asked += 1), shell.shown));
  const cancel = () => Promise.resolve((shell.cancelled += 1));
  const work = new Work(show, cancel);
  let end: (answer: string) => void = () => undefined;
  const answer = work.during({ word: "Reading", ...about }, () => new Promise<string>((resolve) => (end = resolve)));
  return { work, shell, answer, end: (text: string) => end(text) };
}
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

describe("long work", () => {
  it("says nothing at first, then a word, then how far it is", async () => {
    const { work, shell } = begun();
    shell.shown = { done: 0, of: 10 };
    await pass(300);
    expect(work.run?.stage).toBe("quiet");
    await pass(300);
    expect(work.run?.stage).toBe("word");
    await pass(1200);
    expect(work.run?.stage).toBe("word");
    await pass(300);
    expect(work.run?.stage).toBe("bar");
    expect(work.run?.far).toMatchObject({ done: 0, of: 10, ending: false });
  });

  it("stays a word where nothing is counted, and can't be stopped there", async () => {
    const { work, shell } = begun();
    await pass(9000);
    expect(work.run?.stage).toBe("word");
    await work.cancel();
    expect(shell.cancelled).toBe(0);
    expect(work.run?.cancelling).toBe(false);
  });

  it("waits for what is counted where the shell asks for a file first", async () => {
    const { work, shell } = begun({ asks: true });
    await pass(9000);
    expect(work.run?.stage).toBe("quiet");
    shell.shown = { done: 1, of: 10 };
    await pass(750);
    expect(work.run?.stage).toBe("word");
  });

  it("is over with its answer, and asks no more", async () => {
    const { work, shell, answer, end } = begun();
    await pass(600);
    end("done");
    expect(await answer).toBe("done");
    expect(work.run).toBeNull();
    const { asked } = shell;
    await pass(2000);
    expect(shell.asked).toBe(asked);
  });

  it("is stopped once", async () => {
    const { work, shell } = begun();
    shell.shown = { done: 1, of: 10 };
    await pass(300);
    await Promise.all([work.cancel(), work.cancel()]);
    expect(shell.cancelled).toBe(1);
    expect(work.run?.cancelling).toBe(true);
  });

  it("begins no other work before it is over, and says what to wait for", async () => {
    const { work, answer, end } = begun();
    const other = vi.fn(() => Promise.resolve("other"));
    await expect(work.during({ word: "Other" }, other)).rejects.toMatchObject({ code: "under_way", message: say.first("Reading") });
    await expect(work.during({ word: "Deck", aside: true }, other)).rejects.toMatchObject({ code: "under_way" });
    expect(other).not.toHaveBeenCalled();
    expect(work.run?.about.word).toBe("Reading");
    end("first");
    expect(await answer).toBe("first");
    expect(await work.during({ word: "Other" }, other)).toBe("other");
  });

  it("is shown beside work that only the status line tells of, and takes no count of it", async () => {
    const shell = { shown: null as WorkShown | null, asked: 0 };
    const work = new Work(() => Promise.resolve(((shell.asked += 1), shell.shown)), () => Promise.resolve());
    let built: () => void = () => undefined;
    const deck = work.during({ word: "Deck", aside: true }, () => new Promise<void>((resolve) => (built = resolve)));
    await pass(3000);
    expect([work.run, work.aside?.about.word, shell.asked]).toEqual([null, "Deck", 0]);
    void work.during({ word: "Reading" }, () => new Promise(() => undefined));
    shell.shown = { done: 3, of: 10 };
    await pass(3000);
    expect([work.run?.about.word, work.run?.stage, work.aside?.far]).toEqual(["Reading", "bar", null]);
    built();
    await deck;
    expect([work.run?.about.word, work.aside]).toEqual(["Reading", null]);
  });

  it("never asks two at once", async () => {
    let open = 0;
    let most = 0;
    const work = new Work(async () => {
      most = Math.max(most, (open += 1));
      await new Promise((wake) => setTimeout(wake, 900));
      open -= 1;
      return null;
    }, () => Promise.resolve());
    void work.during({ word: "Reading" }, () => new Promise(() => undefined));
    await pass(5000);
    expect(most).toBe(1);
  });
});
