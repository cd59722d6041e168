import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { chapter, chapterOf, forReaders, pieces, type Chapter } from "./methods";

const core = join(process.cwd(), "../src-tauri/core/src");

/** Every chapter that a file in a folder names. */
function namedIn(folder: string, file: RegExp): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => file.test(name));
  return names.flatMap((name) => [...readFileSync(join(folder, name), "utf8").matchAll(/method: "([^"]+)"/g)].map((found) => found[1] ?? ""));
}

/** Every chapter that a finding or a figure names. */
const named = (folder: string) => namedIn(join(core, folder), /\.rs$/);

/** Every chapter that the window can show, once: findings, figures, and the pages' own words. */
const shown = () => [...new Set([...named("analysis/findings"), ...named("charts"), ...namedIn(join(process.cwd(), "src/lib"), /^words\.[a-z]+\.ts$/)])];

const MOST_WORDS = 90;
const textOf = (of: Chapter | undefined) => (of?.plain ?? []).map((piece) => piece.text).join("");

/** What is wrong with the plain words of a chapter, if anything. */
function faultOf(name: string, text: string): string | null {
  const count = text.split(/\s+/).filter((word) => word !== "").length;
  if (count === 0) return `${name} has no plain words`;
  if (count > MOST_WORDS) return `${name} has ${count} plain words`;
  if (/[=≤≥√ΣΠ±αρτχ²₁₂]|predict/i.test(text)) return `${name} has a symbol or a word that does not belong there`;
  return null;
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

  it("begins each that the window can show in a few plain words", () => {
    const names = shown();
    expect(names.length).toBeGreaterThan(20);
    expect(names).toContain("What-if");
    expect(names.map((name) => faultOf(name, textOf(chapter(name)))).filter((fault) => fault !== null)).toEqual([]);
    expect(faultOf("One", textOf(chapterOf("One\n\n- **Question.** How?")))).toBe("One has no plain words");
    expect(faultOf("One", "word ".repeat(MOST_WORDS + 1))).toBe("One has 91 plain words");
    expect(faultOf("One", "It predicts.")).not.toBeNull();
    expect(faultOf("One", "n ≥ 4")).not.toBeNull();
    expect(faultOf("One", "Two of 4, 7\u00a0%.")).toBeNull();
  });

  it("keeps the plain words apart from what stands below", () => {
    const told = chapterOf("One (METHODS 1)\n\n**In plain words.** How many,\nof 8 %?\n\n- **Question.** How?\n- **Formula.** x");
    expect(told.title).toBe("One");
    expect(told.plain).toEqual([{ kind: "text", text: "How many, of 8\u00a0%?" }]);
    expect(told.blocks.map((block) => block.kind === "item" && block.head)).toEqual(["Question.", "Formula."]);
    const without = chapterOf("One\n\nFirst.\n\nSecond.");
    expect(without.plain).toBeNull();
    expect(without.blocks).toHaveLength(2);
  });

  it("says nothing of files of the code or of tests", () => {
    const told = shown().map((name) => JSON.stringify(chapter(name)));
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
