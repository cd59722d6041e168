import { beforeEach, expect, it, vi } from "vitest";
import type { HistoryEntry } from "../../ipc";
import { Past } from "./past.svelte";

type Asked = { before: number | null; by: string | null; action: string | null; seller: string | null };

const { asked, sellers, refusals } = vi.hoisted(() => ({ asked: [] as Asked[], sellers: new Map<string, { name: string; external_id: string }>(), refusals: [] as { code: string; message: string; field: null }[] }));
vi.mock("@tauri-apps/api/core", () => ({
  invoke: async (command: string, args: Asked & { id: string }) => {
    if (command === "seller_show") {
      const refused = refusals.pop();
      if (refused) throw refused;
      if (!sellers.has(args.id)) throw { code: "unknown", message: "There is no seller of that id.", field: null };
      return sellers.get(args.id);
    }
    asked.push(args);
    const from = args.before ?? 151;
    return args.seller === "gone" ? [] : Array.from({ length: Math.min(100, from - 1) }, (_, at) => entry(from - 1 - at));
  },
}));
const entry = (number: number): HistoryEntry => ({ number, at: "2026-07-02T11:00:00.000Z", by: "owner", action: "seller_keep", title: "Kept a seller", state: "done" });

beforeEach(() => {
  asked.splice(0);
  refusals.splice(0);
  sellers.clear();
  sellers.set("s1", { name: "Maya Ortiz", external_id: "E-1" }).set("s2", { name: "", external_id: "E-2" });
});

it("asks for everybody's without a seller, and for one seller's by name", async () => {
  const all = new Past("/a", null);
  await all.load();
  const maya = new Past("/a", "s1");
  await maya.load();
  expect(asked.map(({ seller }) => seller)).toEqual([null, "s1"]);
  expect([all.name, all.gone, maya.name, maya.gone]).toEqual(["", false, "Maya Ortiz", false]);
  const nameless = new Past("/a", "s2");
  await nameless.load();
  expect(nameless.name).toBe("E-2");
});

it("stays with the seller within the filters and below", async () => {
  const past = new Past("/b", "s1");
  past.filter({ by: "I1" });
  past.filter({ action: "import" });
  await past.load();
  await past.loadMore();
  expect(asked).toEqual([{ before: null, by: "I1", action: "import", seller: "s1" }, { before: 51, by: "I1", action: "import", seller: "s1" }]);
  expect([past.entries?.length, past.more]).toEqual([150, false]);
});

it("keeps the filters of each seller and of everybody apart, and of another workspace none", () => {
  new Past("/c", null).filter({ action: "import" });
  new Past("/c", "s1").filter({ by: "I1" });
  const filters = (file: string, seller: string | null) => {
    const { by, action } = new Past(file, seller);
    return [by, action];
  };
  expect([filters("/c", null), filters("/c", "s1"), filters("/c", "s2")]).toEqual([["", "import"], ["I1", ""], ["", ""]]);
  expect([filters("/d", "s1"), filters("/c", "s1")]).toEqual([["", ""], ["", ""]]);
});

it("tells a seller who is gone from a list that can't be shown, and knows them again once they are back", async () => {
  const past = new Past("/e", "s1");
  await past.load();
  sellers.delete("s1");
  await past.load();
  expect([past.gone, past.name, past.problem]).toEqual([true, "", null]);
  sellers.set("s1", { name: "Maya Ortiz", external_id: "E-1" });
  await past.load();
  expect([past.gone, past.name]).toEqual([false, "Maya Ortiz"]);
  refusals.push({ code: "storage", message: "The file can't be read.", field: null });
  await past.load();
  expect([past.gone, past.problem?.message]).toEqual([false, "The file can't be read."]);
});
