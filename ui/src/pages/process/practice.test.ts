import { expect, it } from "vitest";
import type { RoleReview, Step } from "../../ipc";
import { cellOf, practisedOf } from "./practice";

const step = (from_: string, to: string, practice: number | null, practice_floor: number | null = 0.7) => ({ from_, to, practice, practice_floor }) as Step & { practice: number };
const role = { encore: { steps: [step("A", "B", 1), step("B", "C", null), step("B", "D", 0.5)], inputs: [{ id: "D", cards_prev: 30, cards_this: 44 }] } } as unknown as RoleReview;

it("finds the step between cohorts of both versions, and says from how many marks", () => {
  expect(practisedOf(role, ["B"], ["C", "D"])).toMatchObject({ step: { to: "D", practice: 0.5 }, marks: [30, 44] });
  expect(practisedOf(role, ["A", "B"], ["C"])).toBeNull();
  expect(practisedOf(role, ["A"], ["B"])?.marks).toEqual([0, 0]);
  expect(practisedOf(undefined, ["A"], ["B"])).toBeNull();
});

it("tells paper from practice, and takes chance for nothing", () => {
  const cells = (samePaper: boolean) => [cellOf(samePaper, step("A", "B", 0.9), 0.8), cellOf(samePaper, step("A", "B", 0.5), 0.8), cellOf(samePaper, step("A", "B", 0.75), 0.8), cellOf(samePaper, step("A", "B", 0.5, null), 0.8)];
  expect(cells(true)).toEqual(["same", "drift", "unclear", "unclear"]);
  expect(cells(false)).toEqual(["same_in_practice", "changed", "unclear", "unclear"]);
});
