import { afterEach, describe, expect, it } from "vitest";
import type { OutcomeField } from "../../ipc";
import { setLocale } from "../../lib/format";
import { sample } from "./testing/samplegrid";
import { tableOf } from "./table";
import { decimalOfPaste, saidOf, toldOf, typed } from "./told";

const at = { row: 1, column: 0 };
function sheet(field: OutcomeField = "closed", currency = "USD") {
  const grid = sample();
  return { grid, field, table: tableOf(grid, field), currency };
}
/** The value that is written, what is asked, or why not. */
function read(text: string, field: OutcomeField = "closed", currency = "USD"): number | string | null | undefined {
  const now = typed(sheet(field, currency), at, text);
  if ("asks" in now) return `asks ${now.asks}`;
  return now.change.bad[0]?.why ?? now.change.cells[0]?.value;
}
const said = (text: string, field: OutcomeField = "closed", place = at) => saidOf(sheet(field), place, text);
const pasteSign = (...texts: string[]) => {
  const decimal = decimalOfPaste(texts, "USD");
  return decimal.kind === "ask" ? `asks ${decimal.example}` : decimal.sign;
};

afterEach(() => setLocale("en-GB"));

it("says what to enter instead", () => {
  expect(toldOf({ text: "12k5", why: "number" }, "quota", "USD")).toBe("“12k5” is not a number. Did you mean 12500?");
  expect(toldOf({ text: "n/a", why: "number" }, "quota", "USD")).toContain("Write it in digits, such as 12500");
  expect(toldOf({ text: "n/a", why: "number" }, "deals", "USD")).toMatch(/such as 12\.$/u);
  expect(toldOf({ text: "-5", why: "negative" }, "quota", "USD")).toBe("“-5” is below 0. Enter 0 or more.");
  expect(toldOf({ text: "€7000", why: "currency" }, "quota", "USD")).toBe("This workspace is in USD; type the figure in USD, without €.");
});

describe("a figure that is typed", () => {
  it("is read, asked or refused", () => {
    expect([read("12,500"), read("12.500"), read("abc"), read("7.5")]).toEqual([12500, "asks 12.500", "number", 7.5]);
    setLocale("de-DE");
    expect([read("12.500"), read("12,500")]).toEqual([12500, "asks 12,500"]);
  });
  it("may have the sign of the workspace's currency, and of no other", () => {
    expect([read("$7,000"), read("US$ 7,000"), read("7000 USD"), read("$12.500")]).toEqual([7000, 7000, 7000, "asks 12.500"]);
    expect([read("€7000"), read("€12.500"), read("7000 EUR"), read("$7", "closed", "EUR"), read("€7000", "closed", "")]).toEqual(["currency", "currency", "currency", "currency", 7000]);
    expect([read("$5", "deals"), read("€5", "meetings")]).toEqual(["number", "number"]);
  });
  it("is below 0 only where the workspace keeps that", () => {
    expect([read("-50", "quota"), read("-50", "deals"), read("-50", "meetings"), read("-50"), read("-50", "pipeline_self")]).toEqual(["negative", "negative", "negative", -50, -50]);
  });
  it("asks nothing where neither answer is possible", () => {
    expect([read("-12.500", "quota"), read("-12.500")]).toEqual(["negative", "asks -12.500"]);
  });
});

describe("while it is typed", () => {
  it("tells at once what no further digit can mend", () => {
    expect([said("-5", "quota").problem, said("-5", "deals").problem, said("€7").problem]).toEqual([
      "“-5” is below 0. Enter 0 or more.", "“-5” is below 0. Enter 0 or more.", "This workspace is in USD; type the figure in USD, without €.",
    ]);
    for (const text of ["", "-", "€", "1", "1,", "abc", "12.500", "$7"]) expect(said(text, "quota"), text).toEqual({ problem: null, note: null });
  });
  it("says what a figure below 0 counts as", () => {
    expect([said("-5").note, said("-5", "pipeline_bdr").note]).toEqual(["Below 0: kept, and counted as a credit or a clawback.", "Below 0: kept, and counted as a correction."]);
  });
  it("tells where nothing can be entered", () => {
    expect(said("7", "closed", { row: 2, column: 0 }).problem).toBe("Not hired yet: nothing can be entered in this month.");
    expect(said(" ", "closed", { row: 2, column: 0 }).problem).toBeNull();
  });
});

describe("a paste", () => {
  it("is read by what its texts tell together", () => {
    expect([pasteSign("12.500", "1,234.50"), pasteSign("12.500", "7,5"), pasteSign("1", "", "n/a")]).toEqual([".", ",", null]);
    expect(pasteSign("12,500", "12.5", "7,5")).toBe("asks 12,500");
  });
  it("follows the rules of what is typed where they tell nothing", () => {
    expect([pasteSign("12,500", "7,250"), pasteSign("12,500", "7.250"), pasteSign("500", "12.500")]).toEqual([".", "asks 7.250", "asks 12.500"]);
    setLocale("de-DE");
    expect([pasteSign("12.500", "7.250"), pasteSign("12,500")]).toEqual([",", "asks 12,500"]);
  });
  it("learns from texts that have no cell, and asks nothing about them", () => {
    const sign = (texts: string[], others: string[]) => {
      const decimal = decimalOfPaste(texts, "USD", others);
      return decimal.kind === "ask" ? `asks ${decimal.example}` : decimal.sign;
    };
    expect([sign(["12.500"], ["1.234,50"]), sign(["7"], ["12.500"]), sign(["12.500"], ["1.250"])]).toEqual([",", null, "asks 12.500"]);
  });
  it("learns from figures with the workspace's sign only", () => {
    expect([pasteSign("$12.500"), pasteSign("€12.500", "7"), pasteSign("€7,5", "$12.500")]).toEqual(["asks 12.500", null, "asks 12.500"]);
  });
});
