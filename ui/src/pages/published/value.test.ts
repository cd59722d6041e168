import { describe, expect, it } from "vitest";
import { numberOf, valueOf } from "./value";

describe("numberOf", () => {
  it("reads a point or a comma as the decimal sign", () => {
    for (const [text, value] of [["0,51", 0.51], [".42", 0.42], ["0.512", 0.512], ["3.125", 3.125], ["-.03", -0.03], ["\u2212.03", -0.03], ["12000", 12000], [" 7 ", 7]] as const) {
      expect(numberOf(text)).toBe(value);
    }
    expect(numberOf(" ")).toBeNull();
  });

  it("guesses nothing", () => {
    for (const text of ["12,000", "12,000.5", "1 200", "1e3", "a", "--1", "5."]) expect(numberOf(text)).toBeNaN();
  });
});

describe("valueOf", () => {
  it("writes each unit as people read it", () => {
    expect(valueOf(0.51, "share")).toBe("51\u00a0%");
    expect(valueOf(115000, "money")).toBe("$115,000");
    expect(valueOf(3.2, "months")).toBe("3.2 months");
    expect(valueOf(-0.03, "correlation")).toBe("\u2212.03");
    expect(valueOf(null, "share")).toBe("");
  });
});
