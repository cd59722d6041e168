import { expect, it } from "vitest";
import { firstOf, newestWith } from "./cohortchoice";

it("is the newest where something is to be done, else the newest", async () => {
  const asked: string[] = [];
  const has = (...open: string[]) => (id: string) => Promise.resolve((asked.push(id), open.includes(id)));
  expect(await newestWith(["a", "b", "c"], has("a", "b"))).toBe("b");
  expect(asked).toEqual(["c", "b"]);
  expect(await newestWith(["a", "b", "c"], has())).toBe("c");
  expect(await newestWith([], has())).toBeNull();
});

it("asks for nothing where there is no choice, and not for the whole past", async () => {
  let asked = 0;
  const never = () => Promise.resolve((asked += 1) < 0);
  expect([await newestWith(["a"], never), asked]).toEqual(["a", 0]);
  await newestWith(Array.from({ length: 500 }, (_, at) => `${at}`), never);
  expect(asked).toBe(3);
});

it("is the first of the wanted ones that is there", () => {
  const there = [{ id: "a" }, { id: "b" }, { id: null }];
  expect([firstOf(there, ["gone", "b", "a"]), firstOf(there, [null, "", "gone"])]).toEqual([{ id: "b" }, null]);
});
