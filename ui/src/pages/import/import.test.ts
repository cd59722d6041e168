import { beforeEach, expect, it, vi } from "vitest";
import type { ImportDone, ImportEntry, ImportPreview } from "../../ipc";
import { toasts } from "../../lib/toasts.svelte";
import { keyOf } from "./answers";
import { comeFor, commit, current, loadEntries, pick, readAs, readColumnAs, takeAs, takeRole } from "./import.svelte";

const asked: string[] = [];
/** What the shell answers to an answer; nothing = it refuses. */
let answered: ImportPreview | null = null;
let whileReading: () => void = () => undefined;
let committed: ImportDone | null = null;
let entries: ImportEntry[] = [];
let roles: { key: string; full_quota: number | null }[] = [];
// jsdom knows no colour scheme.
vi.hoisted(() => (window.matchMedia = () => ({ matches: false, addEventListener: () => undefined }) as unknown as MediaQueryList));
vi.mock("@tauri-apps/api/core", () => ({
  invoke: (name: string) => {
    asked.push(name);
    if (["import_take_as", "import_take_role", "import_read_column_as"].includes(name) && answered) {
      whileReading();
      return Promise.resolve(answered);
    }
    if (name === "import_commit" && committed) return Promise.resolve(committed);
    if (name === "import_list") {
      whileReading();
      return Promise.resolve(entries);
    }
    if (name === "settings_show") return Promise.resolve({ roles });
    const cancelled = { code: "cancelled", message: "Cancelled. Nothing was written.", field: null };
    return ["import_pick", "import_choose_kind", "import_take_as", "import_take_role", "import_read_column_as", "import_commit"].includes(name) ? Promise.reject(cancelled as unknown as Error) : Promise.resolve(null);
  },
}));

beforeEach(() => {
  asked.length = 0;
  toasts.list = [];
  answered = null;
  committed = null;
  entries = [];
  whileReading = () => undefined;
  current.show({ kind: "sellers", file_name: "roster.csv" } as ImportPreview);
});

it("goes back to the choice of a file when reading one is cancelled, and says so in passing", async () => {
  await pick();
  expect(current.preview).toBeNull();
  expect(asked).toEqual(["import_pick", "import_cancel"]);
  expect(toasts.list.map(({ kind, text }) => [kind, text])).toEqual([["told", "Cancelled. Nothing was written."]]);
});

it("keeps the preview that stood before when reading the file as another kind is cancelled", async () => {
  current.leaveOut = true;
  await readAs("outcomes");
  expect([current.preview?.file_name, current.kind, current.leaveOut]).toEqual(["roster.csv", "sellers", true]);
  expect(asked).toEqual(["import_choose_kind"]);
  expect(toasts.list.map(({ kind, text }) => [kind, text])).toEqual([["told", "Cancelled. Nothing was written."]]);
});

it("leaves the preview as it is when the import is cancelled", async () => {
  current.leaveOut = true;
  await commit(852);
  expect(current.preview?.file_name).toBe("roster.csv");
  expect(current.leaveOut).toBe(true);
  expect(asked).toEqual(["import_commit"]);
  expect(toasts.list.map(({ kind }) => kind)).toEqual(["told"]);
});

const meaning = { column: "exit_type", value: "Quit", meant: "voluntary" };
const [quit, other] = [keyOf(meaning), keyOf({ column: "exit_type", value: "?" })];
const read = (change: Partial<ImportPreview>) => ({ kind: "sellers", file_name: "roster.csv", rows_total: 20, rows_ok: 18, errors_once: [], meanings: [], ...change }) as unknown as ImportPreview;

it("shows the file read again with an answer, and keeps what was typed into other fields and ticked", async () => {
  answered = read({ meanings: [{ meaning, cells: 14 }] });
  current.leaveOut = true;
  current.drafts.set(quit, " voluntary").set(other, "invol");
  await takeAs(meaning);
  expect(current.preview).toBe(answered);
  expect([...current.drafts]).toEqual([[other, "invol"]]);
  expect(current.leaveOut).toBe(true);
  expect(current.said).toBe("“Quit” in exit_type is taken as “voluntary” in 14 cells. 2 rows with errors.");
  expect(asked).toEqual(["import_take_as"]);
});

it("keeps what is typed on while the file is read, and says what is wrong with an answer that is none", async () => {
  const first = { row: 1, column: "exit_type", value: "Quit", code: "bad_value", message: "“volntary” is unknown in exit_type." };
  answered = read({ meanings: [{ meaning: { ...meaning, meant: "volntary" }, cells: 14 }], errors_once: [{ first, rows: 14 }] });
  current.drafts.set(quit, "volntary");
  whileReading = () => void current.drafts.set(quit, "voluntary");
  await takeAs({ ...meaning, meant: "volntary" });
  expect(current.drafts.get(quit)).toBe("voluntary");
  expect(current.said).toBe(first.message);
});

it("says that an answer is taken back, and that no row has an error", async () => {
  answered = read({ rows_ok: 20 });
  await takeAs({ ...meaning, meant: "Quit" });
  expect(current.said).toBe("“Quit” in exit_type is taken as it stands. No row has an error.");
});

it("leaves everything as it is when reading the file with an answer is cancelled", async () => {
  const before = current.preview;
  current.drafts.set(quit, "voluntary");
  await takeAs(meaning);
  expect(current.preview).toBe(before);
  expect(current.drafts.get(quit)).toBe("voluntary");
  expect(asked).toEqual(["import_take_as"]);
});

it("forgets what was typed with the file it was typed for, and keeps it when the same is read again", () => {
  const preview = read({});
  const typed = () => current.drafts.set(quit, "voluntary");
  typed();
  current.show(preview, { again: true });
  expect(current.drafts.size).toBe(1);
  current.show(preview);
  expect(current.drafts.size).toBe(0);
  typed();
  current.reset();
  expect(current.drafts.size).toBe(0);
});

const without = (change: Partial<ImportPreview>) => read({ without_role: 27, role_for_all: null, ...change });

it("gives the sellers without a role the one that is chosen, keeps what else was typed and ticked, and says so", async () => {
  current.show(without({}));
  current.drafts.set(quit, "vol");
  current.leaveOut = true;
  current.roleDraft = "AE";
  expect(current.untakenRole).toBe(true);
  answered = without({ role_for_all: "AE" });
  await takeRole("AE");
  expect([current.preview === answered, current.roleDraft, current.untakenRole, current.drafts.get(quit), current.leaveOut]).toEqual([true, "", false, "vol", true]);
  expect(current.said).toBe("AE is the role of sellers without one: 27 of those that can be imported.");
  answered = without({});
  await takeRole("");
  expect(current.said).toBe("27 of the sellers that can be imported have no role.");
});

it("keeps a role that is typed on while the file is read, and one that is refused", async () => {
  current.show(without({}));
  current.roleDraft = "A";
  await takeRole("A");
  expect([current.roleDraft, current.untakenRole]).toEqual(["A", true]);
  answered = without({});
  whileReading = () => void (current.roleDraft = "AE");
  await takeRole("A");
  expect([current.roleDraft, current.untakenRole]).toEqual(["AE", true]);
  current.show(without({}), { again: true });
  expect(current.roleDraft).toBe("AE");
  current.show(without({}));
  expect(current.roleDraft).toBe("");
});

it("lets no role stand in the way where none is asked for", () => {
  current.roleDraft = "AE";
  current.show(without({ kind: "outcomes" }), { again: true });
  expect(current.untakenRole).toBe(false);
  current.show(without({ without_role: 0 }), { again: true });
  expect(current.untakenRole).toBe(false);
});

const columns = (field: string | null, meant = false) => [{ header: "Began", field, meant }] as ImportPreview["columns"];

it("reads a column as it is chosen, keeps what else was typed and ticked, and says so; cancelled, all is as before", async () => {
  current.show(without({ columns: columns(null) }));
  current.drafts.set(quit, "vol");
  current.leaveOut = true;
  const before = current.preview;
  await readColumnAs("Began", "hired_on");
  expect([current.preview === before, current.said]).toEqual([true, ""]);
  answered = without({ columns: columns("hired_on", true) });
  await readColumnAs("Began", "hired_on");
  expect([current.preview === answered, current.drafts.get(quit), current.leaveOut]).toEqual([true, "vol", true]);
  expect(current.said).toBe("“Began” is read as Hire date. 2 rows have errors.");
});

const refused = { code: "missing_columns", message: "It lacks hire_date." };

it("lets a file that is only refused make room for the kind somebody comes for, and no other file", async () => {
  current.show(without({ refused, columns: columns(null) }));
  await comeFor("sellers");
  expect([current.preview !== null, current.waitsFor]).toEqual([true, null]);
  await comeFor("outcomes");
  expect([current.preview, current.kind, current.waitsFor, asked]).toEqual([null, "outcomes", null, ["import_cancel"]]);
  for (const waiting of [without({ refused: null, columns: columns(null) }), without({ refused, columns: columns(null, true) })]) {
    current.show(waiting);
    await comeFor("outcomes");
    expect([current.preview === waiting, current.kind, current.waitsFor]).toEqual([true, "sellers", "outcomes"]);
    current.reset();
    expect([current.kind, current.waitsFor]).toEqual(["outcomes", null]);
  }
});

it("goes from what is done to the choice of the kind somebody comes for", async () => {
  current.reset();
  current.done = imported();
  await comeFor("quarters");
  expect([current.done, current.kind, current.waitsFor]).toEqual([null, "quarters", null]);
});

const imported = (roles_without_quota: string[] = []) => ({ id: 7, rows: 38, left_out: 0, leavers: 0, title: "Import of roster.csv", roles_without_quota }) as ImportDone;
const entry = (id: number, undone: boolean) => ({ id, undone }) as ImportEntry;

it("remembers of the import that is done how many have no role", async () => {
  committed = imported();
  entries = [entry(7, false)];
  current.show(without({}));
  await commit(38);
  expect([current.done, current.doneRoleless]).toEqual([committed, 27]);
  current.show(without({ role_for_all: "AE" }));
  await commit(38);
  expect(current.doneRoleless).toBe(0);
});

it("remembers of the import that is done which roles have no full quota, until they have one", async () => {
  committed = imported(["AE", "BDR"]);
  entries = [entry(7, false)];
  current.show(without({}));
  roles = [{ key: "AE", full_quota: null }, { key: "BDR", full_quota: null }];
  await commit(38);
  expect(current.doneWithoutQuota).toEqual(["AE", "BDR"]);
  roles = [{ key: "AE", full_quota: 50_000 }, { key: "BDR", full_quota: null }];
  await loadEntries();
  expect(current.doneWithoutQuota).toEqual(["BDR"]);
  committed = imported();
  current.show(without({}));
  await commit(38);
  asked.length = 0;
  await loadEntries();
  expect([current.doneWithoutQuota, asked]).toEqual([[], ["import_list"]]);
});

it("says no more of an import that was undone elsewhere or is gone, and nothing against one that a list does not know yet", async () => {
  const done = imported();
  const after = async (list: ImportEntry[]) => {
    entries = list;
    await loadEntries();
    return current.done;
  };
  current.done = done;
  expect(await after([entry(8, true), entry(7, false)])).toEqual(done);
  expect(await after([entry(8, false), entry(7, true)])).toBeNull();
  current.done = done;
  expect(await after([entry(8, false)])).toBeNull();
  whileReading = () => void (current.done = done);
  expect(await after([entry(6, false)])).toEqual(done);
});
