import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { words } from "../../lib/words";
import { KINDS, kindOf, nameOfField, nameOfKind } from "./kinds";

/** The fields of each kind as the core has them. */
function fieldsOfCore(): Record<string, unknown> {
  const source = readFileSync(join(process.cwd(), "../src-tauri/core/src/import/fields.rs"), "utf8");
  const lists = [...source.matchAll(/^const (\w+): &\[Field\] = &\[\n(.*?)^\];/gms)];
  return Object.fromEntries(
    lists.map(([, name = "", list = ""]) => {
      const fields = [...list.matchAll(/^ {4}(field|required)\(\s*"([^"]+)",\s*"([^"]+)"/gm)];
      return [name.toLowerCase(), fields.map(([, kind, field, header]) => ({ field, header, needed: kind === "required" }))];
    }),
  );
}

it("tells the columns that the core reads, with their headings and what a row needs", () => {
  const told = KINDS.filter(({ columns }) => columns.length > 0).map(({ kind, columns }) => [kind, columns]);
  expect(Object.fromEntries(told)).toEqual(fieldsOfCore());
});

it("gives each column of a kind a name of its own, in words", () => {
  for (const { kind, columns } of KINDS) {
    const names = columns.map(({ field }) => nameOfField(field));
    expect(new Set(names).size, kind).toBe(names.length);
    for (const name of names) expect(name).not.toMatch(/_/);
    expect(words.import.kinds[kind], kind).toBeDefined();
  }
  expect(["external_id", "seller", "hired_on", "ended_on", "role"].map(nameOfField)).toEqual(["Employee id", "Employee id", "Hire date", "End date", "Role"]);
});

it("takes the kind that a link to this page names, and nothing else for one", () => {
  expect(kindOf({ page: "import", id: "scorecards" })).toBe("scorecards");
  expect([kindOf({ page: "import", id: null }), kindOf({ page: "import", id: "people" }), kindOf({ page: "cohorts", id: "sellers" })]).toEqual([null, null, null]);
  expect(nameOfKind("selection_counts")).toBe("Selection counts");
});
