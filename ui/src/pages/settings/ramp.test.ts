import { describe, expect, it } from "vitest";
import { inLocale } from "../../lib/format";
import { words } from "../../lib/words";
import { readRamp, typedRamp } from "./ramp";

const say = words.settings;

describe("readRamp", () => {
  it("reads lists as people write them", () => {
    for (const text of ["25, 50, 75, 100", "25,50,75,100", "25 50 75 100", "25 %, 50 %, 75 %, 100 %", "25; 50; 75; 100", "25, 50, 75, 100,"]) {
      expect(readRamp(text).value).toEqual([0.25, 0.5, 0.75, 1]);
    }
    expect(readRamp("12,5; 50").value).toEqual([0.125, 0.5]);
    expect(readRamp("12.5, 50").value).toEqual([0.125, 0.5]);
    expect(readRamp("40").value).toEqual([0.4]);
    expect(readRamp(" ").value).toEqual([]);
  });

  it("asks where a comma could be either", () => {
    expect(readRamp("12,5").wrong).toBe(say.wrong.rampComma("12,5"));
    expect(readRamp("12,5 50").wrong).toBe(say.wrong.rampComma("12,5"));
  });

  it("refuses what is no ramp", () => {
    expect(readRamp("25, half").wrong).toBe(say.wrong.rampNumber("half"));
    expect(readRamp("-5").wrong).toBe(say.wrong.rampNumber("-5"));
    expect(readRamp("250").wrong).toBe(say.wrong.rampRange);
    expect(readRamp(Array(37).fill("10").join(" ")).wrong).toBe(say.wrong.rampLong);
  });

  it("writes what it reads, and says it in words", () => {
    for (const schedule of [[], [0, 0, 0.25, 0.5, 1], [0.333, 0.07, 1]]) expect(readRamp(typedRamp(schedule)).value).toEqual(schedule);
    for (const schedule of [[0.125, 0.5], [0.125]]) expect(inLocale("de-DE", () => readRamp(typedRamp(schedule)).value)).toEqual(schedule);
    expect(say.ramp([0.25, 0.5, 0.75, 1, 1])).toBe("25\u00a0%, 50\u00a0%, 75\u00a0%, then full");
    expect(say.ramp([0.125, 0.5])).toBe("12.5\u00a0%, then 50\u00a0%");
    for (const schedule of [[], [1], [1, 1]]) expect(say.ramp(schedule)).toBe("Full from the start");
    expect(say.ramp([0.5])).toBe("50\u00a0% from the start");
  });
});
