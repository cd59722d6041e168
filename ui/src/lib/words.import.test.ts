import { expect, it } from "vitest";
import { importing as say } from "./words.import";

it("says of the rows left out how many are of people who left, and what that does", () => {
  expect(say.doneLeftOut(13, 0)).toBe("13 rows left out.");
  expect(say.doneLeftOut(13, 12)).toBe("13 rows left out. 12 of them are of people who left: without them everybody seems to stay longer.");
  expect(say.doneLeftOut(13, 1)).toBe("13 rows left out. 1 of them is of somebody who left: without it everybody seems to stay longer.");
  expect(say.doneLeftOut(13, 13)).toBe("13 rows left out. All 13 are of people who left: without them everybody seems to stay longer.");
  expect(say.doneLeftOut(2, 2)).toContain("Both are of people who left");
  expect(say.doneLeftOut(1, 1)).toBe("1 row left out. It is of somebody who left: without it everybody seems to stay longer.");
});

it("names the rows of a file only where there are any", () => {
  expect(say.file(449, 4, "UTF-8", "comma")).toBe("449 rows, 4 columns, UTF-8, comma");
  expect(say.file(0, 4, "UTF-8", null)).toBe("4 columns, UTF-8");
});

it("says of the sellers without a role that they are some of the file only where other rows have errors", () => {
  expect(say.role.without(27)).toBe("27 sellers have no role.");
  expect(say.role.without(1, true)).toBe("1 of the sellers that can be imported has no role.");
  expect(say.role.said(null, 27, true)).toBe("27 of the sellers that can be imported have no role.");
  expect(say.role.said("AE", 27, false)).toBe("AE is the role of the 27 sellers without one.");
});

it("names the ways out of errors, answers only where there are questions", () => {
  expect(say.blocked(true)).toBe("Say what is meant, leave the rows out, or correct the file");
  expect(say.blocked(false)).not.toContain("Say");
  expect(say.nothingGood(false)).not.toContain("say");
});

it("names the roles without a full quota, the first of many", () => {
  expect(say.quota.without(["AE"])).toBe("AE has no full quota yet.");
  expect(say.quota.without(["AE", "BDR"])).toBe("AE and BDR have no full quota yet.");
  expect(say.quota.without(["A", "B", "C", "D"])).toBe("A, B, C and D have no full quota yet.");
  expect(say.quota.without(["A", "B", "C", "D", "E"])).toBe("A, B, C and 2 more have no full quota yet.");
});

it("says what a kind of file needs, and what in one column or another", () => {
  expect(say.needs(["Employee id", "Month"], undefined)).toBe("Needs Employee id, Month");
  expect(say.needs(["Interviewer", "Criterion"], say.also.scorecards)).toBe("Needs Interviewer, Criterion, and a seller or a candidate");
  expect(say.answer.help(true)).toContain("left out, below, or corrected");
  expect(say.answer.help(false)).not.toContain("left out");
});
