import { expect, it } from "vitest";
import type { DecisionKind, DecisionPage } from "../../ipc";
import { once } from "./decided";

const decided = (finding: string, decision: DecisionKind, version: string | null = null, reason: string | null = "Why") => ({ finding, decision, version, reason }) as DecisionPage;

it("shows acting on a finding once, by the version that does it", () => {
  const named = decided("a", "acting", "AE-v4");
  expect(once([named, decided("b", "acting"), decided("a", "acting")])).toEqual([named, decided("b", "acting")]);
});

it("keeps whatever was decided otherwise before", () => {
  for (const older of [decided("a", "acknowledged"), decided("a", "acting", null, "Another reason"), decided("a", "acting", "AE-v3"), decided("b", "acting")]) {
    const all = [decided("a", "acting", "AE-v4"), older];
    expect(once(all)).toEqual(all);
  }
  const again = [decided("a", "acting", "AE-v4"), decided("a", "reopened"), decided("a", "acting")];
  expect(once(again)).toEqual(again);
});
