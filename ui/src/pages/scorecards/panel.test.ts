import { expect, it } from "vitest";
import type { CardEntry, Criterion } from "../../ipc";
import { agreementIn, apartOf, isFar } from "./panel";

const criteria = ["a", "b", "c", "d"].map((key): Criterion => ({ key, name: key.toUpperCase(), weight: 1, predictor_type: "", stage: null, anchors: [] }));
const card = (interviewer: string, marks: (number | null)[]): CardEntry => ({
  candidate: "1", interviewer, stage: "s", recommendation: "yes",
  ratings: marks.map((value, at) => ({ criterion: criteria[at]?.key ?? "", value, not_assessed: value === null, note: null })),
});

it("measures how far marks lie apart, and only where there are two", () => {
  expect(apartOf([3, null, 1, 2])).toBe(2);
  expect(apartOf([2.1, 2.4])).toBe(0.3);
  expect(apartOf([3, null])).toBeNull();
});

it("calls half the range of the scale far", () => {
  const far = (low: number, high: number) => [0, 1, 2, 3, 4].filter((apart) => isFar(apart, [low, high]));
  expect(far(1, 4)).toEqual([2, 3, 4]);
  expect(far(1, 7)).toEqual([3, 4]);
  expect(far(0, 2)).toEqual([1, 2, 3, 4]);
  expect(isFar(null, [1, 4])).toBe(false);
});

it("says on how many criteria a panel agrees, and on which it should talk", () => {
  const panel = [card("i", [1, 3, 4, null]), card("j", [3, 3, 3, 2]), card("k", [2, 3, 3, null])];
  expect(agreementIn(panel, criteria, [1, 4])).toEqual({ within: 1, compared: 3, agreed: 2, far: ["A"] });
});

it("counts the same mark only where one point is far already", () => {
  expect(agreementIn([card("i", [0, 1]), card("j", [1, 1])], criteria, [0, 2])).toEqual({ within: 0, compared: 2, agreed: 1, far: ["A"] });
});

it("says nothing of one card", () => {
  expect(agreementIn([card("i", [1, 2, 3, 4])], criteria, [1, 4])).toBeNull();
});
