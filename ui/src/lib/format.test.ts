import { describe, expect, it } from "vitest";
import { bytes, count, date, dateRange, decimal, moment, percent, percentRange, plural, setLocale, share } from "./format";

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

it("follows the locale of the workspace", () => {
  setLocale("de-DE");
  expect(decimal(1234.5)).toBe("1.234,5");
  expect(percent(0.5)).toBe("50\u00a0%");
  setLocale("en-GB");
});
