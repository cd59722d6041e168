import { describe, expect, it } from "vitest";
import type { RoleEntry, SettingsEntry } from "../../ipc";
import { BARS, changesOf, draftOf, payFields, RANGES, textsOf } from "./fields";
import { faultOfName } from "./interviewers";

const roles: RoleEntry[] = [{ key: "AE", name: "Account executive", ramp_schedule: [], full_quota: null, task_difficulty: null }];
const settings: SettingsEntry = {
  company: "Marlowe & Finch", currency: "USD", locale: "de-DE", fiscal_year_start: 2, as_of: null, rock_star_rule: null,
  thresholds: { success_bar: 1 / 3, gap_months: [6, 11] },
  cost: { annual_base: { AE: 60000, gone: 1 }, replacement_pct: 0.21, vacancy_months: 2, gross_margin: 0.75, note: null },
};
const start = textsOf(settings, roles);
const draft = (edits: Record<string, string>) => draftOf(settings, roles, changesOf(start, edits));

describe("textsOf", () => {
  it("shows shares as percentages and what is missing as shipped", () => {
    expect(start).toMatchObject({ attainment_bar: "80", floor_fall: "15", gap_first: "6", "annual_base.AE": "60000", as_of: "", gross_margin: "75" });
  });

  it("has a name and a use for each number", () => {
    for (const { name, use } of [...BARS, ...payFields(roles, "USD"), ...RANGES.flatMap(({ low, base, high }) => [low, base, high])]) expect(name.length * use.length).toBeGreaterThan(0);
  });
});

describe("changesOf", () => {
  it("counts only what differs", () => {
    expect(Object.keys(changesOf(start, { company: "Marlowe & Finch ", currency: "EUR", unknown: "1" }))).toEqual(["currency"]);
  });
});

describe("draftOf", () => {
  it("leaves what was not touched to the last digit, and the pay of other roles", () => {
    const { entry, wrong } = draft({ currency: "eur", same: "75" });
    expect(wrong).toEqual({});
    expect(entry.currency).toBe("EUR");
    expect(entry.thresholds).toMatchObject({ success_bar: 1 / 3, same: 0.75, gap_months: [6, 11] });
    expect(entry.cost.annual_base).toEqual({ AE: 60000, gone: 1 });
    expect(Object.keys(entry.thresholds).sort()).toEqual([...BARS.map(({ id }) => id).filter((id) => !id.startsWith("gap_")), "gap_months"].sort());
  });

  it("blanks what may be blank", () => {
    expect(draft({ "annual_base.AE": "", company: " " })).toMatchObject({ wrong: {}, entry: { company: null, cost: { annual_base: { gone: 1 } } } });
    expect(draft({ success_bar: "" }).wrong).toEqual({ success_bar: "A number is needed here." });
  });

  it("takes an end of a range, leaves an empty one unsaid, and needs the base", () => {
    expect(start).toMatchObject({ gross_margin_low: "", gross_margin_high: "" });
    expect(draft({ gross_margin_low: "62,5", vacancy_months_high: "3.5" })).toMatchObject({
      wrong: {}, entry: { cost: { gross_margin: 0.75, gross_margin_low: 0.625, gross_margin_high: null, vacancy_months_high: 3.5 } },
    });
    const ranged = { ...settings, cost: { ...settings.cost, replacement_pct_low: 1 / 7 } };
    const ends = textsOf(ranged, roles);
    expect(draftOf(ranged, roles, changesOf(ends, { company: "x" })).entry.cost.replacement_pct_low).toBe(1 / 7);
    expect(draftOf(ranged, roles, changesOf(ends, { replacement_pct_low: "" })).entry.cost.replacement_pct_low).toBeNull();
    expect(Object.keys(draft({ gross_margin: "", gross_margin_high: "101", replacement_pct_low: "-1" }).wrong).sort()).toEqual(["gross_margin", "gross_margin_high", "replacement_pct_low"]);
  });

  it("keeps the locale and the fiscal year, and takes their changes", () => {
    expect(start).toMatchObject({ locale: "de-DE", fiscal_year_start: "2" });
    expect(draft({ company: "x" }).entry).toMatchObject({ locale: "de-DE", fiscal_year_start: 2 });
    expect(draft({ locale: "", fiscal_year_start: "10" })).toMatchObject({ wrong: {}, entry: { locale: null, fiscal_year_start: 10 } });
    expect(draft({ locale: " fr-fr " }).entry.locale).toBe("fr-FR");
  });

  it("says what is wrong, field by field", () => {
    const { wrong } = draft({ as_of: "03/04/2025", currency: "€", oversold: "120", gap_first: "12", locale: "en_US" });
    expect(Object.keys(wrong).sort()).toEqual(["as_of", "currency", "gap_first", "locale", "oversold"]);
    expect(draft({ gap_first: "12", gap_last: "14" })).toMatchObject({ wrong: {}, entry: { thresholds: { gap_months: [12, 14] } } });
  });
});

describe("faultOfName", () => {
  const known = [{ key: "I1", name: "Priya Raman" }, { key: "Tom", name: "Thomas" }];
  it("takes a new name, and the own one", () => {
    expect(faultOfName("Ada", known, null)).toBeNull();
    expect(faultOfName("Priya Raman", known, "I1")).toBeNull();
  });
  it("refuses a blank one, one that is another's, and the owner's", () => {
    for (const name of [" ", "priya raman", "Tom", "Owner"]) expect(faultOfName(name, known, null)).not.toBeNull();
    expect(faultOfName("Thomas", known, "I1")).not.toBeNull();
  });
});
