import { describe, expect, it } from "vitest";
import { words } from "../../lib/words";
import { readCurrency, readDate, readNumber, readRamp, typed, typedRamp } from "./numbers";

const say = words.settings;

describe("readNumber", () => {
  it("reads percentages as shares, with point or comma, with or without the sign", () => {
    for (const [text, value] of [["60", 0.6], [" 62,5 % ", 0.625], ["7", 0.07], ["0.5", 0.005], ["58", 0.58]] as const) {
      expect(readNumber(text, "percent", 0, 1)).toEqual({ value, wrong: null });
    }
    expect(readNumber("  ", "percent", 0, 1)).toEqual({ value: null, wrong: null });
  });

  it("writes what it reads", () => {
    for (const share of [0.07, 0.15, 0.29, 0.57, 0.6, 1.1]) {
      expect(readNumber(typed(share, "percent"), "percent", 0, null).value).toBe(share);
    }
    expect(typed(0.07, "percent")).toBe("7");
    expect(typed(12000.5, "money")).toBe("12000.5");
    expect(typed(null, "money")).toBe("");
  });

  it("guesses nothing", () => {
    for (const text of ["12,000", "12.000"]) expect(readNumber(text, "money", 0, null).wrong).toBe(say.wrong.thousands(text));
    for (const text of ["12k", "1 200", "1e3", "--1", "5."]) expect(readNumber(text, "money", 0, null).wrong).toBe(say.wrong.number);
    expect(readNumber("0.125", "money", 0, null).wrong).toBe(say.wrong.cents);
    expect(readNumber("4.5", "whole", 1, null).wrong).toBe(say.wrong.whole);
  });

  it("names the limit that was passed", () => {
    expect(readNumber("101", "percent", 0, 1).wrong).toBe("At most 100\u00a0%.");
    expect(readNumber("-1", "percent", 0, 1).wrong).toBe("At least 0\u00a0%.");
    expect(readNumber("0", "whole", 1, 1000).wrong).toBe("At least 1.");
  });
});

describe("readDate", () => {
  it("takes a day of the calendar only", () => {
    expect(readDate(" 2026-06-30 ")).toEqual({ value: "2026-06-30", wrong: null });
    expect(readDate("")).toEqual({ value: null, wrong: null });
    for (const text of ["2026-06-31", "2026-02-29", "30.6.2026", "2026-13-01", "2026-6-3", "soon"]) expect(readDate(text).wrong).toBe(say.wrong.date);
  });
});

describe("readCurrency", () => {
  it("takes three letters", () => {
    expect(readCurrency(" eur ")).toEqual({ value: "EUR", wrong: null });
    for (const text of ["", "€", "EURO", "E1R"]) expect(readCurrency(text).wrong).toBe(say.wrong.currency);
  });
});

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
    expect(say.ramp([0.25, 0.5, 0.75, 1, 1])).toBe("25\u00a0%, 50\u00a0%, 75\u00a0%, then full");
    expect(say.ramp([0.125, 0.5])).toBe("12.5\u00a0%, then 50\u00a0%");
    for (const schedule of [[], [1], [1, 1]]) expect(say.ramp(schedule)).toBe("Full from the start");
    expect(say.ramp([0.5])).toBe("50\u00a0% from the start");
  });
});
