import { describe, expect, it } from "vitest";
import type { DecisionKind, DecisionPage, Finding } from "../../ipc";
import { heldOf, listed } from "./decisions";

const finding = (id: string) => ({ id }) as Finding;
const decided = (id: string, decision: DecisionKind, current = true) => ({ finding: id, decision, current }) as DecisionPage;
const all = ["a", "b", "c", "d"].map(finding);
const ids = (findings: Finding[]) => findings.map(({ id }) => id).join("");

describe("findings by what was decided", () => {
  it("sink when they are dismissed, and only then", () => {
    const held = heldOf([decided("a", "dismissed"), decided("b", "acknowledged"), decided("c", "acting")]);
    expect(ids(listed(all, held, 8))).toBe("bcda");
  });

  it("are never hidden by being dismissed", () => {
    expect(ids(listed(all, heldOf([decided("b", "dismissed"), decided("a", "dismissed")]), 1))).toBe("cab");
  });

  it("rise again when they are reopened", () => {
    const held = heldOf([decided("a", "reopened"), decided("a", "dismissed", false)]);
    expect(held.has("a")).toBe(false);
    expect(ids(listed(all, held, 8))).toBe("abcd");
  });

  it("go by the newest decision", () => {
    const held = heldOf([decided("a", "acting"), decided("a", "dismissed", false)]);
    expect(held.get("a")?.decision).toBe("acting");
  });
});
