import { beforeEach, expect, it, vi } from "vitest";
import type { SellerLine } from "../../ipc";
import { blankRow, type Row } from "./rows";
import { Taken } from "./taken.svelte";

const { asked, known } = vi.hoisted(() => ({ asked: [] as string[], known: { lines: [] as unknown[], broken: false, revision: 1 } }));
vi.mock("@tauri-apps/api/core", () => ({
  invoke: async (_: string, { ask }: { ask: { text: string } }) => {
    asked.push(ask.text);
    if (known.broken) throw { code: "failed", message: "The disk is gone.", field: null };
    return (known.lines as SellerLine[]).filter(({ name, external_id }) => `${name} ${external_id}`.toLowerCase().includes(ask.text.toLowerCase()));
  },
}));

const line = (external_id: string, name: string, cohort: string | null = "AE 2024-01") => ({ id: name, external_id, name, cohort });
const row = (name: string, external = ""): Row => ({ ...blankRow(), name, external });

beforeEach(() => {
  asked.length = 0;
  Object.assign(known, { lines: [line("E10", "Bo"), line("E1", "Ann Lee"), line("Cy", "Cy", null)], broken: false, revision: 1 });
});

it("tells whose an id is, and nothing of an id that only holds it or is written otherwise", async () => {
  const taken = new Taken(() => known.revision);
  const rows = [row("New", " E1 "), row("New", "E"), row("New", "e1"), row("Ann Lee")];
  await taken.ask(rows);
  expect(asked.sort()).toEqual(["Ann Lee", "E", "E1", "New", "e1"]);
  expect(rows.map((each) => taken.faultOf(each))).toEqual([
    { column: "external", text: "“E1” is the id of Ann Lee in AE 2024-01 already. Give this seller an id of their own." }, null, null, null,
  ]);
});

it("a seller without an id goes by the name", async () => {
  const taken = new Taken(() => known.revision);
  await taken.ask([row("Cy")]);
  expect(taken.faultOf(row("Cy"))).toEqual({ column: "name", text: "“Cy” is a seller already. If this is somebody else, give them an id of their own." });
  expect(taken.faultOf(row("Cy", "E7"))).toBeNull();
});

it("asks for each id and each name once, for none of a blank row, and for all of a long block", async () => {
  const taken = new Taken(() => known.revision);
  await taken.ask([row("A"), row("A"), blankRow()]);
  await taken.ask([row("A"), row(" B  C ", "E1")]);
  expect(asked).toEqual(["A", "E1", "B C"]);
  const block = [...Array.from({ length: 150 }, (_, at) => row(`N${at}`)), row("ann LEE")];
  await taken.ask(block);
  expect(asked).toHaveLength(154);
  expect(taken.namesakeOf("ann LEE", null)).not.toBeNull();
});

it("asks no further once the form is gone", async () => {
  const taken = new Taken(() => known.revision);
  const asking = taken.ask([row("A"), row("B"), row("C")]);
  taken.leave();
  await asking;
  expect(asked).toEqual(["A"]);
});

it("tells of a namesake, with an id or without, but not of who is meant", async () => {
  const taken = new Taken(() => known.revision);
  const rows = [row("ann lee"), row("Ann Lee", "E7"), row("Ann"), row("bo", "Bo")];
  await taken.ask(rows);
  const told = "Ann Lee is in AE 2024-01 already (E1): the same person?";
  expect(rows.map(({ name }) => taken.namesakeOf(name, null))).toEqual([told, told, null, "Bo is in AE 2024-01 already (E10): the same person?"]);
  expect(taken.namesakeOf("ann lee", null, "Ann Lee")).toBeNull();
});

it("keeps silent where the shell can't tell: the core refuses then", async () => {
  known.broken = true;
  const taken = new Taken(() => known.revision);
  await taken.ask([row("New", "E1")]);
  expect(taken.faultOf(row("New", "E1"))).toBeNull();
  known.broken = false;
  await taken.ask([row("New", "E1")]);
  expect(taken.faultOf(row("New", "E1"))?.column).toBe("external");
});

it("asks anew once the workspace is another one, and what was found stands until then", async () => {
  const taken = new Taken(() => known.revision);
  const rows = [row("Ann Lee"), row("Cy"), row("Di")];
  await taken.ask(rows);
  const found = () => rows.map((each) => [taken.namesake(each, null) !== null, taken.faultOf(each) !== null]);
  expect(found()).toEqual([[true, false], [true, true], [false, false]]);
  Object.assign(known, { revision: 2, lines: [line("Di", "Di")] });
  expect(found()[1]).toEqual([true, true]);
  await taken.ask(rows);
  expect(found()).toEqual([[false, false], [false, false], [true, true]]);
});

it("takes no answer that is older than the workspace", async () => {
  const taken = new Taken(() => known.revision);
  const asking = taken.ask([row("Cy"), row("Ann Lee")]);
  known.revision = 2;
  await asking;
  expect([taken.namesake(row("Cy"), null), asked]).toEqual([null, ["Cy"]]);
  await taken.ask([row("Cy")]);
  expect(taken.namesake(row("Cy"), null)).not.toBeNull();
});

it("knows all that was ever asked once it has answered", async () => {
  const taken = new Taken(() => known.revision);
  void taken.ask([row("ann lee")]);
  await taken.ask([row("ann lee")]);
  expect(taken.namesake(row(" ann  lee"), null)?.line.external_id).toBe("E1");
  expect(taken.namesake(row("Ann"), null)).toBeNull();
});
