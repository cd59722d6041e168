import { expect, test } from "vitest";
import type { CandidateRow } from "../../ipc";
import * as many from "../../lib/many.svelte";
import { answerTo } from "./answer";
import { askedOf, CANDIDATES, candidateOf, doubleIn, faultsIn, isBlankRow, newEntries, whoFaultsIn, yearsText, type NewColumn, type NewRow } from "./candidates";

const paddedRows = (rows: NewRow[]) => many.padded(CANDIDATES, rows);
const pastedRows = (rows: NewRow[], at: number, column: NewColumn, text: string) => many.pasted(CANDIDATES, rows, at, column, text);
const row = (name = "", decision = "", source = "", years = ""): NewRow => ({ name, decision, source, years });
const known = (name: string, external_id: string | null): CandidateRow => ({ entry: { ...candidateOf("c"), id: "1", name, external_id }, seller: null, cards: 0 });

test("the table starts with four rows and grows when the last one is filled", () => {
  expect(paddedRows([])).toHaveLength(4);
  const grown = paddedRows([row(), row(), row(), row("D")]);
  expect(grown).toHaveLength(5);
  expect(isBlankRow(grown[4] ?? row("x"))).toBe(true);
});

test("a block fills the rows from the focused cell on; decisions are read by their words", () => {
  const { rows, leftOut } = pastedRows(paddedRows([row("Kept")]), 1, "name", "A\tRejected\tReferral\t5\nB\twithdrew\nC\tmaybe\tAgency\t1\tmore");
  expect(rows.slice(0, 4)).toEqual([row("Kept"), row("A", "rejected", "Referral", "5"), row("B", "withdrew"), row("C", "maybe", "Agency", "1")]);
  expect(leftOut).toBe(1);
});

test("a blank never erases", () => {
  expect(pastedRows([row("A", "hired"), row("B", "hired")], 0, "decision", "\ndeclined").rows.slice(0, 2)).toEqual([row("A", "hired"), row("B", "declined")]);
});

test("what keeps a row from being kept", () => {
  expect(faultsIn(row())).toEqual([]);
  expect(faultsIn(row("A", "", "", "90"))).toMatchObject([{ column: "years" }]);
  expect(faultsIn(row("A", "maybe"))).toEqual([{ column: "decision", text: "“maybe” is no decision. Write hired, rejected, declined or withdrew; leave it empty where it is open." }]);
  expect(faultsIn(row("", "", "Referral"))).toMatchObject([{ column: "name" }]);
  expect(faultsIn(row("A", "", "", "4.5"))).toEqual([]);
  expect(faultsIn(row(" ", "maybe", "", "many")).map(({ column }) => column)).toEqual(["name", "decision", "years"]);
});

test("a name twice is told before it is sent; a candidate with an id of their own is somebody else", () => {
  const rows = [row("A"), row(" A "), row("Bo"), row("Ada"), row()];
  const people = [known("Bo", null), known("Ada", "E7"), known("Cy", "Cy")];
  expect(rows.map((_, at) => doubleIn(rows, people, at)[0]?.column ?? null)).toEqual([null, "name", "name", null, null]);
  expect(doubleIn(rows, people, 1)[0]?.text).toContain("row 1");
});

test("blank rows are left out, and what was not said stays open", () => {
  const entries = newEntries([row(" A ", "hired", " Referral ", "4.5"), row(), row("B")], "c1");
  expect(entries.map(({ name, decision, source, years_experience, cohort, id }) => [name, decision, source, years_experience, cohort, id])).toEqual([
    ["A", "hired", "Referral", 4.5, "c1", null],
    ["B", null, null, null, "c1", null],
  ]);
});

test("years in words", () => {
  const years = (years_experience: number | null, years_industry: number | null) => yearsText({ ...candidateOf("c"), years_experience, years_industry });
  expect([years(5, null), years(4.5, 2), years(null, 2), years(null, null)]).toEqual(["5", "4.5, 2 in the industry", "2 in the industry", "–"]);
});

test("asks whether a candidate of that name is the same one, and leaves the same one out", () => {
  const people = [{ ...known("Ana Ruiz", "E7"), entry: { ...known("Ana Ruiz", "E7").entry, id: "c7" } }];
  const rows = [row("ana ruiz"), row("Bo"), row("BO"), row("Cy")];
  const asked = askedOf(rows, people);
  expect(asked.map((each) => each && [each.text, each.about])).toEqual([["Already among the candidates.", "c7"], null, ["The same name stands in row 2.", 1], null]);
  const faults = (given: NewRow[], whole: boolean) => given.map((_, at) => whoFaultsIn(given, people, at, asked[at] ?? null, whole).length);
  expect([faults(rows, false), faults(rows, true)]).toEqual([[0, 0, 0, 0], [1, 0, 1, 0]]);
  const answered = [{ ...row("ana ruiz"), answer: answerTo("ana ruiz", "c7", "same") }, row("Bo"), { ...row("BO"), answer: answerTo("BO", 1, "other") }];
  expect(faults(answered, true)).toEqual([0, 0, 0]);
  expect(newEntries(answered, "c").map(({ name }) => name)).toEqual(["Bo", "BO"]);
});

test("another candidate who goes by the very same name still needs another one", () => {
  const people = [known("Ana", null)];
  const rows = [{ ...row("Ana"), answer: answerTo("Ana", "1", "other") }];
  expect(whoFaultsIn(rows, people, 0, askedOf(rows, people)[0] ?? null, false)[0]?.text).toContain("among the candidates already");
});
