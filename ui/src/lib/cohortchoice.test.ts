import { expect, it } from "vitest";
import { addableOf, firstOf, newestWith } from "./cohortchoice";

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

it("lists the cohorts that can be added to, the newest first, and none that is archived or has no id yet", () => {
  const all = [{ id: "c1", archived: false }, { id: "c2", archived: true }, { id: "c3", archived: false }, { id: null, archived: false }];
  expect(addableOf(all).map(({ id }) => id)).toEqual(["c3", "c1"]);
  expect(all[0]?.id).toBe("c1");
});
