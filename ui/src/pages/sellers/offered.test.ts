import { expect, it } from "vitest";
import { offeredOf } from "./offered";

it("offers the names in use that hold what was typed, and not the one that is there already", () => {
  const names = ["Ana Cole", "Nina New", "Rui Nash"];
  expect(offeredOf(names, "")).toEqual(names);
  expect(offeredOf(names, " NA")).toEqual(["Ana Cole", "Nina New", "Rui Nash"]);
  expect(offeredOf(names, "nin")).toEqual(["Nina New"]);
  expect(offeredOf(names, "Nina New ")).toEqual([]);
  expect(offeredOf(Array.from({ length: 50 }, (_, at) => `M ${at}`), "m").length).toBe(8);
});
