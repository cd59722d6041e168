import { describe, expect, it } from "vitest";
import { amount, inLocale } from "./format";
import { decimalOf, parseNumber, read, readings, typedDecimal, typedNumber, type NumberAsk, type Sign } from "./number";

function value(text: string, sign: Sign | null = "."): number | string | null {
  const reading = read(text, sign);
  return reading.kind === "value" ? reading.value : reading.kind === "blank" ? null : reading.why;
}
const sign = (...texts: string[]) => {
  const decimal = decimalOf(texts, null);
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
  it("reads thousands by their letter", () => {
    for (const [text, is] of [["50k", 50000], ["$50K", 50000], ["50 k €", 50000], ["1.5k", 1500], ["-2k", -2000], ["1.001k", 1001]] as const) expect(value(text), text).toBe(is);
    for (const text of ["k", "k5", "50kk", "5m"]) expect(value(text), text).toBe("number");
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

describe("a locale", () => {
  const settled = (locale: string, ...texts: string[]) => {
    const decimal = decimalOf(texts, locale);
    return decimal.kind === "ask" ? "ask" : decimal.sign;
  };
  it("settles what no text tells, and nothing else", () => {
    expect(settled("en-US", "12,000")).toBe(".");
    expect(settled("de-DE", "12,000")).toBe(",");
    expect(settled("de-DE", "12,000", "1,234.50")).toBe(".");
    expect(settled("de-DE", "12,5", "12.5", "12,000")).toBe("ask");
  });
});

describe("a figure that is typed alone", () => {
  const typed = (locale: string | null, text: string, most?: number) => {
    const decimal = typedDecimal(text, locale, most);
    return decimal.kind === "ask" ? "ask" : decimal.sign;
  };
  it("is read as figures are written here, where its sign groups thousands here", () => {
    expect([typed("en-US", "12,500"), typed("en-GB", "$1,250"), typed("de-DE", "12.500"), typed("es-ES", "1.500"), typed("en-GB", "-12,500")]).toEqual([".", ".", ",", ",", "."]);
    for (const tag of [null, "en-US", "de-DE", "ja-JP", "es-ES"]) expect(parseNumber(inLocale(tag, () => amount(12500)), { locale: tag }).value, String(tag)).toBe(12500);
  });
  it("is asked where three digits stand behind another sign", () => {
    expect([typed("en-US", "12.500"), typed("de-DE", "12,500"), typed("fr-FR", "12,500"), typed("fr-FR", "12.500"), typed("de-CH", "12,500")]).toEqual(["ask", "ask", "ask", "ask", "ask"]);
  });
  it("needs no locale where it tells by itself", () => {
    expect([typed("en-US", "12,5"), typed("de-DE", "12.5"), typed("de-DE", "1,234.50"), typed("en-US", "12500")]).toEqual([",", ".", ".", null]);
  });
  it("has decimals where the other reading is beyond the limit", () => {
    expect([typed("en-US", "3.125", 5), typed("en-US", "-3.125", 5), typed("de-DE", "3,125", 5), typed("en-US", "3.125", 5000), typed("fr-FR", "3.125", 5)]).toEqual([".", ".", ",", "ask", "ask"]);
  });
});

describe("a field", () => {
  const parsed = (text: string, ask: NumberAsk = {}) => {
    const { value, wrong } = parseNumber(text, { locale: null, ...ask });
    return wrong ?? value;
  };

  it("reads what people write", () => {
    for (const [text, is] of [
      ["12 500", 12500], ["12\u00a0500", 12500], ["12\u202f500", 12500], ["12'500,50", 12500.5], ["12,500.50", 12500.5], ["12.500,50", 12500.5], ["1,234,567", 1234567],
      ["2,5", 2.5], [".42", 0.42], ["0,125", 0.125], ["\u22122.5", -2.5], ["１２．５", 12.5], ["٣٫٥", 3.5], [" ", null],
    ] as const) expect(parsed(text), text).toBe(is);
    for (const [text, is] of [["€12,50", 12.5], ["$ 12 500", 12500], ["12 500 ¥", 12500], ["￥12500", 12500], ["(£12)", -12]] as const) expect(parsed(text, { kind: "money" }), text).toBe(is);
  });

  it("keeps shares as shares, with the sign or without it", () => {
    for (const [text, is] of [["60", 0.6], ["60 %", 0.6], ["60\u00a0%", 0.6], ["62,5%", 0.625], ["7", 0.07], ["0.5", 0.005], ["６０％", 0.6]] as const) expect(parsed(text, { kind: "percent" }), text).toBe(is);
  });

  it("asks what can be read two ways, the likely reading first, unless figures are written so here", () => {
    const [english, german] = ["en-US", "de-DE"].map((locale) => (text: string, ask: NumberAsk = {}) => parsed(text, { locale, ...ask }));
    expect(english?.("12.500")).toBe("“12.500” can be read two ways. Did you mean 12500? Otherwise write 12.5.");
    expect(parsed("3.125", { most: 5, locale: "fr-FR" })).toBe("“3.125” can be read two ways. Did you mean 3.1250? Otherwise write 3125.");
    expect(german?.("12,500", { kind: "percent" })).toContain("mean 12.5?");
    expect([english?.("12,500"), german?.("12.500"), english?.("3.125", { most: 5 }), english?.("12.500 %", { kind: "percent", most: 1 })]).toEqual([12500, 12500, 3.125, 0.125]);
    expect(parsed("3.1250", { most: 5 })).toBe(3.125);
  });

  it("reads by the workspace what the text alone does not tell", () => {
    for (const [locale, text, is] of [["en-US", "$50,000", 50000], ["de-DE", "50.000", 50000], ["de-DE", "50.000,50 €", 50000.5], ["fr-FR", "50 000", 50000], ["en-US", "50k", 50000], ["de-DE", "1,5k", 1500], ["de-DE", "1.500k", 1500000]] as const) {
      expect(parsed(text, { kind: "money", locale }), text).toBe(is);
    }
    expect(parsed("1.500k", { kind: "money", locale: "en-US" })).toContain("can be read two ways. Did you mean 1500000?");
    expect(parsed("12 %", { kind: "percent", locale: "de-DE" })).toBe(0.12);
  });

  it("takes a percent sign where a share is typed as one", () => {
    expect([parsed("51 %", { orPercent: true }), parsed("0.51", { orPercent: true }), parsed("62,5 %", { orPercent: true, locale: "de-DE" })]).toEqual([0.51, 0.51, 0.625]);
    expect(parsed("5k %", { orPercent: true })).toContain("is not a number");
  });

  it("says what to type, as the workspace writes numbers", () => {
    expect(parsed("a lot", { locale: "de-DE" })).toBe("“a lot” is not a number. Write it in digits, such as 3 or 2,5.");
    expect(parsed("half", { kind: "percent", locale: "en-US" })).toBe("“half” is not a number. Write it in digits, such as 60 or 62.5\u00a0%.");
    expect(parsed("5k", { kind: "percent" })).toContain("is not a number");
    expect(parsed("a lot", { kind: "money", locale: "en-US" })).toContain("such as 12500 or 12500.5.");
  });

  it("asks for a whole number by a whole number, and never by one that the field refuses", () => {
    expect(parsed("six", { kind: "whole", locale: "en-US" })).toBe("“six” is not a number. Write it in digits, such as 12.");
    expect(parsed("six", { kind: "whole", most: 5, locale: "en-US" })).toContain("such as 5.");
    expect(parsed("some", { least: -1, most: 1, locale: "en-US" })).toContain("such as 0.5 or 0.25.");
    expect(parsed("some", { orPercent: true, locale: "en-US" })).toContain("such as 0.5 or 0.25.");
  });

  it("proposes what a shorthand is likely to mean", () => {
    for (const [text, likely] of [["12k5", 12500], ["1,2 m", 1200000], ["€3m", 3000000]] as const) expect(parsed(text, { kind: "money" }), text).toContain(`mean ${likely}?`);
  });

  it("refuses the rest, in a sentence", () => {
    for (const text of ["about 5", "1e3", "5.", "--1", "-", "1 2", "1.2.3", "12²", "€5"]) expect(parsed(text), text).toContain("is not a number");
    expect(parsed("85 %")).toContain("is a percentage");
    expect(parsed("2.5", { kind: "whole" })).toBe("A whole number is needed here.");
    expect(parsed("0.125", { kind: "money" })).toBe("Money has two decimals at most.");
    expect(parsed("", { needed: true })).toBe("A number is needed here.");
    expect([parsed("101", { kind: "percent", most: 1 }), parsed("-1", { least: 0 }), parsed("1001", { most: 1000 })]).toEqual(["At most 100\u00a0%.", "At least 0.", "At most 1,000."]);
  });

  it("reads what it writes, in every locale, and keeps what was not touched to the last digit", () => {
    for (const locale of ["en-US", "de-DE", "ja-JP", "fr-FR", "de-CH", null]) {
      for (const value of [0.07, 0.29, 1.1, 12500, 3.125, 1 / 3]) {
        for (const kind of ["percent", "decimal"] as const) expect(parsed(typedNumber(value, kind, locale), { kind, locale, was: value })).toBe(value);
      }
    }
    expect([typedNumber(0.07, "percent", "de-DE"), typedNumber(12000.5, "money", "de-DE"), typedNumber(12000.5, "money", "en-US"), typedNumber(null)]).toEqual(["7", "12000,5", "12000.5", ""]);
    expect(inLocale("de-DE", () => parseNumber("1.500").value)).toBe(1500);
  });
});
