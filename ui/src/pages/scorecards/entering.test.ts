import { beforeEach, expect, it, vi } from "vitest";
import type { CardGridRow } from "../../ipc";
import { toasts } from "../../lib/toasts.svelte";
import { Entering } from "./entering.svelte";

type Call = [string, Record<string, unknown>];
const { calls, rows, answers } = vi.hoisted(() => {
  // The test window knows no theme of the system.
  window.matchMedia ??= () => ({ matches: false, addEventListener: () => undefined }) as unknown as MediaQueryList;
  return { calls: [] as unknown[], rows: [] as unknown[], answers: { refuse: false } };
});
vi.mock("@tauri-apps/api/core", () => ({
  invoke: async (command: string, args: Record<string, unknown>) => {
    calls.push([command, structuredClone(args)]);
    const writes = ["card_grid_keep", "card_keep", "card_discard"].includes(command);
    if (writes && answers.refuse) throw { code: "invalid", message: "The disk is full.", field: null };
    const criteria = ["a", "b"].map((key) => ({ key, name: key, weight: 1, predictor_type: "", stage: null, anchors: [] }));
    if (command === "card_grid") return { cohort: "C", stage: "s", interviewer: "i", scale: [1, 4], criteria, rows: structuredClone(rows) };
    if (command === "card_grid_keep") return { submitted: 1, drafts: 1 };
    if (command === "card_show") return { card: { candidate: args["candidate"], interviewer: "i", stage: "s", ratings: [{ criterion: "a", value: 1, not_assessed: false, note: "Seen." }], recommendation: null } };
    return command === "session_show" ? { open: null, recent: [], theme: "system" } : null;
  },
}));

const row = (candidate: string, status = "new", marks: (number | null)[] = [null, null]): CardGridRow => ({
  candidate, name: candidate, marks, not_assessed: [false, false], recommendation: status === "submitted" ? "yes" : null, status,
});
const written = () => (calls as Call[]).filter(([command]) => ["card_grid_keep", "card_keep", "card_discard"].includes(command));
const names = () => written().map(([command, args]) => [command, ((args["rows"] ?? [args["card"] ?? args]) as { candidate: string }[]).map((each) => each.candidate).join(" ")]);

async function opened(...given: CardGridRow[]): Promise<Entering> {
  rows.splice(0, rows.length, ...given);
  const entering = new Entering({ cohort: "c", stage: "s", interviewer: "i" }, () => false);
  await entering.load();
  calls.length = 0;
  return entering;
}
const type = (entering: Entering, marks: number[]) => marks.forEach((value) => entering.run(entering.at.column === 2 ? { kind: "recommend", index: value - 1 } : { kind: "mark", value }));

beforeEach(() => (answers.refuse = false));

it("keeps what is typed as drafts: rows with gaps together, whole ones alone, so that nothing is submitted unasked", async () => {
  const entering = await opened(row("1"), row("2"), row("3"));
  type(entering, [3, 4, 2, 1]);
  entering.run({ kind: "go", to: { row: 2, column: 0 } });
  type(entering, [2]);
  expect(await entering.flush()).toBe(true);
  expect(names()).toEqual([["card_grid_keep", "2 3"], ["card_keep", "1"]]);
  const [, { card }] = written()[1] as [string, { card: { ratings: unknown[]; recommendation: string } }];
  expect(card.recommendation).toBe("no");
  expect(card.ratings[0]).toEqual({ criterion: "a", value: 3, not_assessed: false, note: "Seen." });
  expect(entering.whole).toBe(1);
});

it("loses nothing by a refusal, and sends it again", async () => {
  const entering = await opened(row("1"));
  answers.refuse = true;
  type(entering, [3]);
  expect(await entering.flush()).toBe(false);
  expect(entering.status).toEqual({ kind: "refused", message: "The disk is full." });
  expect(entering.lines[0]?.marks).toEqual([3, null]);
  await entering.load();
  expect(entering.lines[0]?.marks).toEqual([3, null]);
  answers.refuse = false;
  expect(await entering.flush()).toBe(true);
  expect(names().at(-1)).toEqual(["card_grid_keep", "1"]);
});

it("discards a draft of its own that was emptied again, and no other", async () => {
  const entering = await opened(row("1"), row("2", "draft", [2, null]));
  type(entering, [3]);
  await entering.flush();
  entering.run({ kind: "go", to: { row: 0, column: 0 } });
  entering.run({ kind: "clear" });
  entering.run({ kind: "go", to: { row: 1, column: 0 } });
  entering.run({ kind: "clear" });
  await entering.flush();
  expect(names()).toEqual([["card_grid_keep", "1"], ["card_discard", "1"], ["card_grid_keep", "2"]]);
});

it("leaves submitted rows alone and says so", async () => {
  const entering = await opened(row("Ada", "submitted", [1, 2]), row("2"));
  type(entering, [4]);
  expect(entering.said).toContain("Ada");
  entering.paste("4\t4\tno\n3");
  expect(entering.lines.map((line) => line.marks)).toEqual([[1, 2], [3, null]]);
  await entering.flush();
  expect(names()).toEqual([["card_grid_keep", "2"]]);
});

it("submits only when it is asked, and only if a row is whole", async () => {
  const entering = await opened(row("1"), row("2"), row("3"));
  type(entering, [3]);
  await entering.submit();
  expect(entering.said).not.toBe("");
  expect(names()).toEqual([]);
  entering.run({ kind: "go", to: { row: 0, column: 0 } });
  entering.paste("\t4\tyes\n1");
  expect(entering.whole).toBe(1);
  await entering.submit();
  expect(names().at(-1)).toEqual(["card_grid_keep", "1 2"]);
});

it("takes a paste back, until the page is left", async () => {
  const entering = await opened(row("1"), row("2"));
  type(entering, [2]);
  entering.run({ kind: "go", to: { row: 0, column: 0 } });
  entering.paste("3\t3\n4");
  const back = toasts.list.at(-1)?.action;
  expect(entering.lines.map((line) => line.marks)).toEqual([[3, 3], [4, null]]);
  back?.run();
  expect(entering.lines.map((line) => line.marks)).toEqual([[2, null], [null, null]]);
  entering.paste("1\t1");
  await entering.leave();
  const sent = written().length;
  toasts.list.findLast((toast) => toast.action)?.action?.run();
  await entering.flush();
  expect([written().length, entering.lines[0]?.marks]).toEqual([sent, [1, 1]]);
});

it("writes nothing of a paste with cells that can't be read before somebody says so", async () => {
  const entering = await opened(row("1"), row("2"));
  entering.paste("9\t3\n2\tx\tmaybe");
  expect(entering.problems?.bad.map(({ text }) => text)).toEqual(["9", "x", "maybe"]);
  expect(entering.lines.map((line) => line.marks)).toEqual([[null, null], [null, null]]);
  entering.problems = null;
  await entering.flush();
  expect(names()).toEqual([]);
  entering.paste("9\t3\n2\tx\tmaybe");
  entering.writeOthers();
  expect([entering.problems, entering.lines.map((line) => line.marks)]).toEqual([null, [[null, 3], [2, null]]]);
});

it("marks what of a paste can't be read, until something else is said there or the paste is taken back", async () => {
  const entering = await opened(row("1"), row("2"));
  entering.paste("9\t3\n2\tx\tmaybe");
  entering.writeOthers();
  const faults = () => [0, 1].flatMap((at) => [0, 1, 2].map((column) => entering.faultAt({ row: at, column }) !== null));
  expect(faults()).toEqual([true, false, false, false, true, true]);
  expect(entering.faultAt({ row: 0, column: 0 })).toBe("Row 1, a: “9” can’t be read. Write 1 to 4, or n/a.");
  expect(entering.faultAt({ row: 1, column: 2 })).toContain("Row 2, Recommendation: “maybe”");
  toasts.list.at(-1)?.action?.run();
  expect(faults()).not.toContain(true);
  entering.paste("9\t3\n2\tx\tmaybe");
  entering.writeOthers();
  type(entering, [3]);
  expect(faults()).toEqual([false, false, false, false, true, true]);
  // What was typed since would go with the way back.
  expect(toasts.list.some(({ action }) => action !== null)).toBe(false);
});
