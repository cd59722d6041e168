import { describe, expect, it } from "vitest";
import type { HistoryRow } from "../../ipc";
import { words } from "../../lib/words";
import { cell, columnName, shownRows } from "./cells";

const row = (table: string, about: string[] = [], changes: HistoryRow["changes"] = [], place: HistoryRow["place"] = null): HistoryRow => ({ table, about, changes, place });
const line = (column: string, before: string, after: string) => ({ column, before: { text: before, id: null }, after: { text: after, id: null } });

describe("cell", () => {
  it("says each kind of value in words", () => {
    const id = "01890a5d-ac96-774b-bcce-b302099a8057";
    for (const [column, value, text] of [
      ["month", "202606", "Jun 2026"], ["quota", "1250000", "12,500"], ["closed", "-1050", "\u221210.50"], ["meetings", "12", "12"],
      ["rock_star", "1", "Yes"], ["on_leave", "0", "No"], ["hired_on", "2026-01-05", "5 Jan 2026"], ["ramp_schedule", "[0.5,1.0]", "50\u00a0%, then full"],
      ["recommendation", "strong_yes", "strong yes"], ["external_id", "E-17", "E-17"], ["success_bar", "0.6", "60\u00a0%"], ["gross_margin_low", "0.625", "62.5\u00a0%"],
      ["criteria", '["a","b"]', "a, b"], ["full_quota", null, words.none], ["archived_at", "", words.none],
    ] as const) expect(cell(column, value)).toEqual({ text, id: null });
    expect(cell("cohort_id", id)).toEqual({ text: words.none, id });
    expect(cell("anything", id.toUpperCase())).toEqual({ text: words.none, id: id.toUpperCase() });
  });

  it("cuts what is too long", () => {
    expect(cell("note", "x".repeat(400))).toMatchObject({ text: expect.stringMatching(/^x{300}…$/) });
  });
});

describe("columnName", () => {
  it("falls back to the name with spaces", () => {
    expect(columnName("hired_on")).toBe("Hire date");
    expect(columnName("headcount_goal")).toBe("Headcount goal");
  });

  it("names no id of the file", () => {
    expect(["external_id", "role_id", "finding_id", "amendment_reason"].map(columnName)).toEqual(["Employee id", "Role", "Finding", "Why it was amended"]);
  });
});

describe("shownRows", () => {
  it("tells a setting part by part, and only what differs", () => {
    const before = JSON.stringify({ success_bar: 0.6, same: 0.8, gap_months: [6, 11] });
    const after = JSON.stringify({ success_bar: 0.7, same: 0.8, gap_months: [5, 11] });
    const [row] = shownRows([{ table: "settings", about: [], place: null, changes: [["value", before, after]] }]);
    expect(row?.lines).toEqual([
      line("Success bar", "60\u00a0%", "70\u00a0%"), line("Months compared", "6, 11", "5, 11"),
    ]);
    expect(shownRows([{ table: "settings", about: [], place: null, changes: [["value", '"USD"', '"EUR"']] }])[0]?.lines).toEqual([line("Setting", "USD", "EUR")]);
  });

  it("says of cards that there are some, once, and leaves out rows without a change", () => {
    const rows = [
      row("scorecards"), row("ratings"), row("sellers"), row("outcomes", ["202606"], [["closed", null, "5000"]]),
    ];
    expect(shownRows(rows)).toEqual([
      { table: "Scorecard", lines: [], cards: 2, place: null },
      { table: "Outcome, Jun 2026", lines: [line("Closed", words.none, "50")], cards: 0, place: null },
    ]);
  });

  it("links marks alone to their card, and those of several cards to none", () => {
    const marks = (...candidates: string[]) => candidates.map((candidate) => row("ratings", [candidate], [], { kind: "card", candidate, stage: "Final", interviewer: "I2" }));
    const told = (rows: HistoryRow[]) => shownRows(rows).map(({ cards, place }) => [cards, place?.name ?? null]);
    expect([told(marks("c1", "c1")), told(marks("c1", "c2", "c2")), told(marks("c1", "c2", "c1"))]).toEqual([[[2, "c1"]], [[3, null]], [[3, null]]]);
    expect(told([row("ratings", ["c1"]), ...marks("c1")])).toEqual([[2, null]]);
  });

  it("says of a card its stage, why it was amended and where it is, and nothing of its marks", () => {
    const card = { kind: "card", candidate: "c1", stage: "Final", interviewer: "I2" } as const;
    const amended = row("scorecards", ["Ana Ruiz"], [["amendment_reason", null, "A slip."], ["revision", null, "2"], ["stage", null, "Final"]], card);
    const submitted = row("scorecards", ["Bo Li"], [], { ...card, candidate: "c2" });
    const shown = shownRows([amended, row("ratings", ["Ana Ruiz"]), submitted, row("ratings", ["Bo Li"])]);
    expect(shown.map(({ table, cards, place }) => [table, cards, place?.name])).toEqual([["Scorecard, Ana Ruiz", 0, "Ana Ruiz"], ["Scorecard, Bo Li, Final", 0, "Bo Li"]]);
    expect(shown[0]?.lines).toEqual([line("Why it was amended", words.none, "A slip."), line("Revision", words.none, "2"), line("Stage", words.none, "Final")]);
    expect(shown[1]?.lines).toEqual([]);
  });
});
