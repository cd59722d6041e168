import { expect, test } from "vitest";
import { headingsOf } from "./headings";

const SELLERS = ["name", "hired", "external"];
const CANDIDATES = ["name", "decision", "source", "years"];

test("a row that names the columns, in whatever case and order", () => {
  expect(headingsOf(["NAME", "Start Date", "Employee_ID"], SELLERS)).toEqual(["name", "hired", "external"]);
  expect(headingsOf(["Hire date*", "", "Full name"], SELLERS)).toEqual(["hired", null, "name"]);
  expect(headingsOf(["Candidate", "Status", "Source", "Years of experience"], CANDIDATES)).toEqual(["name", "decision", "source", "years"]);
  expect(headingsOf(["Name", "E-mail", "Cost centre", "Start date"], SELLERS)).toEqual(["name", "other", null, "hired"]);
  expect(headingsOf(["Name"], SELLERS)).toEqual(["name"]);
});

test("a row of people is none", () => {
  expect(headingsOf(["Ada Lovelace", "2024-01-15", "E1"], SELLERS)).toBeNull();
  expect(headingsOf(["Ada", "Hired", "Referral", "5"], CANDIDATES)).toBeNull();
  expect(headingsOf(["Hired"], CANDIDATES)).toBeNull();
  expect(headingsOf(["Name", "2024-01-15", "E1"], SELLERS)).toBeNull();
  expect(headingsOf(["", ""], SELLERS)).toBeNull();
});
