import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Latest } from "./latest.svelte";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** A command that answers when it is told to. */
function slow() {
  const answers: ((text: string) => void)[] = [];
  const asked: string[] = [];
  const command = (what: string) => {
    asked.push(what);
    return new Promise<string>((answer) => answers.push(answer));
  };
  return { answers, asked, latest: new Latest(command) };
}

describe("the latest answer", () => {
  it("waits for the last key", async () => {
    const { asked, answers, latest } = slow();
    latest.ask("6");
    await vi.runAllTimersAsync();
    answers[0]?.("first");
    await vi.runAllTimersAsync();
    latest.ask("60");
    latest.ask("60,5");
    expect(latest.working).toBe(true);
    await vi.runAllTimersAsync();
    expect(asked).toEqual(["6", "60,5"]);
    expect(latest.value).toBe("first");
  });

  it("drops an answer that comes too late", async () => {
    const { answers, latest } = slow();
    latest.ask("old");
    await vi.runAllTimersAsync();
    latest.ask("new");
    await vi.runAllTimersAsync();
    answers[1]?.("new answer");
    await vi.runAllTimersAsync();
    answers[0]?.("old answer");
    await vi.runAllTimersAsync();
    expect(latest.value).toBe("new answer");
    expect(latest.working).toBe(false);
  });

  it("keeps the answer before beside a refusal", async () => {
    const latest = new Latest((what: string) => (what === "bad" ? Promise.reject(new Error("No.")) : Promise.resolve(what)));
    latest.ask("good");
    await vi.runAllTimersAsync();
    latest.ask("bad");
    await vi.runAllTimersAsync();
    expect([latest.value, latest.problem?.message, latest.working]).toEqual(["good", "No.", false]);
    latest.ask("better");
    await vi.runAllTimersAsync();
    expect([latest.value, latest.problem]).toEqual(["better", null]);
  });

  it("forgets with the question what was answered, and what is still under way", async () => {
    const { answers, latest } = slow();
    latest.ask("6");
    await vi.runAllTimersAsync();
    answers[0]?.("first");
    await vi.runAllTimersAsync();
    latest.ask("60");
    await vi.runAllTimersAsync();
    latest.forget();
    answers[1]?.("second");
    await vi.runAllTimersAsync();
    expect([latest.value, latest.problem, latest.working]).toEqual([null, null, false]);
  });
});
