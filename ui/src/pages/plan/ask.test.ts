import { describe, expect, it } from "vitest";
import type { PlanAsk } from "../../ipc";
import { plan } from "../../lib/words.plan";
import { readAsk, shownOf } from "./ask";

const base: PlanAsk = { role: "AE", from: 4 / 39, to: 0.6, n_old: 39, hires_per_quarter: 2.5 };

describe("a share that is typed in percent", () => {
  it.each([["70", 0.7], [" 70 % ", 0.7], ["60,5", 0.605], ["60.5%", 0.605], ["70\u00a0%", 0.7], ["0", 0], ["100", 1], ["0.6 %", 0.006], ["1.5", 0.015]])("%s", (text, value) => {
    expect(readAsk(base, { to: text }).ask?.to).toBeCloseTo(value, 10);
  });

  it.each(["", "x", "-5", "100.5", "1000", "60%%"])("is none: %s", (text) => {
    const { ask, wrong } = readAsk(base, { to: text });
    expect(ask).toBeNull();
    expect(Object.keys(wrong)).toEqual(["to"]);
  });

  it("is not guessed below one", () => expect(readAsk(base, { to: "0.6" }).wrong.to).toBe(plan.wrong.below("0.6")));
});

describe("what the planner is asked", () => {
  it("keeps the exact numbers of the data where nothing was typed", () => expect(readAsk(base, {}).ask).toEqual(base));

  it("takes what was typed", () => {
    expect(readAsk(base, { from: "25 %", to: "62,5", n_old: "40", hires_per_quarter: "3,5" }).ask).toEqual({
      role: "AE", from: 0.25, to: 0.625, n_old: 40, hires_per_quarter: 3.5,
    });
  });

  it("says what is wrong, field by field, and asks nothing", () => {
    const { ask, wrong } = readAsk(base, { to: "lots", n_old: "2.5", hires_per_quarter: "0" });
    expect(ask).toBeNull();
    expect(Object.keys(wrong)).toEqual(["to", "n_old", "hires_per_quarter"]);
    expect(wrong.hires_per_quarter).toBe(plan.wrong.pace);
  });

  it("asks nothing where nothing would change", () => expect(readAsk(base, { from: "60" })).toEqual({ ask: null, wrong: { to: plan.wrong.same }, paceless: false }));

  it("asks for a pace where nobody was hired lately, and nothing else until it is typed", () => {
    const idle = { ...base, hires_per_quarter: 0 };
    expect(shownOf("hires_per_quarter", idle)).toBe("");
    expect(readAsk(idle, { to: "70" })).toEqual({ ask: null, wrong: {}, paceless: true });
    expect(readAsk(idle, { hires_per_quarter: "3" }).ask?.hires_per_quarter).toBe(3);
    expect(readAsk(idle, { hires_per_quarter: "" })).toMatchObject({ ask: null, paceless: false });
  });

  it("is shown as it would be typed", () => {
    expect([shownOf("from", base), shownOf("to", base), shownOf("n_old", base), shownOf("hires_per_quarter", base)]).toEqual(["10", "60", "39", "2.5"]);
  });
});
