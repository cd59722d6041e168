import { expect, test } from "vitest";
import { numberOf, wholeOf } from "./numbers";

test.each([["12", 12], ["2.5", 2.5], ["2,5", 2.5], [" 0 ", 0], ["12 500", 12500], ["12'500,50", 12500.5], ["0,125", 0.125]])(
  "%s is a number",
  (text, value) => expect(numberOf(text)).toBe(value),
);

test("blank is no number", () => {
  expect(numberOf(" ")).toBeNull();
  expect(wholeOf("")).toBeNull();
});

test.each(["12,500", "1.000", "12k", "-1", "1,2,3", "1.2.3", "about 5", "1 2"])("%s is refused", (text) =>
  expect(numberOf(text)).toBeUndefined());

test("people come whole", () => {
  expect(wholeOf("12")).toBe(12);
  expect(wholeOf("2.5")).toBeUndefined();
  expect(wholeOf("x")).toBeUndefined();
});
