import { describe, expect, it } from "vitest";
import type { CohortCard, DecisionKind, DecisionPage, Finding, VersionPage } from "../../ipc";
import { aboutOf, actingVersions, heldOf, listed, processOf } from "./decisions";

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

describe("versions that can act on a finding", () => {
  const own = ["AE-v1", "AE-v2", "AE-v3", "AE-v4"].map((key) => ({ entry: { key } }) as VersionPage);
  const cohorts = [["c1", "AE-v1"], ["c2", "AE-v2"], ["c3", null]].map(([id, process]) => ({ id, process }) as CohortCard);
  const about = (id: string, behind: string[] = []) => ({ id, rule: id.split("/")[0], facts: [{ label: "", text: "", cohorts: behind }] }) as unknown as Finding;
  const acting = (finding: Finding) => actingVersions(finding, "AE", own, cohorts).map(({ entry }) => entry.key);

  it("are later than the ones it names", () => {
    expect(acting(about("no_agreement/AE/AE-v1+AE-v2", ["c1"]))).toEqual(["AE-v3", "AE-v4"]);
    expect(acting(about("process_change/AE/AE-v4"))).toEqual([]);
  });

  it("are later than those of the cohorts behind it where it names none", () => {
    expect(acting(about("encore/AE/c1", ["c1", "c2", "c3"]))).toEqual(["AE-v3", "AE-v4"]);
    expect(acting(about("floor_gap/AE", ["c1"]))).toEqual(["AE-v2", "AE-v3", "AE-v4"]);
  });

  it("are all where it is about none", () => expect(acting(about("headcount/AE"))).toHaveLength(4));
});

describe("the process that a plan starts from", () => {
  const own = ["v1", "v2", "v3"].map((key) => ({ entry: { key } }) as VersionPage);
  const cohorts = [["c1", "v1"], ["c2", "v2"], ["c3", "v2"], ["c4", null], ["c5", "v3"]].map(([id, process]) => ({ id, cohort: `Class ${id}`, process }) as CohortCard);

  it("is what the finding names, else that of the cohorts behind it", () => {
    const about = (id: string, behind: string[]) => aboutOf({ id, rule: "encore", facts: [{ cohorts: behind }] } as Finding, "AE", own, cohorts);
    expect(about("encore/AE/v2+v1", [])).toEqual(["v1", "v2"]);
    expect(about("encore/AE/Class c2", ["c3", "c4", "c2"])).toEqual(["v2"]);
    expect(about("encore/AE", [])).toEqual([]);
  });

  it("is that of the stretch of the verdict", () => {
    expect(processOf(["Class c3", "Class c1", "Class c2", "Class c4"], cohorts)).toEqual(["v1", "v2"]);
    expect(processOf([], cohorts)).toEqual([]);
  });
});
