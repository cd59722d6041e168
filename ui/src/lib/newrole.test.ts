import { expect, test } from "vitest";
import { roleFaults, roleOf } from "./newrole";

test("a role needs both its names, and a quota only where one is typed", () => {
  expect(roleFaults({ key: " AE ", name: "Account executive", quota: "" })).toEqual({ key: null, name: null, full_quota: null });
  expect(roleFaults({ key: " ", name: "", quota: "much" })).toEqual({
    key: "The short name is missing.", name: "The name is missing.", full_quota: expect.stringContaining("much"),
  });
  expect(roleFaults({ key: "AE", name: "AE", quota: "-1" }).full_quota).not.toBeNull();
});

test("a role is kept trimmed, without a ramp and without a guess", () => {
  expect(roleOf({ key: " AE ", name: " Account executive ", quota: "10000" })).toEqual({ key: "AE", name: "Account executive", ramp_schedule: [], full_quota: 10000, task_difficulty: null });
  expect(roleOf({ key: "AE", name: "AE", quota: "" }).full_quota).toBeNull();
});
