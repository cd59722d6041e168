import { describe, expect, it } from "vitest";
import { typedNumber } from "../../lib/number";
import { words } from "../../lib/words";
import { BARS, RANGES, type Setting } from "./fields";
import { oddOf } from "./odd";

const all: Setting[] = [...BARS, ...RANGES.flatMap(({ low, base, high }) => [low, base, high])];
const setting = (id: string) => all.find((each) => each.id === id) as Setting;
const odd = (id: string, text: string) => oddOf(setting(id), text)?.replaceAll("\u00a0", " ") ?? null;

describe("a number that hardly anybody can mean", () => {
  it("is told by what it would do", () => {
    expect(odd("attainment_bar", "800")).toBe("The bar is the share of quota in the first year: 800 % means 8 times the quota. Hardly anybody will reach it.");
    expect(odd("attainment_bar", "8")).toBe("The bar is the share of quota in the first year: at 8 % nearly everybody who stays is a hit.");
    expect(odd("tenured_from_ms", "100")).toBe("100 months are 8.3 years. Few sellers are here that long, so there is hardly a floor.");
    expect(odd("success_bar", "100")).toMatch(/^At 100 % hardly any process/);
  });

  it("is told at the ends of a range too", () => {
    expect(odd("vacancy_months_high", "24")).toBe("Few seats stay empty for 2 years. Each exit costs that many months of full quota.");
    expect([odd("vacancy_months_low", ""), odd("replacement_pct_high", "50"), odd("replacement_pct_high", "500")?.slice(0, 21)]).toEqual([null, null, "500 % means 5 times t"]);
  });

  it("is not one where it is shipped, on the edge, or can't be read, which is said already", () => {
    for (const each of all) expect(oddOf(each, typedNumber(each.shipped, each.kind)), each.id).toBeNull();
    expect([odd("attainment_bar", "150"), odd("attainment_bar", "30"), odd("attainment_bar", "a lot"), odd("tenured_from_ms", "600"), odd("success_bar", "")]).toEqual([null, null, null, null, null]);
    expect([odd("attainment_bar", "151"), odd("attainment_bar", "29")]).not.toContain(null);
  });

  it("has words on each side that is told", () => {
    const [far, none] = ["1000000", "0"];
    for (const [id, { below, above }] of Object.entries(words.settings.odd)) {
      const free: Setting = { ...setting(id), least: 0, most: null };
      expect([oddOf(free, none) !== null, oddOf(free, far) !== null], id).toEqual([below !== undefined, above !== undefined]);
    }
  });
});
