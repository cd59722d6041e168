// Blocks of cells as spreadsheets put them on the clipboard: tab-separated lines, quoted where a cell holds a tab or a line.
import { typedNumber } from "./number";

/** The cells of a pasted text, by row. */
export function cellsOf(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = "";
  let quoted = false;
  const source = text.replace(/\r\n?/gu, "\n").replace(/\n$/u, "");
  for (let at = 0; at < source.length; at += 1) {
    const sign = source.charAt(at);
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (source.charAt(at + 1) === '"') cell += source.charAt(++at);
      else quoted = false;
    } else if (sign === '"' && cell === "" && closes(source, at)) quoted = true;
    else if (sign === "\t" || sign === "\n") {
      row.push(cell);
      cell = "";
      if (sign === "\n") row = (rows.push(row), []);
    } else cell += sign;
  }
  rows.push([...row, cell]);
  return rows;
}

/** A quotation mark that nothing closes is a character like any other. */
function closes(source: string, at: number): boolean {
  return /^"(?:[^"]|"")*"(?:[\t\n]|$)/u.test(source.slice(at));
}

/** Plain numbers, with the decimal sign that spreadsheets of the locale expect. */
export function textOf(block: (number | null)[][]): string {
  return block.map((row) => row.map((value) => typedNumber(value)).join("\t")).join("\n");
}
