import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { chapter, forReaders, pieces } from "./methods";

const core = join(process.cwd(), "../src-tauri/core/src");

/** Every chapter that a finding or a figure names. */
function named(folder: string): string[] {
  const names = readdirSync(join(core, folder), { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".rs"));
  return names.flatMap((name) => [...readFileSync(join(core, folder, name), "utf8").matchAll(/method: "([^"]+)"/g)].map((found) => found[1] ?? ""));
}

describe("the chapters of docs/statistics.md", () => {
  it("has one for every finding and figure", () => {
    const names = [...named("analysis/findings"), ...named("charts")];
    expect(names.length).toBeGreaterThan(20);
    expect(names.filter((name) => chapter(name) === undefined)).toEqual([]);
  });

  it("reads bullets with their heads", () => {
    const hits = chapter("Hits");
    const heads = hits?.blocks.map((block) => (block.kind === "item" ? block.head : block.kind));
    expect(heads?.slice(0, 2)).toEqual(["Question.", "Formula."]);
    expect(chapter("No such chapter")).toBeUndefined();
  });

  it("says nothing of files of the code or of tests", () => {
    const told = [...new Set([...named("analysis/findings"), ...named("charts")])].map((name) => JSON.stringify(chapter(name)));
    expect(told.filter((text) => /\.rs\b|tests?\/|"(?:Code|Test)\."/.test(text))).toEqual([]);
    expect(told.filter((text) => text.length < 200)).toEqual([]);
  });

  it("keeps what stands beside it", () => {
    expect(forReaders("- **Small n.** Hidden (`a` in `core/src/b.rs`) below 5. Then shown (n). **Code.** `c.rs`. **Reference.** Cox 1972.")).toBe("- **Small n.** Hidden below 5. Then shown (n). **Reference.** Cox 1972.");
    expect(forReaders("- **Code.** `c.rs`. **Test.** Vectors `km_*`.")).toBe("-");
    expect(forReaders("Kept. `tests/d.rs` holds it. Kept too.")).toBe("Kept. Kept too.");
  });

  it("lets a sentence run on after its head", () => {
    const verdict = chapter("Criteria against results")?.blocks.find((block) => block.kind === "item" && block.head === "Verdict");
    expect(verdict?.kind === "item" && verdict.pieces[0]?.text.startsWith(",")).toBe(true);
  });

  it("reads tables", () => {
    const table = chapter("The verdict")?.blocks.find((block) => block.kind === "table");
    expect(table?.kind === "table" && table.columns.map((cell) => cell[0]?.text)).toEqual(["verdict", "when"]);
  });

  it("keeps what is strong and what is code", () => {
    expect(pieces("a **b** `c` [d](e.md)")).toEqual([
      { kind: "text", text: "a " }, { kind: "strong", text: "b" }, { kind: "text", text: " " }, { kind: "code", text: "c" }, { kind: "text", text: " d" },
    ]);
  });
});
