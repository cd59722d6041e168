import { expect, it } from "vitest";
import { interviewerAt, ownId, personName } from "./person";

it("names whom it knows, the owner too, and leaves the others as they are", () => {
  const staff = [{ key: "I1", name: "Priya Raman" }];
  expect(["I1", "owner", "I9"].map((key) => personName(key, staff))).toEqual(["Priya Raman", "The owner", "I9"]);
});

it("names an interviewer at the desk, and nobody where the owner sits there", () => {
  const staff = [{ key: "I1", name: "Priya Raman" }];
  expect(["I1", "owner", null].map((key) => interviewerAt(key, staff))).toEqual(["Priya Raman", null, null]);
});

it("an id that only repeats the name tells nothing", () => {
  const of = (external_id: string | null) => ownId({ name: "Maya Ortiz", external_id });
  expect([of(null), of("Maya Ortiz"), of("E7")]).toEqual(["", "", "E7"]);
});
