import { expect, it } from "vitest";
import { asOfWhy } from "./asof";

it("what was set comes first, then outcomes, then people", () => {
  expect(asOfWhy("2024-06-30", 900)).toBe("settings");
  expect(asOfWhy(null, 900)).toBe("outcomes");
  expect(asOfWhy(null, 0)).toBe("people");
});
