import { expect, it } from "vitest";
import { findingId, findingOf } from "./findingid";

it("tells the finding of a role, or the role alone", () => {
  expect(findingOf(findingId("A/E ~", "encore/A/E ~"), ["AE", "A/E ~"])).toEqual({ role: "A/E ~", finding: "encore/A/E ~" });
  expect(findingOf("AE", ["AE"])).toEqual({ role: "AE", finding: null });
  expect(findingOf("a~b~c", [])).toEqual({ role: "a~b~c", finding: null });
  expect(findingOf("50 %", [])).toEqual({ role: "50 %", finding: null });
});

it("takes a role for a role, whatever its key looks like", () => {
  const roles = ["AE", "AE~EMEA", "100%7E"];
  expect(roles.map((role) => findingOf(role, roles))).toEqual(roles.map((role) => ({ role, finding: null })));
  expect(roles.map((role) => findingOf(findingId(role, `encore/${role}`), roles))).toEqual(roles.map((role) => ({ role, finding: `encore/${role}` })));
});
