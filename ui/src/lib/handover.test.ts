import { describe, expect, it } from "vitest";
import { handover, type NewVersion } from "./handover.svelte";

const handed: NewVersion = { role: "AE", finding: "encore/AE/AE-v1", reason: "Half left.", expectation: null };

describe("the handover", () => {
  it("is taken once", () => {
    handover.give(handed);
    expect(handover.take()).toEqual(handed);
    expect(handover.take()).toBeNull();
  });

  it("holds the newest", () => {
    handover.give(handed);
    handover.give({ ...handed, role: "BDR" });
    expect(handover.take()?.role).toBe("BDR");
    expect(handover.take()).toBeNull();
  });
});
