import { expect, it } from "vitest";
import type { PlanAsk, PlanBase } from "../../ipc";
import { cautionOf } from "./caution";

const now = { process: "AE-v3", share: 7 / 12 } as PlanBase;
const ask = (from: number, to: number) => ({ from, to }) as PlanAsk;

it("says it where the process of now has reached the goal, with both figures", () => {
  const said = cautionOf(now, ask(0.1, 0.4))?.replaceAll("\u00a0", " ");
  for (const part of ["58 %", "40 %", "AE-v3"]) expect(said).toContain(part);
});

it("says nothing where it has not, where a fall is planned, or where nothing is known of now", () => {
  expect([cautionOf(now, ask(0.1, 0.6)), cautionOf(now, ask(0.8, 0.4)), cautionOf(null, ask(0.1, 0.4))]).toEqual([null, null, null]);
});
