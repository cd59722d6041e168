import { expect, test } from "vitest";
import { aheadFault, dayFault, dayOf, localDay, serialDay } from "./day";
import { day as say } from "./words.number";

test("a day is read as it stands", () => {
  expect(dayOf("2025-01-06")).toBe("2025-01-06");
  expect(dayOf("  2024-02-29 ")).toBe("2024-02-29");
});

test("blank is no day", () => {
  expect(dayOf("")).toBeNull();
  expect(dayOf(" \t")).toBeNull();
  expect(dayFault(" ")).toBeNull();
});

test.each([
  "15/01/2024", "1/15/2024", "15.01.2024", "15-1-2024", "2024/1/15", "2024.01.15", "Jan 15 2024", "January 15, 2024", "jan. 15th, 2024", "15 Jan 2024", "15-Jan-2024", "15 January 2024",
  "15. Januar 2024", "15 janvier 2024", "2024-01-15T00:00:00", "2024-01-15T00:00:00.000Z", "2024-01-15 09:30", "15/01/2024 00:00",
  "1/15/2024 9:30:00 AM", "15/01/2024 12:05 p.m.", "2024-01-15 11:59PM", "Jan 15, 2024 9:30 am", "15 Jan 2024 23:59", "15 Janu 2024", "15 janv 2024",
])("%s is 15 January 2024", (text) => expect(dayOf(text)).toBe("2024-01-15"));

test.each([
  ["3 Sept 2024", "2024-09-03"], ["3. März 2024", "2024-03-03"], ["3 mars 2024", "2024-03-03"], ["3. Mai 2024", "2024-05-03"], ["3 juin 2024", "2024-06-03"], ["3 juil. 2024", "2024-07-03"],
  ["3 août 2024", "2024-08-03"], ["3 Okt 2024", "2024-10-03"], ["3 Dez 2024", "2024-12-03"],
  ["3 Febr 2024", "2024-02-03"], ["3 Septem 2024", "2024-09-03"], ["3 Jun 2024", "2024-06-03"], ["3 Jul 2024", "2024-07-03"], ["31.12.2199", "2199-12-31"], ["1900-01-01", "1900-01-01"],
  // Both readings are the same day.
  ["05/05/2025", "2025-05-05"],
])("%s is %s", (text, day) => expect(dayOf(text)).toBe(day));

test.each(["03/04/2025", "3.4.2025", "6-1-2025"])("%s has two readings and is not guessed", (text) => expect(dayOf(text)).toBeUndefined());

test("both readings are named, with how to write them", () => {
  expect(dayFault("03/04/2025")).toBe(say.twoWays("03/04/2025", ["3 Apr 2025", "2025-04-03"], ["4 Mar 2025", "2025-03-04"]));
  expect(dayFault("soon ")).toBe(say.bad("soon"));
  expect(dayFault("15/01/2024")).toBeNull();
});

test.each([
  "2025-02-29", "2025-04-31", "2025-13-01", "2025-00-10", "0000-01-01", "20250106", "soon", "31/04/2025", "15/13/2024", "15/01/24", "15/01.2024", "15 Jun", "32 Jan 2024", "15 Foo 2024", "jui 3 2024",
  "45306", "20250", "45306.5", "3 Ma 2024", "3 Marsh 2024", "0024-01-15", "1899-12-31", "2200-01-01", "15.01.2204", "15 Jan 1824",
  "2024-01-15 24:00", "2024-01-15 09:60", "2024-01-15 09:30:61", "15/01/2024 13:00 PM", "15/01/2024 0:30 AM", "15/01/2024 9 AM", "2024-01-15T23:00:00Z", "2024-01-15T00:00+2",
])("%s is no day", (text) => expect(dayOf(text)).toBeUndefined());

test("a spreadsheet's number is a day only where that is known; elsewhere it is asked back", () => {
  expect(["45306", " 20000 ", "60000"].map(serialDay)).toEqual(["2024-01-15", "1954-10-03", "2064-04-08"]);
  expect(["19999", "60001", "45306.5", "2024-01-15", ""].map(serialDay)).toEqual([null, null, null, null, null]);
  expect(dayFault("45000 ")).toBe(say.serial("45000", "15 Mar 2023"));
  expect(dayFault("19999")).toBe(say.bad("19999"));
});

test("the local day is that of the clock on the wall", () => {
  const before = process.env["TZ"];
  process.env["TZ"] = "Pacific/Auckland";
  expect(localDay(new Date(2026, 0, 5, 0, 30))).toBe("2026-01-05");
  expect(localDay(new Date(2026, 10, 30, 23, 30))).toBe("2026-11-30");
  if (before === undefined) delete process.env["TZ"];
  else process.env["TZ"] = before;
});

test("a day more than two years ahead is asked back, an earlier one is not", () => {
  const now = new Date("2026-03-01T12:00:00Z");
  expect(aheadFault("2028-03-01", now)).toBeNull();
  expect(aheadFault("2028-03-02", now)).toContain("2 Mar 2028");
  expect([aheadFault(null, now), aheadFault(undefined, now)]).toEqual([null, null]);
});
