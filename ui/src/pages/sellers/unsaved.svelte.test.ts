import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { SellerLine } from "../../ipc";
import { unsaved } from "../../lib/unsaved.svelte";
import { Table } from "./table.svelte";

const shell = vi.hoisted(() => ({ refuse: false }));
vi.mock("../../ipc/session.svelte", () => ({
  attempt: (action: () => Promise<void>) => action(),
  refusedBy: async (change: () => Promise<void>) => change().then(() => null, (thrown: unknown) => thrown),
}));
vi.mock("../../ipc", () => {
  const line = (id: string) => ({ id, name: id, external_id: id, manager: "Ada", tenure_months: 3, standing: "here", hired_on: null, ended_on: null, moved_on: null }) as unknown as SellerLine;
  const ipc = {
    sellerList: async () => ({ count: 2, total: 2, managers: [] }),
    sellerRows: async () => ["s0", "s1"].map(line),
    sellerChange: async () => {
      if (shell.refuse) throw new Error("No.");
    },
  };
  return { ipc, refusal: (thrown: Error) => thrown };
});

let table: Table;
const settled = () => new Promise((done) => setTimeout(done));
let stop = (): void => undefined;
let before = 0;
const now = async () => {
  await settled();
  return [unsaved.givenUp - before, unsaved.here];
};

/** As the field of a cell holds what is typed. */
async function type(text: string): Promise<void> {
  table.edit();
  stop = $effect.root(() => {
    $effect(() => {
      if (table.editing) return unsaved.hold(table.editing.text.trim() !== table.editing.before, () => table.kept);
      return undefined;
    });
  });
  if (table.editing) table.editing.text = text;
  await settled();
}

beforeEach(async () => {
  shell.refuse = false;
  table = new Table(() => false, () => undefined);
  await table.reload();
  table.active = { row: 0, column: table.columns.indexOf("manager") };
  before = unsaved.givenUp;
});
afterEach(() => stop());

it("counts a cell that is kept as kept", async () => {
  await type("Bo");
  expect(await now()).toEqual([0, true]);
  await table.commit();
  expect(await now()).toEqual([0, false]);
});

it("holds a cell that is refused, which is given up with Escape", async () => {
  shell.refuse = true;
  await type("Bo");
  await table.commit();
  expect(await now()).toEqual([0, true]);
  table.leaveCell();
  expect(await now()).toEqual([1, false]);
});

it("counts a cell as given up also after one that was kept", async () => {
  await type("Bo");
  await table.commit();
  await now();
  stop();
  await type("Cy");
  table.leaveCell();
  expect(await now()).toEqual([1, false]);
});
