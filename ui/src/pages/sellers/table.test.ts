import { beforeEach, expect, test, vi } from "vitest";
import type { SellerAsk, SellerChange, SellerLine } from "../../ipc";

const server = vi.hoisted(() => ({
  names: [] as string[],
  changes: [] as unknown[],
  idsAsked: 0,
  refuse: null as string | null,
  hold: null as Promise<void> | null,
}));

vi.mock("../../ipc/session.svelte", () => ({
  attempt: (action: () => Promise<void>) => action(),
  refusedBy: async (change: () => Promise<void>) => change().then(() => null, (thrown: unknown) => thrown),
}));
vi.mock("../../ipc", () => {
  const matching = ({ text, descending }: SellerAsk) => {
    const found = server.names.filter((name) => name.includes(text));
    return descending ? found.reverse() : found;
  };
  const line = (name: string) => ({ id: name, name, external_id: name, manager: "Ada", tenure_months: 3, standing: "here", hired_on: null, ended_on: null, moved_on: null }) as unknown as SellerLine;
  const ipc = {
    sellerList: async (ask: SellerAsk) => {
      if (ask.text === "slow") await server.hold;
      return { count: matching(ask).length, total: server.names.length, managers: [] };
    },
    sellerRows: (ask: SellerAsk, from: number, most: number) => Promise.resolve(matching(ask).slice(from, from + most).map(line)),
    sellerIds: (ask: SellerAsk) => {
      server.idsAsked += 1;
      return Promise.resolve(matching(ask));
    },
    sellerChange: (ids: string[], change: SellerChange) => {
      if (server.refuse) return Promise.reject(new Error(server.refuse));
      server.changes.push({ ids, change });
      return Promise.resolve(null);
    },
  };
  return { ipc, refusal: (thrown: Error) => thrown };
});

const { Table } = await import("./table.svelte");
const settle = () => new Promise((done) => setTimeout(done));
const press = (key: string, more = {}) => ({ key, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, ...more });
const opened: string[] = [];

async function made(size = 1000, locked = false) {
  server.names = Array.from({ length: size }, (_, at) => `s${at}`);
  const table = new Table(() => locked, (id) => void opened.push(id));
  table.page = 20;
  await table.reload();
  return table;
}

beforeEach(() => {
  localStorage.clear();
  opened.length = 0;
  Object.assign(server, { changes: [], idsAsked: 0, refuse: null, hold: null });
});

test("the keys walk, and Enter opens", async () => {
  const table = await made();
  expect(table.key(press("ArrowDown"))).toBe(true);
  table.key(press("PageDown"));
  expect(table.active).toEqual({ row: 20, column: 0 });
  table.key(press("Enter"));
  expect(opened).toEqual(["s20"]);
  expect(table.key(press("q"))).toBe(false);
  expect(table.key(press("Escape"))).toBe(false);
});

test("Space and Shift select, Escape takes it back", async () => {
  const table = await made();
  table.key(press(" "));
  table.key(press("ArrowDown"));
  table.key(press("ArrowDown"));
  table.key(press("ArrowDown", { shiftKey: true }));
  await settle();
  expect([...table.selection.ids]).toEqual(["s0", "s2", "s3"]);
  expect(server.idsAsked).toBe(0);
  expect(table.key(press("Escape"))).toBe(true);
  expect(table.selection.ids.size).toBe(0);
});

test("a range over rows that are not there yet asks for the ids", async () => {
  const table = await made();
  table.key(press("End", { shiftKey: true }));
  await settle();
  expect(table.selection.ids.size).toBe(1000);
  expect(server.idsAsked).toBe(1);
});

test("Ctrl A selects all that answer; a Shift that comes later wins over one under way", async () => {
  const table = await made();
  table.asks({ ...table.listing.ask, text: "s99" });
  await table.reload();
  table.key(press("a", { ctrlKey: true }));
  await settle();
  expect([...table.selection.ids]).toEqual(["s99", ...Array.from({ length: 10 }, (_, at) => `s99${at}`)]);
  table.clear();
  table.key(press("a", { metaKey: true }));
  table.clear();
  await settle();
  expect(table.selection.ids.size).toBe(0);
});

test("another order keeps the selection, another filter does not", async () => {
  const table = await made();
  table.toggle(5);
  table.sort("name");
  expect(table.selection.ids.has("s5")).toBe(true);
  table.asks({ ...table.listing.ask, text: "s1" });
  expect(table.selection.ids.size).toBe(0);
});

test("the newest question wins, however late an older answer comes", async () => {
  const table = await made();
  let release = () => {};
  server.hold = new Promise((done) => (release = done));
  table.asks({ ...table.listing.ask, text: "slow" });
  const slow = table.reload();
  table.asks({ ...table.listing.ask, text: "s12" });
  await table.reload();
  release();
  await slow;
  expect(table.listing.shown?.ask.text).toBe("s12");
  expect(table.listing.count).toBe(11);
});

test("who is gone is not selected any more", async () => {
  const table = await made(10);
  await table.selectAll();
  server.names = server.names.slice(4);
  await table.reload();
  expect(table.selection.ids.size).toBe(6);
});

test("Enter on a head sorts, and again the other way", async () => {
  const table = await made();
  table.key(press("ArrowUp"));
  table.key(press("Enter"));
  expect(table.listing.ask).toMatchObject({ sort: "name", descending: true });
  table.key(press("ArrowRight"));
  table.key(press(" "));
  expect(table.listing.ask).toMatchObject({ sort: "external_id", descending: false });
});

test("a cell is edited, a refusal stays with what was typed, a blank takes away", async () => {
  const table = await made();
  table.key(press("F2"));
  expect(table.editing).toBeNull();
  table.active = { row: 2, column: table.columns.indexOf("manager") };
  table.key(press("F2"));
  expect(table.editing).toMatchObject({ id: "s2", column: "manager", text: "Ada" });
  table.editing!.text = "Bea";
  server.refuse = "No.";
  await table.commit();
  expect(table.editing).toMatchObject({ text: "Bea", problem: "No.", saving: false });
  server.refuse = null;
  table.editing!.text = " ";
  await table.commit();
  expect(table.editing).toBeNull();
  expect(server.changes).toEqual([{ ids: ["s2"], change: { cohort: null, manager: "", territory: null, source: null } }]);
});

test("what was not changed is not sent, and nothing is edited where nothing can be", async () => {
  const table = await made();
  table.active = { row: 0, column: table.columns.indexOf("manager") };
  table.edit();
  await table.commit();
  expect([table.editing, server.changes]).toEqual([null, []]);
  const locked = await made(10, true);
  locked.active = { row: 0, column: locked.columns.indexOf("manager") };
  locked.edit();
  expect(locked.editing).toBeNull();
});

test("finds the row of a seller, and asks nothing for the one it stands on", async () => {
  const table = await made();
  await table.find("s700");
  expect([table.active.row, server.idsAsked]).toEqual([700, 1]);
  table.go({ row: 3, column: 0 });
  await table.find("s3");
  expect([table.active.row, server.idsAsked]).toEqual([3, 1]);
  await table.find("gone");
  expect(table.active.row).toBe(3);
});

test("a column that was changed is shown, and in sight", async () => {
  const table = await made();
  table.toggleColumn("manager");
  expect(table.columns).not.toContain("manager");
  for (let times = 0; times < 2; times += 1) table.showColumn("manager");
  expect(table.columns[table.active.column]).toBe("manager");
});
