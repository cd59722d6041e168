import { expect, it } from "vitest";
import { kept, roleQuotas, wrong } from "./figures";
import { sample } from "./testing/samplegrid";

it("holds the rules of the shell", () => {
  expect(wrong("quota", -1)).toBe("negative");
  expect(wrong("quota", 0)).toBeNull();
  expect(wrong("closed", -500.5)).toBeNull();
  expect(wrong("meetings", 2.5)).toBe("whole");
  expect(wrong("deals", -1)).toBe("negative");
  expect(wrong("deals", 3)).toBeNull();
  expect(wrong("closed", 2e12)).toBe("large");
});

it("names the full quota of each role once, and only where one stands behind the figure", () => {
  const { sellers } = sample();
  expect(roleQuotas("quota", sellers)).toEqual([45_000]);
  expect(roleQuotas("closed", [...sellers, ...sellers.map((seller) => ({ ...seller, role_full_quota: 9_000 }))])).toEqual([9_000, 45_000]);
  expect(roleQuotas("meetings", sellers)).toEqual([]);
  expect(roleQuotas("quota", sellers.map((seller) => ({ ...seller, role_full_quota: null })))).toEqual([]);
});

it("keeps money to the cent", () => {
  expect(kept("closed", 1.005)).toBe(1.01);
  expect(kept("closed", -1.005)).toBe(-1.01);
  expect(kept("closed", 12_000)).toBe(12_000);
  expect(kept("closed", 0.000_000_1)).toBe(0);
  expect(Object.is(kept("closed", -0.001), -0)).toBe(false);
  expect(kept("deals", 3)).toBe(3);
});
