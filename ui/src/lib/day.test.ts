import { expect, test } from "vitest";
import { dayOf } from "./day";

test("a day is read as it stands", () => {
  expect(dayOf("2025-01-06")).toBe("2025-01-06");
  expect(dayOf("  2024-02-29 ")).toBe("2024-02-29");
});

test("blank is no day", () => {
  expect(dayOf("")).toBeNull();
  expect(dayOf(" \t")).toBeNull();
});

test.each(["6.1.2025", "03/04/2025", "2025-1-6", "2025-02-29", "2025-04-31", "2025-13-01", "2025-00-10", "0000-01-01", "20250106", "soon", "2025-01-06T10:00"])(
  "%s is no day",
  (text) => expect(dayOf(text)).toBeUndefined(),
);
