import { expect, it } from "vitest";
import { isWaiting, Saver, type Clock, type SaveState } from "./saver";

function bench() {
  const timers: { run: () => void; ms: number; off: boolean }[] = [];
  const clock: Clock = {
    after: (run, ms) => {
      const timer = { run, ms, off: false };
      timers.push(timer);
      return () => (timer.off = true);
    },
    now: () => new Date(0),
  };
  const saves: { value: string; done: () => void; fail: (why: string) => void }[] = [];
  const states: SaveState["kind"][] = [];
  const saver = new Saver<string>({
    save: (value) => new Promise<void>((done, fail) => saves.push({ value, done, fail })),
    say: (state) => states.push(state.kind), why: String, clock,
  });
  const ring = () => timers.filter((timer) => !timer.off).forEach((timer) => { timer.off = true; timer.run(); });
  const settle = () => new Promise((next) => setTimeout(next));
  return { saver, saves, states, timers, ring, settle };
}

it("saves once, soon after the last of several changes", async () => {
  const { saver, saves, timers, ring, settle, states } = bench();
  saver.change("a");
  saver.change("ab");
  expect(timers.map((timer) => timer.off)).toEqual([true, false]);
  expect(timers[1]?.ms).toBeLessThan(1000);
  ring();
  expect(saves.map((save) => save.value)).toEqual(["ab"]);
  saves[0]?.done();
  await settle();
  expect(states.at(-1)).toBe("saved");
  expect([saver.idle, saver.saved]).toEqual([true, true]);
});

it("never runs two saves at once; the newest state wins", async () => {
  const { saver, saves, settle } = bench();
  saver.change("a");
  const first = saver.flush();
  saver.change("b");
  saver.change("c");
  const second = saver.flush();
  expect(saves).toHaveLength(1);
  saves[0]?.done();
  await settle();
  expect(saves.map((save) => save.value)).toEqual(["a", "c"]);
  saves[1]?.done();
  expect(await Promise.all([first, second])).toEqual([true, true]);
});

it("keeps what was refused for the next flush, and says why", async () => {
  const { saver, saves, states, settle } = bench();
  saver.change("a");
  const flushed = saver.flush();
  saves[0]?.fail("locked");
  expect(await flushed).toBe(false);
  expect([states.at(-1), saver.idle]).toEqual(["refused", false]);
  const again = saver.flush();
  saves[1]?.done();
  expect([await again, saves[1]?.value]).toEqual([true, "a"]);
  await settle();
  expect(saver.idle).toBe(true);
});

it("waits as long as something is not on disk", () => {
  const states: SaveState[] = [{ kind: "quiet" }, { kind: "saving" }, { kind: "saved", at: new Date(0) }, { kind: "refused", message: "" }];
  expect(states.map(isWaiting)).toEqual([false, true, false, true]);
});

it("lets go of what waits, after what runs", async () => {
  const { saver, saves } = bench();
  saver.change("a");
  void saver.flush();
  saver.change("b");
  const dropped = saver.drop();
  saves[0]?.done();
  await dropped;
  expect([saves.length, saver.idle]).toEqual([1, true]);
});

it("has nothing to do without a change", async () => {
  const { saver, saves } = bench();
  expect(await saver.flush()).toBe(true);
  expect([saves.length, saver.saved]).toEqual([0, false]);
});
