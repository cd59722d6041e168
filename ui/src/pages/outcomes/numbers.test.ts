import { describe, expect, it } from "vitest";
import { decimalOf, read, readings, type Sign } from "./numbers";

function value(text: string, sign: Sign | null = "."): number | string | null {
  const reading = read(text, sign);
  return reading.kind === "value" ? reading.value : reading.kind === "blank" ? null : reading.why;
}
const sign = (...texts: string[]) => {
  const decimal = decimalOf(texts);
  return decimal.kind === "ask" ? `ask ${decimal.example}` : decimal.sign;
};

describe("one number", () => {
  it("reads plain, grouped and negative amounts", () => {
    expect(value("12000")).toBe(12000);
    expect(value(" 12 000 ")).toBe(12000);
    expect(value("12\u00a0000")).toBe(12000);
    expect(value("1\u202f234\u202f567")).toBe(1234567);
    expect(value("12'000.50")).toBe(12000.5);
    expect(value("1,234,567.25")).toBe(1234567.25);
    expect(value("1.234.567,25", ",")).toBe(1234567.25);
    expect(value("1 234,5", ",")).toBe(1234.5);
    expect(value(".5")).toBe(0.5);
    expect(value("0")).toBe(0);
  });
  it("reads currency signs and negatives", () => {
    for (const text of ["-12", "\u221212", "–12", "(12)", "-€12", "€-12", "€ -12", "- 12", "-12 €", "($12)", "(12 €)"]) expect(value(text), text).toBe(-12);
    expect(value("$12,000", ".")).toBe(12000);
    expect(value("12 €")).toBe(12);
    expect(value("+12")).toBe(12);
    expect(Object.is(value("-0"), 0)).toBe(true);
  });
  it("takes nothing and a dash as blank", () => {
    for (const text of ["", "  ", "\u00a0", "-", " – ", "—", "\u2212"]) expect(value(text), text).toBeNull();
  });
  it("refuses what is no amount", () => {
    expect(value("85%")).toBe("percent");
    expect(value("85 %")).toBe("percent");
    for (const text of ["12k5", "n/a", "1.2E+05", "12.", ",", "--12", "(-12)", "12-", "1 2", "12 00", "#REF!", "12 EUR", "$", "NaN", "0x10"]) {
      expect(value(text), text).toBe("number");
    }
    for (const text of ["1,23,456", "1,234,56", "1.234.56", "1,2,3.4.5", "0,123,456"]) expect(value(text), text).toBe("number");
  });
  it("refuses what contradicts the sign of the paste", () => {
    expect(value("12.5", ",")).toBe("sign");
    expect(value("1,234.5", ",")).toBe("sign");
    expect(value("12,5", ".")).toBe("sign");
  });
});

describe("the decimal sign of a paste", () => {
  it("takes the last sign where a text has both", () => {
    expect(sign("1,234.50")).toBe(".");
    expect(sign("1.234,50", "12.000")).toBe(",");
    expect(sign("12,000", "1,234.50")).toBe(".");
  });
  it("takes any other evidence", () => {
    expect(sign("12,5")).toBe(",");
    expect(sign("12,000", "3,25")).toBe(",");
    expect(sign("12,000", "1,234,567")).toBe(".");
    expect(sign("12.000", "1.234.567")).toBe(",");
    expect(sign("1234,567")).toBe(",");
    expect(sign("0,500")).toBe(",");
    expect(sign("12 000,500")).toBe(",");
    expect(sign("12.000", "8.5")).toBe(".");
  });
  it("asks where nothing tells", () => {
    expect(sign("12,000")).toBe("ask 12,000");
    expect(sign("500", "12.000", "7.500")).toBe("ask 12.000");
    expect(sign("(€12,000)")).toBe("ask (€12,000)");
  });
  it("asks too where the texts speak against each other", () => {
    expect(sign("12,5", "12.5", "12,000")).toBe("ask 12,000");
    expect(sign("12,000", "7.500")).toBe("ask 12,000");
    expect(sign("12,5", "12.5")).toBe(",");
  });
  it("needs no sign where there is none, and learns nothing from what is no amount", () => {
    expect(sign("12", "", "-", "n/a", "85.5%")).toBeNull();
    expect(sign("12k5,5", "12,000")).toBe("ask 12,000");
  });
});

it("tells both readings", () => {
  expect(readings("12,000")).toEqual({ grouped: { sign: ".", value: "12000" }, decimal: { sign: ",", value: "12" } });
  expect(readings("12.500")).toEqual({ grouped: { sign: ",", value: "12500" }, decimal: { sign: ".", value: "12.5" } });
});
