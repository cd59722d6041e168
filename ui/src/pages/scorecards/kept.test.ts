import { beforeEach, expect, it, vi } from "vitest";
import { Kept } from "./kept.svelte";

vi.mock("@tauri-apps/api/core", () => ({ invoke: async () => null }));

let idle = true;
let waiting: { give: (answer: string) => void; fail: (why: Error) => void }[] = [];
let shown: string[] = [];
const kept = () => new Kept<string>(() => new Promise((give, fail) => waiting.push({ give, fail })), () => idle, (answer) => shown.push(answer));

beforeEach(() => {
  [idle, waiting, shown] = [true, [], []];
});

it("shows the newest answer only", async () => {
  const desk = kept();
  const both = [desk.load(), desk.load()];
  waiting[1]?.give("new");
  waiting[0]?.give("old");
  await Promise.all(both);
  expect(shown).toEqual(["new"]);
});

it("asks nothing while something waits, and shows nothing over what was typed meanwhile", async () => {
  const desk = kept();
  idle = false;
  await desk.load();
  expect(waiting).toEqual([]);
  idle = true;
  const typedAndKept = desk.load();
  desk.changed();
  waiting[0]?.give("older");
  await typedAndKept;
  expect(shown).toEqual([]);
});

it("says why, until an answer comes; an older refusal says nothing", async () => {
  const desk = kept();
  const first = desk.load();
  waiting[0]?.fail(new Error("The disk is gone."));
  await first;
  expect(desk.problem?.message).toBe("The disk is gone.");
  const both = [desk.load(), desk.load()];
  waiting[2]?.give("back");
  waiting[1]?.fail(new Error("Late."));
  await Promise.all(both);
  expect([desk.problem, shown]).toEqual([null, ["back"]]);
});
