import { describe, expect, it, vi } from "vitest";
import {
  amount, bytes, correlation, count, date, dateRange, dayOfMoment, decimal, inLocale, localeOf, moment, money, month, monthName, percent, percentRange, plural, setLocale, share, tenure, time,
} from "./format";

describe("numbers", () => {
  it("puts a no-break space before the percent sign", () => {
    expect(percent(0.4839)).toBe("48\u00a0%");
    expect(percent(1.11)).toBe("111\u00a0%");
    expect(percent(-0.001)).toBe("0\u00a0%");
  });
  it("writes ranges with an en dash and minus as U+2212", () => {
    expect(percentRange(0.32, 0.65)).toBe("32–65\u00a0%");
    expect(percentRange(-0.05, 0.12)).toBe("\u22125 to 12\u00a0%");
    expect(decimal(-1.25, 2)).toBe("\u22121.25");
  });
  it("leaves out an interval that is not there", () => {
    expect(share(0.5, 0.21, 0.74)).toBe("50\u00a0% (21–74\u00a0%)");
    expect(share(0.5, null, 0.74)).toBe("50\u00a0%");
  });
  it("groups thousands and names sizes", () => {
    expect(count(12345)).toBe("12,345");
    expect(bytes(4_120_000)).toBe("4.1\u00a0MB");
    expect(bytes(823)).toContain("823");
    expect(plural(1, "row", "rows")).toBe("1 row");
    expect(plural(0, "row", "rows")).toBe("0 rows");
  });
});

describe("dates", () => {
  it("shows the civil day, whatever the zone of the computer", () => {
    expect(date("2026-10-31")).toBe("31 Oct 2026");
    expect(date("2026-09-01")).toBe("1 Sep 2026");
  });
  it("shortens ranges", () => {
    expect(dateRange("2025-01-06", "2025-01-06")).toBe("6 Jan 2025");
    expect(dateRange("2025-01-06", "2025-01-27")).toBe("6–27 Jan 2025");
    expect(dateRange("2024-12-06", "2025-01-27")).toMatch(/^6 Dec 2024\s–\s27 Jan 2025$/u);
  });
  it("keeps a moment that it can't read", () => {
    expect(moment("yesterday")).toBe("yesterday");
    expect(moment("2026-07-02T09:12:00Z")).toContain("2026");
  });
});

describe("amounts", () => {
  it("shows cents only where there are some", () => {
    expect([amount(12000), amount(-10.5)]).toEqual(["12,000", "\u221210.50"]);
    expect([money(12000, "EUR"), money(12.5, "USD"), money(5, "")]).toEqual(["€12,000", "US$12.50", "5"]);
  });
  it("writes a tenure to one decimal, whole months too, and no month before it is over", () => {
    expect([tenure(11.97), tenure(365 / 30.4375), tenure(12), tenure(7), tenure(0.04)]).toEqual(["11.9\u00a0mo", "11.9\u00a0mo", "12.0\u00a0mo", "7.0\u00a0mo", "0.0\u00a0mo"]);
    expect([tenure(4.1), tenure(8.7), tenure(1461 / 30.4375)]).toEqual(["4.1\u00a0mo", "8.7\u00a0mo", "48.0\u00a0mo"]);
  });

  it("writes a correlation without its zero", () => {
    expect([correlation(0.33), correlation(-0.03), correlation(1)]).toEqual([".33", "\u2212.03", "1.00"]);
  });
});

describe("the locale of the workspace", () => {
  const shown = (tag: string) => inLocale(tag, () => [decimal(1234.5), percent(0.5), money(12500.5, "EUR"), date("2026-10-31"), month("2026-03"), monthName(3), plural(1, "row", "rows")]);
  it("writes numbers, money, shares and days", () => {
    expect(shown("de-DE")).toEqual(["1.234,5", "50\u00a0%", "12.500,50\u00a0€", "31. Okt. 2026", "März 2026", "März", "1 row"]);
    expect(shown("en-US")).toEqual(["1,234.5", "50\u00a0%", "€12,500.50", "Oct 31, 2026", "Mar 2026", "March", "1 row"]);
    expect(shown("ja-JP")).toEqual(["1,234.5", "50\u00a0%", "€12,500.50", "2026年10月31日", "2026年3月", "3月", "1 row"]);
  });
  it("keeps to the calendar that days are typed by", () => {
    expect(inLocale("th-TH", () => date("2026-10-31"))).toContain("2026");
  });
  it("is back after an example, and the system's where the tag is none", () => {
    expect(date("2026-10-31")).toBe("31 Oct 2026");
    expect([localeOf("de-de"), localeOf("en_US"), localeOf("")]).toEqual(["de-DE", null, null]);
    setLocale("not a tag");
    expect(count(5)).toBe("5");
    setLocale("en-GB");
  });
});

it("takes a moment apart by this computer's clock", () => {
  const at = "2026-07-02T09:12:00Z";
  expect(`${dayOfMoment(at)}, ${time(at)}`).toBe(moment(at));
  expect([dayOfMoment("2025-01-12"), dayOfMoment("last spring"), month("soon")]).toEqual(["12 Jan 2025", "last spring", "soon"]);
});

it("makes a formatter once for each way of writing, and another one for another locale", () => {
  expect([count(12345), date("2026-10-31")]).toEqual(["12,345", "31 Oct 2026"]);
  const made = [vi.spyOn(Intl, "NumberFormat"), vi.spyOn(Intl, "DateTimeFormat")];
  expect([count(23456), date("2026-11-30")]).toEqual(["23,456", "30 Nov 2026"]);
  for (const spy of made) expect(spy).not.toHaveBeenCalled();
  vi.restoreAllMocks();
  expect(inLocale("de-DE", () => [count(12345), date("2026-10-31")])).toEqual(["12.345", "31. Okt. 2026"]);
  expect(count(12345)).toBe("12,345");
});
