import { describe, expect, it } from "vitest";
import { words } from "../../lib/words";
import { cell, columnName, shownRows } from "./cells";

describe("cell", () => {
  it("says each kind of value in words", () => {
    const id = "01890a5d-ac96-774b-bcce-b302099a8057";
    for (const [column, value, text] of [
      ["month", "202606", "Jun 2026"], ["quota", "1250000", "12,500"], ["closed", "-1050", "\u221210.50"], ["meetings", "12", "12"],
      ["rock_star", "1", "Yes"], ["on_leave", "0", "No"], ["hired_on", "2026-01-05", "5 Jan 2026"], ["ramp_schedule", "[0.5,1.0]", "50\u00a0%, then full"],
      ["recommendation", "strong_yes", "strong yes"], ["cohort_id", id, "entry …9a8057"], ["external_id", "E-17", "E-17"], ["success_bar", "0.6", "60\u00a0%"], ["gross_margin_low", "0.625", "62.5\u00a0%"],
      ["criteria", '["a","b"]', "a, b"], ["full_quota", null, words.none], ["archived_at", "", words.none],
    ] as const) expect(cell(column, value)).toBe(text);
  });

  it("cuts what is too long", () => {
    expect(cell("note", "x".repeat(400))).toHaveLength(301);
  });
});

describe("columnName", () => {
  it("falls back to the name with spaces", () => {
    expect(columnName("hired_on")).toBe("Start date");
    expect(columnName("headcount_goal")).toBe("Headcount goal");
  });
});

describe("shownRows", () => {
  it("tells a setting part by part, and only what differs", () => {
    const before = JSON.stringify({ success_bar: 0.6, same: 0.8, gap_months: [6, 11] });
    const after = JSON.stringify({ success_bar: 0.7, same: 0.8, gap_months: [5, 11] });
    const [row] = shownRows([{ table: "settings", about: [], changes: [["value", before, after]] }]);
    expect(row?.lines).toEqual([
      { column: "Success bar", before: "60\u00a0%", after: "70\u00a0%" },
      { column: "Months compared", before: "6, 11", after: "5, 11" },
    ]);
    expect(shownRows([{ table: "settings", about: [], changes: [["value", '"USD"', '"EUR"']] }])[0]?.lines).toEqual([{ column: "Setting", before: "USD", after: "EUR" }]);
  });

  it("says of cards that there are some, once, and leaves out rows without a change", () => {
    const rows = [
      { table: "scorecards", about: [], changes: [] }, { table: "ratings", about: [], changes: [] }, { table: "sellers", about: [], changes: [] },
      { table: "outcomes", about: ["202606"], changes: [["closed", null, "5000"] as [string, string | null, string | null]] },
    ];
    expect(shownRows(rows)).toEqual([
      { table: "Scorecard", lines: [], cards: 2 },
      { table: "Outcome, Jun 2026", lines: [{ column: "Closed", before: words.none, after: "50" }], cards: 0 },
    ]);
  });
});
