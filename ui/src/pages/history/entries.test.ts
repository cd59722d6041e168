import { describe, expect, it } from "vitest";
import type { HistoryEntry } from "../../ipc";
import { words } from "../../lib/words";
import { byDay, kinds, people, tagOf, whyEmpty } from "./entries";

const entry = (number: number, at: string, more: Partial<HistoryEntry> = {}): HistoryEntry => ({ number, at, by: "owner", action: "role_keep", title: "New role: AE", state: "done", ...more });
const staff = [{ key: "I1", name: "Priya Raman" }];

describe("byDay", () => {
  it("keeps the order and puts neighbours of one day together", () => {
    const days = byDay([entry(3, "2026-07-02T11:00:00.000Z"), entry(2, "2026-07-02T10:00:00.000Z"), entry(1, "2026-06-30T10:00:00.000Z")]);
    expect(days.map(({ entries }) => entries.map(({ number }) => number))).toEqual([[3, 2], [1]]);
  });
});

describe("people and kinds", () => {
  it("name whom they know and leave the others as they are", () => {
    expect(people(staff, ["owner", "I9"]).map(([, name]) => name)).toEqual([words.past.everyone, words.desk.owner, "Priya Raman", "I9"]);
    expect(kinds(["undo", "some_thing"]).at(-1)).toEqual(["some_thing", "some thing"]);
  });
});

describe("tagOf", () => {
  it("calls an import that was taken back undone", () => {
    const at = "2026-07-02T11:00:00.000Z";
    expect(tagOf(entry(1, at))).toBeNull();
    expect(tagOf(entry(1, at, { state: "undone" }))).toBe(words.past.undone);
    expect(tagOf(entry(1, at, { state: "dropped" }))).toBe(words.past.forGood);
    expect(tagOf(entry(1, at, { state: "dropped", action: "import" }))).toBe(words.past.undone);
    expect(whyEmpty(entry(1, at, { state: "log", action: "undo" }))).toBe(words.past.rows.log);
  });
});
