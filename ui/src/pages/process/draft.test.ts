import { expect, it } from "vitest";
import { blank, draftOf, entryOf, kindsWith, marksOf, move, namesBefore, part, rejoin, renamedFrom, startFrom } from "./draft";
import { inLocale } from "../../lib/format";
import { templates } from "./templates";

const message = (draft: ReturnType<typeof draftOf>) => {
  const read = entryOf(draft);
  return "message" in read ? `${read.field}: ${read.message}` : "kept";
};

it("what was not touched comes back as it was", () => {
  const entry = { ...blank("AE"), ...templates.ae, key: "AE-v1", from: "2026-01-05", threshold: 2.5, questions: ["One", "Two"], expectation: { reason: "Why", effect: "More", measure: "Hits", review_on: "2027-01-05" } };
  expect(entryOf(draftOf(entry))).toEqual(entry);
  expect(entryOf(draftOf(blank("AE")))).toEqual(blank("AE"));
  const thirds = { ...entry, criteria: entry.criteria.map((each) => ({ ...each, weight: 33.333 })) };
  expect(inLocale(null, () => entryOf(draftOf(thirds)))).toEqual(thirds);
});

it("what cannot be read is said, with its field", () => {
  const draft = draftOf({ ...blank("AE"), ...templates.ae });
  expect(message({ ...draft, from: "5.1." })).toMatch(/^from: .*2025-01-06/);
  expect(message({ ...draft, from: "2026-01-05", review_on: "2026-01-04" })).toMatch(/^review_on: .*before the version is in force, 5 Jan 2026/);
  expect(message({ ...draft, from: "2026-01-05", review_on: "2026-01-05" })).toBe("kept");
  expect(message({ ...draft, from: "", review_on: "2026-01-04" })).toBe("kept");
  expect(message({ ...draft, threshold: "high" })).toMatch(/^threshold: /);
  expect(message({ ...draft, threshold: "2,5" })).toBe("kept");
  expect(message({ ...draft, criteria: draft.criteria.map((each) => ({ ...each, weight: "1.000,0.5" })) })).toMatch(/^criteria: Weight of .*not a number/);
  expect(message({ ...draft, stages: draft.stages.map((stage) => ({ ...stage, panel: "21" })) })).toMatch(/^stages: .*At most 20/);
  expect(message({ ...draft, stages: draft.stages.map((stage) => ({ ...stage, panel: "" })) })).toMatch(/^stages: /);
});

it("a criterion stays with its stage while that is renamed, and stands alone when it goes", () => {
  const draft = draftOf({ ...blank("AE"), ...templates.ae });
  const renamed = entryOf({ ...draft, stages: draft.stages.map((stage) => (stage.id === 0 ? { ...stage, key: " Talk " } : stage)) });
  if ("message" in renamed) throw new Error(renamed.message);
  expect(renamed.criteria.map((each) => each.stage)).toContain("Talk");
  expect(message({ ...draft, stages: draft.stages.map((stage) => ({ ...stage, key: "" })) })).toMatch(/^stages: /);
  const gone = entryOf({ ...draft, stages: [] });
  if ("message" in gone) throw new Error(gone.message);
  expect(gone.criteria.every((each) => each.stage === null)).toBe(true);
});

it("a template keeps what is typed of the version itself", () => {
  const draft = { ...draftOf(blank("AE")), key: "AE-v2", title: "Anew", reason: "Why", from: "2026-01-05" };
  expect(startFrom(draft, templates.ae ?? {})).toMatchObject({ key: "AE-v2", title: "Anew", reason: "Why", from: "2026-01-05", low: "1", high: "4" });
  expect(startFrom(draft, { scale: [1, 5], threshold: 3.5 })).toMatchObject({ low: "1", high: "5", threshold: "3.5" });
});

it("anchors are for short whole scales", () => {
  expect(marksOf(1, 4)).toEqual([1, 2, 3, 4]);
  expect(marksOf(0, 100)).toEqual([]);
  expect(marksOf(4, 1)).toEqual([]);
  expect(marksOf(null, 4)).toEqual([]);
});

it("a kind that no list has is not lost", () => {
  expect(kindsWith("role_play").at(-1)).toEqual(["role_play", "Role play"]);
  expect(kindsWith("work_sample").filter(([kind]) => kind === "work_sample")).toHaveLength(1);
});

it("a list is put in order by steps, and not beyond its ends", () => {
  const list = ["a", "b", "c"];
  move(list, 0, 1);
  move(list, 2, 1);
  move(list, 0, -1);
  expect(list).toEqual(["b", "a", "c"]);
});

const version = (key: string, role: string, criteria: [string, string][]) => ({
  entry: { ...blank(role), key, criteria: criteria.map(([of, name]) => ({ key: of, name, weight: 1, predictor_type: "", stage: null, anchors: [] })) },
});

it("a criterion that an earlier version has counts as renamed when its name is retyped", () => {
  const versions = [version("v1", "AE", [["charm", "Charm"], ["grit", "Grit"]]), version("b1", "BDR", [["pace", "Pace"]]), version("v2", "AE", [["charm", "Rapport"], ["own", "Own"]])];
  const before = namesBefore(versions, { role: "AE", key: "v3" });
  const names = [["charm", "Discovery"], ["charm", " Rapport "], ["charm", " "], ["grit", "Grit  at work"], ["own", "Own"], ["pace", "Tempo"], ["", "New"]] as const;
  expect(names.map(([key, name]) => renamedFrom({ key, name }, before))).toEqual(["Rapport", null, null, "Grit", null, null, null]);
  // A version that is changed itself is not before itself.
  expect([...namesBefore(versions, { role: "AE", key: "v1" })]).toEqual([]);
  expect(namesBefore(versions, { role: "AE", key: "v2" }).get("own")).toBeUndefined();
});

it("becomes a criterion of its own when asked, and the same one again", () => {
  const draft = draftOf(version("v1", "AE", [["charm", "Charm"]]).entry);
  const keys = () => {
    const read = entryOf(draft);
    if ("message" in read) throw new Error(read.message);
    return read.criteria;
  };
  const [criterion] = draft.criteria;
  if (!criterion) throw new Error("There is none.");
  const start = keys();
  part(criterion);
  expect(keys()).toEqual([{ ...start[0], key: "" }]);
  rejoin(criterion);
  expect(keys()).toEqual(start);
});
