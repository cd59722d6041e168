import { describe, expect, it } from "vitest";
import type { Cost, CostParts } from "../../ipc";
import { plan } from "../../lib/words.plan";
import { endsOf, partsOf } from "./cost";

const base: CostParts = { replacement: 235_200, margin_gap_vs_bar_while_employed: 1_200_000.4, vacancy_margin: 980_000, total: 2_415_200.4 };
const costOf = (given: Partial<CostParts> = {}, low: Partial<CostParts> = {}, high: Partial<CostParts> = {}): Cost => ({
  process: "AE-v1", attainment_bar: 0.8, first_year_exits: 14, ...base, ...given, low: { ...base, ...given, ...low }, high: { ...base, ...given, ...high },
});
const texts = (cost: Cost) => partsOf(cost, "USD").map(({ amounts }) => amounts);

describe("the parts of a cost", () => {
  it("are whole amounts, the sum last", () => expect(texts(costOf())).toEqual([["US$235,200"], ["US$980,000"], ["US$1,200,000"], ["US$2,415,200"]]));

  it("say what would tell them", () => {
    const cost = costOf({ replacement: null, total: null });
    expect(texts(cost)).toEqual([[plan.cost.unknownBase], ["US$980,000"], ["US$1,200,000"], [plan.cost.unknown]]);
    expect(partsOf(cost, "USD").map(({ lacks }) => lacks)).toEqual([true, false, false, false]);
  });

  it("do not charge who sold above the bar", () =>
    expect(texts(costOf({ margin_gap_vs_bar_while_employed: -5000 }))[2]).toEqual(["none, US$5,000 above the bar"]));
});

describe("a range", () => {
  const ranged = costOf({}, { vacancy_margin: 490_000, total: 1_925_200.4 }, { replacement: 300_000, total: 2_480_000.4 });

  it("shows all three ends, in order", () => {
    expect(endsOf(ranged)).toEqual(["low", "base", "high"]);
    expect(texts(ranged)).toEqual([
      ["US$235,200", "US$235,200", "US$300,000"], ["US$490,000", "US$980,000", "US$980,000"],
      ["US$1,200,000", "US$1,200,000", "US$1,200,000"], ["US$1,925,200", "US$2,415,200", "US$2,480,000"],
    ]);
  });

  it("says an unknown part once", () => {
    const cost = costOf({ replacement: null, total: null }, { vacancy_margin: 490_000 });
    expect(texts(cost).map(({ length }) => length)).toEqual([1, 3, 3, 1]);
  });

  it("is none where no amount differs", () => {
    expect(endsOf(costOf())).toEqual(["base"]);
    expect(endsOf(costOf({}, { total: 2_415_200.1 }))).toEqual(["base"]);
  });
});
