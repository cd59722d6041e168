import { expect, it } from "vitest";
import { leftOut as told } from "./leftout";

/** Without the reasons alone, which stand in the sentences. */
const leftOut = (...ask: Parameters<typeof told>) => told(...ask).map(({ section, sentence, cards }) => ({ section, sentence, cards }));

const RATED = "no mature hire with a first year of outcomes was rated.";
const CUT = "a best cut is searched over two criteria or more that most mature hires were rated on.";
const of = (code: string, why: string, ...processes: string[]) => processes.map((process) => `${code}: ${process}: ${why}`);
const classes = ["2023-H1", "2023-H2", "2024-H1", "2024-H2", "2025-H1", "2025-H2"];

it("says the reason of every section once where no process has a card", () => {
  const caveats = [
    ...of("validity", RATED, ...classes), ...of("interviewer_validity", "no interviewer marked 8 mature hires with a first year of outcomes.", ...classes),
    ...of("exits", "nobody was followed for 12 months yet.", "2025-H2"), ...of("whatif_best", CUT, ...classes),
  ];
  expect(leftOut(caveats, classes, [], null)).toEqual([
    { section: "validity", sentence: "Marks against results: no mature hire with a first year of outcomes was rated.", cards: "2023-H1" },
    { section: "exits", sentence: "Exits within 12 months: nobody was followed for 12 months yet (2025-H2).", cards: null },
  ]);
});

it("says of the chosen process what lacks there, and why another can't be chosen", () => {
  const caveats = [...of("validity", RATED, "v0"), ...of("whatif_best", CUT, "v0"), ...of("whatif_best", "too few mature hires rated on all criteria for a best cut: have 3, need 8.", "v0+v1"), ...of("exits", "nobody was followed for 12 months yet.", "v2")];
  const all = ["v0", "v0+v1", "v2"];
  const unoffered = { section: null, sentence: "validity: v0: no mature hire with a first year of outcomes was rated, so it is not among the processes above.", cards: "v0" };
  const exits = { section: "exits", sentence: "Exits within 12 months: nobody was followed for 12 months yet.", cards: null };
  expect(leftOut(caveats, all, ["v0+v1", "v2"], "v0+v1")).toEqual([
    { section: "cuts", sentence: "Had a cut been used: too few mature hires rated on all criteria for a best cut: have 3, need 8.", cards: "v0+v1" },
    unoffered,
  ]);
  expect(leftOut(caveats, all, ["v0+v1", "v2"], "v2")).toEqual([exits, unoffered]);
  expect(leftOut(caveats.slice(2), all, all, "v2")).toEqual([exits]);
});

it("makes one sentence of a section's reasons", () => {
  const caveats = [
    ...of("whatif", "too few rated mature hires for a what-if of pitch: have 3, need 8.", "v1"), ...of("whatif_best", CUT, "v1"),
    ...of("attainment_change", "too few mature hires with a first year in one class: have 1, need 4.", "v1"), ...of("attainment_change", "too few mature hires with a first year in one class: have 3, need 4.", "v2"),
    ...of("exits", "the ratios can't be compared.", ...classes.slice(0, 5)),
  ];
  expect(leftOut(caveats, ["v1", "v2", ...classes], [], null).map(({ sentence }) => sentence)).toEqual([
    "Had a cut been used: too few rated mature hires for a what-if of pitch: have 3, need 8 (v1); a best cut is searched over two criteria or more that most mature hires were rated on (v1).",
    "First years before and after: too few mature hires with a first year in one class: have 3, need 4 (v2, and alike in 1 more).",
    "Exits within 12 months: the ratios can't be compared (2023-H1, 2023-H2, 2024-H1 and 2 more).",
  ]);
});

it("sends nobody to the scorecards for what no card would change", () => {
  const caveats = [
    ...of("interviewer_validity", "whether an interviewer’s marks go with results is for the owner only.", "v1"),
    ...of("interviewer_validity", "the rating scale was changed, so an interviewer’s marks are not of one kind.", "v2"),
    ...of("whatif", "a cut is chosen for up to 2,000 hires.", "v1"),
  ];
  expect(leftOut(caveats, ["v1", "v2"], ["v1", "v2"], null).map(({ cards }) => cards)).toEqual([null, null]);
});

it("keeps what is of the whole role, with any process", () => {
  const hidden = "hidden_cards: 3 scorecards are left out: they are hidden at this desk.";
  expect(leftOut([hidden, hidden], ["v1"], ["v1"], "v1")).toEqual([{ section: null, sentence: hidden, cards: null }]);
  expect(leftOut([], [], [], null)).toEqual([]);
});

it("tells the reasons of a section alone, for where its name stands above", () => {
  expect(told(of("validity", RATED, "v0"), ["v0"], ["v0"], "v0").map(({ why }) => why)).toEqual(["no mature hire with a first year of outcomes was rated"]);
});
