import { expect, it } from "vitest";
import { personName } from "./person";

it("names whom it knows, the owner too, and leaves the others as they are", () => {
  const staff = [{ key: "I1", name: "Priya Raman" }];
  expect(["I1", "owner", "I9"].map((key) => personName(key, staff))).toEqual(["Priya Raman", "The owner", "I9"]);
});
