import { expect, it } from "vitest";
import { inLocale } from "../../lib/format";
import { valueOf } from "./value";

it("writes each unit as people read it", () => {
  expect(valueOf(0.51, "share")).toBe("51\u00a0%");
  expect(inLocale("en-US", () => valueOf(115000, "money"))).toBe("$115,000");
  expect(valueOf(3.2, "months")).toBe("3.2 months");
  expect(valueOf(-0.03, "correlation")).toBe("\u2212.03");
  expect(valueOf(null, "share")).toBe("");
});
