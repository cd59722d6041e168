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
