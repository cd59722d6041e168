import { describe, expect, it } from "vitest";
import type { Cost } from "../../ipc";
import { plan } from "../../lib/words.plan";
import { partsOf } from "./cost";

const cost: Cost = {
  process: "AE-v1", attainment_bar: 0.8, first_year_exits: 14, replacement: 235_200, margin_gap_vs_bar_while_employed: 1_200_000.4, vacancy_margin: 980_000,
  total: 2_415_200.4,
};
const texts = (given: Partial<Cost>) => partsOf({ ...cost, ...given }, "USD").map(({ text }) => text);

describe("the parts of a cost", () => {
  it("are whole amounts, the sum last", () => expect(texts({})).toEqual(["US$235,200", "US$980,000", "US$1,200,000", "US$2,415,200"]));

  it("say what would tell them", () => {
    expect(texts({ replacement: null, total: null })).toEqual([plan.cost.unknownBase, "US$980,000", "US$1,200,000", plan.cost.unknown]);
    expect(partsOf({ ...cost, replacement: null, total: null }, "USD").map(({ lacks }) => lacks)).toEqual([true, false, false, false]);
  });

  it("do not charge who sold above the bar", () => expect(texts({ margin_gap_vs_bar_while_employed: -5000 })[2]).toBe("none, US$5,000 above the bar"));
});
