import { expect, test } from "vitest";
import * as many from "../../lib/many.svelte";
import type { SellerLine } from "../../ipc";
import { answerTo } from "./answer";
import { answered, blamed, doubleOf, entriesOf, faultsOf, isBlank, isEmpty, oncePerCell, SELLERS, takenBy, typedInto, whoFaults, type Column, type Row } from "./rows";

const padded = (rows: Row[]) => many.padded(SELLERS, rows);
const pasted = (rows: Row[], at: number, column: Column, text: string) => many.pasted(SELLERS, rows, at, column, text);
const row = (name = "", hired = "", external = "", star = false): Row => ({ name, hired, ended: "", manager: "", external, star });
const left = (ended: string, manager = "", hired = ""): Row => ({ ...row("A", hired), ended, manager });

test("the table starts with three rows and grows when the last one is filled", () => {
  expect(padded([])).toHaveLength(3);
  expect(padded([row("A"), row("B"), row()])).toHaveLength(3);
  const grown = padded([row(), row(), row("C")]);
  expect(grown).toHaveLength(4);
  expect(isBlank(grown[3] ?? row("x"))).toBe(true);
});

test("blanks and a tick", () => {
  expect(isBlank(row(" ", "\t"))).toBe(true);
  expect(isBlank(row("", "", "", true))).toBe(false);
});

test("a block fills the rows from the focused cell on", () => {
  const { rows, leftOut } = pasted(padded([row("Kept")]), 1, "name", "A\t2025-01-06\t\t\tE1\nB\t2025-01-07\nC\t2025-01-08");
  expect(leftOut).toBe(0);
  expect(rows.slice(0, 4)).toEqual([row("Kept"), row("A", "2025-01-06", "E1"), row("B", "2025-01-07"), row("C", "2025-01-08")]);
  expect(rows).toHaveLength(5);
});

test("a column of dates lands beside the names, and a blank never erases", () => {
  const { rows } = pasted(padded([row("A"), row("B", "2024-01-01")]), 0, "hired", "2025-01-06\n\n2025-01-08");
  expect(rows.slice(0, 3)).toEqual([row("A", "2025-01-06"), row("B", "2024-01-01"), row("", "2025-01-08")]);
});

test("pasted dates stand as they were read, and others as they were typed", () => {
  const { rows } = pasted(padded([]), 0, "name", "Name\tHire date\nA\t15/01/2024\nB\t45306\nC\t03/04/2025");
  expect(rows.slice(0, 3)).toEqual([row("A", "2024-01-15"), row("B", "2024-01-15"), row("C", "03/04/2025")]);
  expect(faultsOf(row("C", "03/04/2025"), "", false)[0]?.text).toContain("2025-03-04");
});

test("a spreadsheet's number is a day only under a heading for days; elsewhere it is asked back", () => {
  expect(pasted(padded([]), 0, "hired", "Hire date\n45306").rows[0]).toEqual(row("", "2024-01-15"));
  expect(pasted(padded([]), 0, "name", "A\t45306\nB\t20250").rows.slice(0, 2)).toEqual([row("A", "45306"), row("B", "20250")]);
  expect(faultsOf(row("A", "45000"), "", false)[0]?.text).toContain("15 Mar 2023");
});

test("what finds no column is counted", () => {
  expect(pasted(padded([]), 0, "name", "A\t2025-01-06\t\t\tE1\tsurplus\t").leftOut).toBe(1);
  expect(pasted(padded([]), 0, "external", "E1\tsurplus").leftOut).toBe(1);
});

test("what keeps a row from being kept", () => {
  expect(faultsOf(row(), "", true)).toEqual([]);
  expect(faultsOf(row("A", "6.1.2025"), "2025-01-06", false)[0]?.column).toBe("hired");
  expect(faultsOf(row("A"), "", false)).toEqual([]);
  expect(faultsOf(row("A"), "", true)[0]?.column).toBe("hired");
  expect(faultsOf(row("A"), "2025-01-06", true)).toEqual([]);
  expect(faultsOf(row("", "2025-01-06"), "", true)[0]?.column).toBe("name");
});

test("blank rows are left out, and the date for all fills only what is blank", () => {
  const entries = entriesOf([row(" A "), row(), row("B", "2025-02-03", " E2 ")], "2025-01-06", "c1");
  expect(entries.map(({ name, hired_on, external_id, cohort, id }) => [name, hired_on, external_id, cohort, id])).toEqual([
    ["A", "2025-01-06", "", "c1", null],
    ["B", "2025-02-03", "E2", "c1", null],
  ]);
});

test("ticks: no for the others where some are ticked, unsaid where none is", () => {
  const stars = (rows: Row[]) => entriesOf(rows, "2025-01-06", "c1").map((entry) => entry.rock_star);
  expect(stars([row("A"), row("B")])).toEqual([null, null]);
  expect(stars([row("A"), row("B", "", "", true)])).toEqual([false, true]);
});

test("a pasted block loses its blanks and its last blank lines", () => {
  const { rows } = pasted(padded([]), 0, "name", '"Anna ""Ann"" Lee"\t2025-01-06\r\nBob\t2025-01-13\t\t \t E7 \r\n\r\n');
  expect(rows.slice(0, 3)).toEqual([row('Anna "Ann" Lee', "2025-01-06"), row("Bob", "2025-01-13", "E7"), row()]);
});

test("two rows by one id are told before they are sent; a seller without an id goes by the name", () => {
  const rows = [row("A", "", "E1"), row("B", "", "E1"), row("C"), row("C"), row(), row()];
  expect(rows.map((_, at) => doubleOf(rows, at)?.column ?? null)).toEqual([null, "external", null, "name", null, null]);
  expect(doubleOf(rows, 3)?.text).toContain("row 3");
});

test("a refusal marks the row that it names, and no other that only looks like it", () => {
  const rows = [row("Bo", "", "E10"), row("Bo Li", "", "E1"), row("王芳", "", "x.*"), row()];
  const at = (message: string, field: string) => blamed(rows, { message, field }).map((fault) => fault?.column ?? null);
  expect(at("There is a seller with the id E1 already. Give Bo Li an id of their own.", "external_id")).toEqual([null, "external", null, null]);
  expect(at("When did 王芳 start?", "hired_on")).toEqual([null, null, "hired", null]);
  expect(at("There is a seller with the id x.* already. Give 王芳 an id of their own.", "external_id")).toEqual([null, null, "external", null]);
  expect(at("The workspace is locked.", "")).toEqual([null, null, null, null]);
});

test("the day somebody left and the manager are pasted, under headings or in their place", () => {
  expect(pasted(padded([]), 0, "name", "A\t6 Jan 2025\t30.9.2025\tM. Osei\tE1").rows[0]).toEqual({ ...left("2025-09-30", "M. Osei", "2025-01-06"), external: "E1" });
  for (const heading of ["End date", "Left", "Exit date", "left_on"]) {
    const { rows, leftOut } = pasted(padded([]), 0, "name", `Name\tManager\t${heading}\tHire date\nA\tM. Osei\t45930\t2025-01-06`);
    expect([rows[0], leftOut], heading).toEqual([left("2025-09-30", "M. Osei", "2025-01-06"), 0]);
  }
});

test("nobody leaves before the hire date, the one for all neither", () => {
  expect(faultsOf(left("2025-01-05", "", "2025-01-06"), "", false)).toEqual([{ column: "ended", text: "The end date can’t lie before the hire date, 6 Jan 2025." }]);
  expect(faultsOf(left("2025-01-05"), "2025-01-06", false)[0]?.column).toBe("ended");
  expect(faultsOf(left("2025-01-06"), "2025-01-06", true)).toEqual([]);
  expect(faultsOf(left("soon", "", "2025-01-06"), "", false)[0]?.column).toBe("ended");
  expect(isBlank({ ...left("2025-01-06"), name: "" })).toBe(false);
});

test("an exit is kept with its day and without a kind, and a blank manager is none", () => {
  const entries = entriesOf([left("30 Sep 2025", " M. Osei "), row("B")], "2025-01-06", "c1");
  expect(entries.map(({ ended_on, exit_kind, manager }) => [ended_on, exit_kind, manager])).toEqual([["2025-09-30", null, "M. Osei"], [null, null, null]]);
});

test("a refusal of the last day marks the end date", () => {
  expect(blamed([left("2025-01-05")], { message: "A can't have left before the first day.", field: "ended_on" })[0]?.column).toBe("ended");
});

test("everything wrong with a row is told at once, a cell once", () => {
  const columns = (row: Row, whole = false) => faultsOf(row, "", whole).map(({ column }) => column);
  expect(columns({ ...left("soon", "", "03/04/2025"), name: " " })).toEqual(["name", "hired", "ended"]);
  expect(columns({ ...left("2025-01-05", "", "2025-01-06"), name: "" })).toEqual(["name", "ended"]);
  expect(columns({ ...row(), manager: "M. Osei" })).toEqual(["name"]);
  expect(columns({ ...row(), manager: "M. Osei" }, true)).toEqual(["name", "hired"]);
  const [one, two] = [{ column: "name", text: "One." } as const, { column: "name", text: "Two." } as const];
  expect(oncePerCell([null, one, undefined, two])).toEqual([one]);
});

test("a year that lies far ahead is asked back, as the core would", () => {
  expect(faultsOf(row("A", "2125-01-06"), "", false)).toMatchObject([{ column: "hired" }]);
  expect(faultsOf(row("A"), "2125-01-06", false)).toMatchObject([{ column: "hired" }]);
  expect(faultsOf(left("2125-01-06", "", "2025-01-06"), "", true)).toMatchObject([{ column: "ended" }]);
});

test("a row of somebody who is there already is not kept, takes nobody's id, and can still be cleared", () => {
  const same = { ...row("Bo", "2025-01-06"), answer: answerTo("Bo", "s1", "same") };
  const rows = [same, row("Bo", "2025-01-06"), row("Bo", "2025-01-06")];
  expect([isBlank(same), isEmpty(same), faultsOf({ ...same, hired: "" }, "", true)]).toEqual([true, false, []]);
  expect(rows.map((_, at) => doubleOf(rows, at)?.text.includes("row 2") ?? null)).toEqual([null, null, true]);
  expect(entriesOf([same, row("Cy", "2025-01-06")], "", "c1").map(({ name }) => name)).toEqual(["Cy"]);
});

test("who it is has to be said before they are kept, and what keeps the row besides is told after that", () => {
  const question = { text: "Already a seller.", about: "s1" };
  const taken = { column: "name", text: "Taken." } as const;
  const other = { ...row("Bo"), answer: answerTo("Bo", "s1", "other") };
  const faults = (of: Row, whole: boolean, asked: typeof question | null = question) => whoFaults(of, asked, whole, () => [taken]).map((fault) => fault?.text);
  expect([faults(row("Bo"), false), faults(row("Bo"), true)]).toEqual([[], ["Say whether this is the same person or another."]]);
  expect([faults(other, false), faults(row("Bo"), false, null), faults(row(), true)]).toEqual([["Taken."], ["Taken."], []]);
});

test("a row of somebody who was hired again is kept, under the id of before", () => {
  const again = { ...row("Bo", "2025-01-06"), external: "E7", answer: answerTo("Bo", "s1", "again") };
  const holder = { external_id: "E7", name: "Bo", cohort: null } as SellerLine;
  expect([isBlank(again), takenBy(again, holder), takenBy({ ...again, name: "Cy" }, holder)?.column]).toEqual([false, null, "external"]);
  expect(takenBy(again, { ...holder, name: "Di" })?.column).toBe("external");
  expect(entriesOf([again], "", "c1").map(({ name, external_id }) => [name, external_id])).toEqual([["Bo", "E7"]]);
});

test("a name that is typed anew is asked about anew, and the id that came with an answer goes", () => {
  const again = { ...row("Bo", "2025-01-06", "E7"), answer: answerTo("Bo", "s1", "again", "E7") };
  expect(typedInto(again, "name", "Bo")).toEqual(row("Bo", "2025-01-06"));
  expect(typedInto({ ...again, external: "E8" }, "name", "Bob")).toEqual(row("Bob", "2025-01-06", "E8"));
  expect(typedInto({ ...row("Bo", "", "E7"), answer: answerTo("Bo", "s1", "other") }, "name", "Bo")).toEqual(row("Bo", "", "E7"));
  expect(typedInto(again, "hired", "2025-01-07")).toEqual({ ...again, hired: "2025-01-07" });
});

test("the id of whoever is hired again comes along where none is typed, and goes with another answer", () => {
  const bo = row("Bo", "2025-01-06");
  const again = answered(bo, "s1", "again", "E7");
  expect(again).toEqual({ ...bo, external: "E7", answer: answerTo("Bo", "s1", "again", "E7") });
  expect(answered({ ...bo, external: "X9" }, "s1", "again", "E7")).toEqual({ ...bo, external: "X9", answer: answerTo("Bo", "s1", "again") });
  expect(answered(again, "s1", "other", "E7")).toEqual({ ...bo, answer: answerTo("Bo", "s1", "other") });
  expect(answered(bo, 0, "again", null).external).toBe("");
});
