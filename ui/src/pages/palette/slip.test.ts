import { expect, it } from "vitest";
import { oneSlip, slipped } from "./slip";

it.each([["import", "import"], ["inport", "import"], ["imort", "import"], ["importt", "import"], ["ipmort", "import"], ["mport", "import"], ["impor", "import"], ["impotr", "import"]])(
  "%s is one slip from %s", (typed, meant) => expect(oneSlip(typed, meant)).toBe(true));

it.each([["inpotr", "import"], ["imp", "import"], ["export", "import"], ["pmirto", "import"], ["importss", "import"], ["moprt", "import"]])(
  "%s is more than one slip from %s", (typed, meant) => expect(oneSlip(typed, meant)).toBe(false));

it("the beginning of a word is enough once four letters of it are there", () => {
  expect(slipped("scroe", "scorecards")).toBe(true);
  expect(slipped("scr", "scorecards")).toBe(false);
  expect(slipped("pln", "plan")).toBe(true);
  expect(slipped("pn", "plan")).toBe(false);
});
