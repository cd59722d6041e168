import { expect, it } from "vitest";
import type { CohortEntry } from "../../ipc";
import { addingOf, addsTo } from "./adding";
import { filtered, type Entry } from "./entries";

const cohort = (id: string | null, name: string, archived = false): CohortEntry => ({ id, name, role: "AE", version: null, label: null, headcount_goal: null, archived });
const all = [cohort("c1", "AE 2023"), cohort("c2", "AE 2024"), cohort("c3", "AE 2025"), cohort("c4", "Old", true), cohort(null, "New")];
const own: Entry = { id: "sellers_add", group: "action", label: "Add sellers", detail: "", keys: [], run: () => "own" };
const none = { page: "review", id: null };

it("adds to the cohort that is shown, by its id, its name or a seller's form, else to the newest", () => {
  const to = (page: string, id: string | null) => addsTo(all, { page, id })?.id ?? null;
  expect([to("review", null), to("cohorts", null), to("outcomes", "c1")]).toEqual(["c3", "c3", "c3"]);
  expect([to("cohorts", "c1"), to("cohorts", "AE 2024"), to("cohorts", " c2 s9")]).toEqual(["c1", "c2", "c2"]);
  expect([to("cohorts", "c4"), to("cohorts", " new")]).toEqual(["c3", "c3"]);
  expect(addsTo([cohort("c4", "Old", true)], none)).toBeNull();
});

it("says to which cohort, or that one comes first", () => {
  expect(addingOf(own, null, [], "", () => null).map(({ detail }) => detail)).toEqual(["Make a cohort first"]);
  expect(addingOf(own, addsTo(all, none), all, "", () => null).map(({ detail }) => detail)).toEqual(["To AE 2025"]);
});

it("offers the other cohorts once something is typed, and only those that answer to it", () => {
  const added: string[] = [];
  const found = (text: string) => filtered(addingOf(own, addsTo(all, none), all, text, ({ id }) => added.push(id)), text);
  expect(found("add sellers").map(({ label }) => label)).toEqual(["Add sellers", "Add sellers to AE 2024", "Add sellers to AE 2023"]);
  expect(found("sellers 2023").map(({ id }) => id)).toEqual(["sellers_add_c1"]);
  expect([found("ae"), found("AE 2023"), found("a")].map((each) => each.filter(({ id }) => id !== "sellers_add").length)).toEqual([0, 0, 0]);
  found("sellers 2023")[0]?.run();
  expect(added).toEqual(["c1"]);
  const many = Array.from({ length: 40 }, (_, at) => cohort(`x${at}`, `AE ${at}`));
  expect(addingOf(own, addsTo(many, none), many, "add", () => null)).toHaveLength(9);
});
