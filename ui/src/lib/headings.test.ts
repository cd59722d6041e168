import { expect, test } from "vitest";
import { headedBy } from "./headings";

const SELLERS = ["name", "hired", "external"];
const CANDIDATES = ["name", "decision", "source", "years"];
const columnsOf = (cells: string[], columns: string[]) => headedBy([cells], columns, "name")?.columns ?? null;

test("a row that names the columns, in whatever case and order", () => {
  expect(columnsOf(["NAME", "Start Date", "Employee_ID"], SELLERS)).toEqual(["name", "hired", "external"]);
  expect(columnsOf(["Hire date*", "", "Full name"], SELLERS)).toEqual(["hired", null, "name"]);
  expect(columnsOf(["Candidate", "Status", "Source", "Years of experience"], CANDIDATES)).toEqual(["name", "decision", "source", "years"]);
  expect(columnsOf(["Name", "E-mail", "Cost centre", "Start date"], SELLERS)).toEqual(["name", "other", null, "hired"]);
});

test("a row of people is none", () => {
  expect(columnsOf(["Ada Lovelace", "2024-01-15", "E1"], SELLERS)).toBeNull();
  expect(columnsOf(["Ada", "Hired", "Referral", "5"], CANDIDATES)).toBeNull();
  expect(columnsOf(["Name", "2024-01-15", "E1"], SELLERS)).toBeNull();
  expect(columnsOf(["", ""], SELLERS)).toBeNull();
});

test("one cell heads only the column that it falls into, and only with something under it", () => {
  expect(headedBy([["Name"], ["Ada"]], SELLERS, "name")).toEqual({ columns: ["name"], rows: [["Ada"]] });
  expect(headedBy([["", "Start"], ["Ada", "2024-01-15"]], SELLERS, "name")?.columns).toEqual([null, "hired"]);
  expect(headedBy([["Name"]], SELLERS, "name")).toBeNull();
  expect(headedBy([["Name"], [" "]], SELLERS, "name")).toBeNull();
  expect(headedBy([["Start"], ["Ada"]], SELLERS, "name")).toBeNull();
  expect(headedBy([["Hired"], ["Rejected"]], CANDIDATES, "decision")).toBeNull();
  expect(headedBy([["Referral"], ["Channel"]], CANDIDATES, "source")).toBeNull();
});

test("a column goes to the first heading that names it", () => {
  expect(columnsOf(["Name", "Start date", "Hire date", "Seller"], SELLERS)).toEqual(["name", "hired", "other", "other"]);
  expect(columnsOf(["First name", "Last name", "Full name", "Start date"], SELLERS)).toEqual(["other", "other", "name", "hired"]);
  expect(columnsOf(["Last name", "Start date"], SELLERS)).toEqual(["name", "hired"]);
  expect(columnsOf(["First name", "Given name", "Start date"], SELLERS)).toEqual(["name", "other", "hired"]);
});

test("a first and a last name are one, whichever stands first, and as much of it as there is", () => {
  const block = [["Last name", "Start date", "First name"], ["Lovelace", "2024-01-15", " Ada "], ["Cher", "2024-01-15"], ["", "", "Bo"]];
  expect(headedBy(block, SELLERS, "name")).toEqual({
    columns: [null, "hired", "name"], rows: [["", "2024-01-15", "Ada Lovelace"], ["", "2024-01-15", "Cher"], ["", "", "Bo"]],
  });
  expect(headedBy([["First name", "Surname", "Surname", "Start"], ["Ada", "Lovelace", "Byron", "soon"]], SELLERS, "name")).toEqual({
    columns: ["name", null, "other", "hired"], rows: [["Ada Lovelace", "", "Byron", "soon"]],
  });
});

test("the end date and the manager are headings in every table, and columns only where there are such", () => {
  const all = ["name", "hired", "ended", "manager", "external"];
  expect(columnsOf(["Rep", "Started", "Left on", "Line manager"], all)).toEqual(["name", "hired", "ended", "manager"]);
  expect(columnsOf(["Name", "Left", "Manager"], CANDIDATES)).toEqual(["name", "ended", "manager"]);
  expect(columnsOf(["Ada", "2024-01-15", "Manager"], all)).toBeNull();
});
