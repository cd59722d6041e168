import { expect, it } from "vitest";
import { planId, plannedOf } from "./planned";

it("brings back the role and the versions, whatever their keys are", () => {
  for (const [role, process] of [["AE", []], ["AE", ["AE-v1", "AE-v2"]], ["A~E/100 %", ["v~1", "é+/"]]] as const) {
    expect(plannedOf(planId(role, process))).toEqual({ role, process });
  }
});

it("takes any other text as a role", () => {
  expect(plannedOf("AE")).toEqual({ role: "AE", process: [] });
  expect(plannedOf("100 %")).toEqual({ role: "100 %", process: [] });
});
