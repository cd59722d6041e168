import { expect, it } from "vitest";
import { findingId, findingOf } from "./findingid";

it("tells the finding of a role, or the role alone", () => {
  expect(findingOf(findingId("A/E ~", "encore/A/E ~"))).toEqual({ role: "A/E ~", finding: "encore/A/E ~" });
  expect(findingOf("AE")).toEqual({ role: "AE", finding: null });
  expect(findingOf("a~b~c")).toEqual({ role: "a~b~c", finding: null });
});
