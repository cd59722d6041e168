// The chapters of docs/statistics.md, for "How is this computed?". What the docs say, the window says, but for where the code and its tests are.
import source from "../../../docs/statistics.md?raw";

export type Piece = { kind: "text" | "strong" | "code"; text: string };
export type Block =
  | { kind: "item"; head: string | null; pieces: Piece[] }
  | { kind: "text"; pieces: Piece[] }
  | { kind: "table"; columns: Piece[][]; rows: Piece[][][] };
/** Plain words where the chapter begins with them, and what stands below. */
export type Chapter = { title: string; plain: Piece[] | null; blocks: Block[] };

/** How the paragraph for readers who are no statisticians begins. */
const PLAIN = "**In plain words.** ";

/** Text with its **strong** and `code` parts; links keep their words. */
export function pieces(text: string): Piece[] {
  const plain = text.replace(/\[([^\]]+)\]\([^)]*\)/g, "$1");
  const parts = plain.split(/(\*\*[^*]+\*\*|`[^`]+`)/).filter((part) => part !== "");
  return parts.map((part): Piece => {
    if (part.startsWith("**")) return { kind: "strong", text: part.slice(2, -2) };
    if (part.startsWith("`")) return { kind: "code", text: part.slice(1, -1) };
    return { kind: "text", text: part.replace(/\*([^*]+)\*/g, "$1").replace(/(\d) %/g, "$1\u00a0%") };
  });
}

/** Names a file of the code or of its tests. */
const INSIDE = /\.rs\b|\b(?:core|stats|tests)\//;

/** A text without its parts on code and tests: the marked ones, asides, and whole sentences. */
export function forReaders(text: string): string {
  const parts = text.split(/(?=\*\*[A-Z][\w ]*\.\*\*)/).filter((part) => !/^\*\*(?:Code|Test)\.\*\*/.test(part));
  const told = parts.join("").replace(/ ?\([^()]*\)/g, (aside) => (INSIDE.test(aside) ? "" : aside));
  return told.split(/(?<=[.:]) (?=[A-Z`])/).filter((sentence) => !INSIDE.test(sentence)).join(" ").trim();
}

function table(lines: string[]): Block {
  const cells = (line: string) => line.split("|").slice(1, -1).map((cell) => cell.trim());
  const [columns = [], , ...rows] = lines.map(cells);
  const kept = columns.map((_, place) => !rows.some((row) => INSIDE.test(row[place] ?? "")));
  const shown = (row: string[]) => row.filter((_, place) => kept[place]).map(pieces);
  return { kind: "table", columns: shown(columns), rows: rows.map(shown) };
}

function block(lines: string[]): Block | null {
  if (lines[0]?.startsWith("|")) return table(lines);
  const text = forReaders(lines.map((line) => line.trim()).join(" "));
  if (text === "" || text === "-") return null;
  if (!text.startsWith("- ")) return { kind: "text", pieces: pieces(text) };
  const [, head, rest] = /^- \*\*([^*]+)\*\*\s*(.*)$/s.exec(text) ?? [];
  // "**Verdict**, the first that applies" runs on, with no blank between.
  const space = /^[,;:]/.test(rest ?? "") ? "" : " ";
  return head ? { kind: "item", head, pieces: pieces(space + (rest ?? "")) } : { kind: "item", head: null, pieces: pieces(text.slice(2)) };
}

/** Lines that belong together: a paragraph, a bullet with what is indented under it, a table. */
function blocks(text: string): Block[] {
  const groups: string[][] = [];
  let blank = true;
  for (const line of text.split("\n")) {
    const starts = blank || line.startsWith("- ") || (line.startsWith("|") && !groups.at(-1)?.[0]?.startsWith("|"));
    blank = line.trim() === "";
    if (blank) continue;
    if (starts) groups.push([line]);
    else groups.at(-1)?.push(line);
  }
  return groups.map(block).filter((each) => each !== null);
}

/** The name of a chapter, without the numbers of the methods in parentheses. */
const nameOf = (title: string) => title.replace(/ \(METHODS[^)]*\)$/, "");

/** A chapter from its text, the heading first. */
export function chapterOf(text: string): Chapter {
  const [title = "", ...body] = text.split("\n");
  const [first = "", ...rest] = body.join("\n").trim().split("\n\n");
  const plain = first.startsWith(PLAIN) ? pieces(forReaders(first.slice(PLAIN.length).replace(/\n/g, " "))) : null;
  return { title: nameOf(title), plain, blocks: blocks((plain ? rest : [first, ...rest]).join("\n\n")) };
}

const chapters: Map<string, Chapter> = new Map(source.split(/^## /m).slice(1).map(chapterOf).map((each) => [each.title, each]));

/** A chapter by its name; none when the docs have no such chapter. */
export function chapter(name: string): Chapter | undefined {
  return chapters.get(name);
}
