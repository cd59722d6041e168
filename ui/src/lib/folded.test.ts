import { expect, it } from "vitest";
import { folded } from "./folded";

it.each([
  ["ken  ito ", "Ken Ito"], ["anna muller", "Anna Müller"], ["WEISS", "Weiß"], ["lukasz sorensen", "Łukasz Sørensen"], ["Anna\u0301", "anná"],
])("takes %s and %s as the same", (one, other) => {
  expect(folded(one)).toBe(folded(other));
});

it("keeps letters apart that are not the same", () => {
  expect(folded("Ann")).not.toBe(folded("Anne"));
});
