import { expect, test } from "vitest";
import { dayFault, dayOf } from "./day";
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
  "15. Januar 2024", "15 janvier 2024", "2024-01-15T00:00:00", "2024-01-15T00:00:00.000Z", "2024-01-15 09:30", "15/01/2024 00:00", "45306",
])("%s is 15 January 2024", (text) => expect(dayOf(text)).toBe("2024-01-15"));

test.each([
  ["3 Sept 2024", "2024-09-03"], ["3. März 2024", "2024-03-03"], ["3 mars 2024", "2024-03-03"], ["3. Mai 2024", "2024-05-03"], ["3 juin 2024", "2024-06-03"], ["3 juil. 2024", "2024-07-03"],
  ["3 août 2024", "2024-08-03"], ["3 Okt 2024", "2024-10-03"], ["3 Dez 2024", "2024-12-03"], ["20000", "1954-10-03"], ["60000", "2064-04-08"],
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
  "19999", "60001", "45306.5", "2024-01-15T23:00:00Z", "2024-01-15T00:00+2",
])("%s is no day", (text) => expect(dayOf(text)).toBeUndefined());
