// The chapters of docs/statistics.md, for "How is this computed?". Read as they stand: what the docs say, the window says.
import source from "../../../docs/statistics.md?raw";

export type Piece = { kind: "text" | "strong" | "code"; text: string };
export type Block =
  | { kind: "item"; head: string | null; pieces: Piece[] }
  | { kind: "text"; pieces: Piece[] }
  | { kind: "table"; columns: Piece[][]; rows: Piece[][][] };
type Chapter = { title: string; blocks: Block[] };

/** Text with its **strong** and `code` parts; links keep their words. */
export function pieces(text: string): Piece[] {
  const plain = text.replace(/\[([^\]]+)\]\([^)]*\)/g, "$1");
  const parts = plain.split(/(\*\*[^*]+\*\*|`[^`]+`)/).filter((part) => part !== "");
  return parts.map((part): Piece => {
    if (part.startsWith("**")) return { kind: "strong", text: part.slice(2, -2) };
    if (part.startsWith("`")) return { kind: "code", text: part.slice(1, -1) };
    return { kind: "text", text: part.replace(/\*([^*]+)\*/g, "$1") };
  });
}

function block(lines: string[]): Block {
  const text = lines.map((line) => line.trim()).join(" ");
  if (lines[0]?.startsWith("|")) {
    const cells = (line: string) => line.split("|").slice(1, -1).map((cell) => pieces(cell.trim()));
    const [head = "", , ...rows] = lines;
    return { kind: "table", columns: cells(head), rows: rows.map(cells) };
  }
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
  return groups.map(block);
}

/** The name of a chapter, without the numbers of the methods in parentheses. */
const nameOf = (title: string) => title.replace(/ \(METHODS[^)]*\)$/, "");

const chapters: Map<string, Chapter> = new Map(
  source.split(/^## /m).slice(1).map((text) => {
    const [title = "", ...body] = text.split("\n");
    return [nameOf(title), { title: nameOf(title), blocks: blocks(body.join("\n")) }];
  }),
);

/** A chapter by its name; none when the docs have no such chapter. */
export function chapter(name: string): Chapter | undefined {
  return chapters.get(name);
}
