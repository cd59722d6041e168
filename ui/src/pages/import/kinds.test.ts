import { expect, it } from "vitest";
import type { ColumnPreview } from "../../ipc";
import { isNeeded } from "./kinds";

const column = (header: string, field: string | null): ColumnPreview => ({ header, field, protected: false, examples: [] });
const columns = [column("Start Date", "hired_on"), column("End date", "ended_on"), column("month", "month"), column("Segment", null)];

it("knows by the field that a column goes to whether a row can do without it", () => {
  const needed = (header: string) => isNeeded({ kind: "sellers", columns }, header);
  expect(["Start Date", "End date", "month", "Segment", "hired_on"].map(needed)).toEqual([true, false, false, false, false]);
  expect(isNeeded({ kind: "outcomes", columns }, "month")).toBe(true);
  expect(isNeeded({ kind: "settings", columns }, "month")).toBe(false);
});
