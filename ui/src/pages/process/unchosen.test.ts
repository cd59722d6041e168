import { expect, it } from "vitest";
import type { CohortEntry } from "../../ipc";
import { words } from "../../lib/words";
import { unchosen } from "./unchosen";

const cohort = (name: string, role: string | null, version: string | null, archived = false): CohortEntry =>
  ({ id: `id of ${name}`, name, role, version, label: null, headcount_goal: null, archived });

it("names the cohorts of the role that have hires and no version, but for archived ones", () => {
  const all = [cohort("A", "AE", null), cohort("B", "AE", "AE-v1"), cohort("C", "BDR", null), cohort("D", "AE", null, true), cohort("E", null, null), cohort("F", "AE", null)];
  const cards = (...empty: string[]) => all.map(({ id, name }) => ({ id: id ?? "", hires: empty.includes(name) ? 0 : 8 }));
  expect(unchosen(all, "AE", cards())).toEqual([{ id: "id of A", name: "A" }, { id: "id of F", name: "F" }]);
  expect(unchosen(all, "AE", cards("A"))).toEqual([{ id: "id of F", name: "F" }]);
  expect([unchosen(all, "SE", cards()), unchosen(all, "AE", [])]).toEqual([[], []]);
});

it("calls nobody to choose where nobody can", () => {
  const say = words.process.unchosen;
  expect(say.told(1, false)).toBe("1 cohort of this role does not say yet through which version its people were hired. Choose it on the page of the cohort:");
  expect(say.told(2, true)).toBe("2 cohorts of this role do not say yet through which version their people were hired:");
});
