// House rules that no compiler checks: no inline style, no raw HTML, no page that imports another page.
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(fileURLToPath(import.meta.url));
const source = join(root, "src");
const MOST_LINES = { ".svelte": 150, ".ts": 250 };
const GENERATED = join(source, "ipc", "bindings.ts");
const complaints = [];

function files(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? files(path) : [path];
  });
}

function complain(path, line, text) {
  complaints.push(`${relative(root, path)}:${line}: ${text}`);
}

/** The markup of a component, its <style> and <script> blanked so that line numbers stay. */
function markup(text) {
  return text.replace(/<(script|style)\b[\s\S]*?<\/\1>/g, (block) => block.replace(/[^\n]/g, " "));
}

function checkMarkup(path, text) {
  markup(text).split("\n").forEach((line, index) => {
    if (/(^|[\s"'{])style\s*=/.test(line)) complain(path, index + 1, "inline style: the CSP of the window drops it silently");
    if (/\bstyle:[\w-]/.test(line)) complain(path, index + 1, "style directive: use a class");
    if (line.includes("{@html")) complain(path, index + 1, "raw HTML");
    if (/\b(in|out|transition|animate):[a-z]/.test(line)) complain(path, index + 1, "transition: it injects styles");
  });
}

/** The layer of a file: pages/<noun>, parts, lib, ipc, or the root; docs for the documents of the project. */
function layer(path) {
  if (relative(join(root, "../docs"), path).startsWith("..") === false) return "docs";
  const [first = "", second = ""] = relative(source, path).split("/");
  return first === "pages" && second ? `pages/${second}` : first.includes(".") ? "root" : first;
}

const ALLOWED = { parts: ["parts", "lib"], lib: ["lib", "docs"], ipc: ["ipc", "lib", "root"] };

function checkImports(path, text) {
  const from = layer(path);
  for (const match of text.matchAll(/(?:from|import)\s+"(\.[^"]+)"/g)) {
    const to = layer(resolve(dirname(path), match[1]));
    const line = text.slice(0, match.index).split("\n").length;
    if (from.startsWith("pages/") && to.startsWith("pages/") && from !== to) complain(path, line, `a page imports another page: ${to}`);
    if (ALLOWED[from] && !ALLOWED[from].includes(to)) complain(path, line, `${from} may not import ${to}`);
  }
}

function checkSize(path, text) {
  const most = Object.entries(MOST_LINES).find(([end]) => path.endsWith(end))?.[1];
  const lines = text.split("\n").length - 1;
  if (most && lines > most && path !== GENERATED) complain(path, lines, `${lines} lines, at most ${most}`);
}

for (const path of [...files(source), join(root, "index.html")]) {
  if (!/\.(svelte|html|ts)$/.test(path)) continue;
  const text = readFileSync(path, "utf8");
  if (/\.(svelte|html)$/.test(path)) checkMarkup(path, text);
  if (!path.endsWith(".test.ts")) checkImports(path, text);
  checkSize(path, text);
}

if (complaints.length > 0) {
  console.error(complaints.join("\n"));
  process.exit(1);
}
console.log("lint: nothing to complain about");
