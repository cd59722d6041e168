// What the palette lists, and in which order. Groups stand in the order of GROUPS; inside one, the closest names come first.
import type { FoundKind } from "../../ipc";
import { folded } from "../../lib/folded";
import type { Chord } from "../../lib/keys";
import { slipped } from "./slip";

const GROUPS = ["page", "action", "recent", "cohort", "seller", "version", "finding", "interviewer", "related", "meant"] as const;
export type Group = (typeof GROUPS)[number];
/** Groups that stand above whatever is found in the workspace. */
const ABOVE: ReadonlySet<Group> = new Set(["page", "action", "recent"]);
export type Entry = {
  id: string; group: Group; label: string; detail: string; keys: Chord[]; run: () => unknown;
  /** Other names to be found by. */
  also?: string[];
};
/** The page that shows what was found. */
export const pageOf: Record<FoundKind, string> = { cohort: "cohorts", seller: "sellers", version: "process", finding: "review" };

/** A digit alone would read as a count; the list of keys tells it. */
export const shownKeys = (keys: Chord[]) => keys.slice(0, 1).filter(({ key, command }) => command || !/^\d$/.test(key));

type Listed = { group: Group; entries: (Entry & { at: number })[] };

/** A letter or two stand inside too many names to say anything. */
const TOO_SHORT = /^\p{Script=Latin}{1,2}$/u;

const BETWEEN = /[\s:,.(“-]+/;

/** As far as a name may be off: it only holds what was typed. */
const FAR = 2;

/** How close a name is to what was typed: 0 = begins with it, 1 = its words do, 2 = holds it; null = not at all. */
export function closeness(label: string, text: string): number | null {
  const [name, wanted] = [folded(label), folded(text)];
  if (name.startsWith(wanted)) return 0;
  const words = wanted.split(/\s+/);
  const begun = name.split(BETWEEN);
  if (words.every((word) => begun.some((start) => start.startsWith(word)))) return 1;
  return !TOO_SHORT.test(wanted) && words.every((word) => name.includes(word)) ? FAR : null;
}

/** Whether a name was meant, but for one slip in one of the words. */
function meant(label: string, text: string): boolean {
  const begun = folded(label).split(BETWEEN);
  const off = folded(text).split(/\s+/).filter((word) => !begun.some((start) => start.startsWith(word)));
  const [word = ""] = off;
  return off.length === 1 && begun.some((start) => slipped(word, start));
}

/** By another name that begins so. It stands after whatever is called so, and says why it is listed. */
function related(entry: Entry, text: string): Entry | null {
  const { also = [], detail } = entry;
  const name = TOO_SHORT.test(text.trim()) ? undefined : also.find((each) => (closeness(each, text) ?? FAR) < FAR);
  return name === undefined ? null : { ...entry, group: "related", detail: detail || name };
}

/** Whether the whole text is another name of it: then it is meant as if it were called so. */
const isAlso = ({ also = [] }: Entry, text: string) => also.some((each) => folded(each) === folded(text));

/** What the text finds, the closest first, then by other names; where it finds nothing, what was meant with a slip, in a group of its own. */
export function filtered(entries: Entry[], text: string): Entry[] {
  const all = entries.map((entry) => ({ entry, far: closeness(entry.label, text) ?? (isAlso(entry, text) ? FAR : null) }));
  const close = all.filter(({ far }) => far !== null).sort((one, two) => (one.far ?? 0) - (two.far ?? 0)).map(({ entry }) => entry);
  const others = all.filter(({ far }) => far === null).map(({ entry }) => related(entry, text)).filter((entry) => entry !== null);
  if (close.length + others.length > 0) return [...close, ...others];
  return entries.flatMap((entry) => {
    const name = [entry.label, ...(entry.also ?? [])].find((each) => meant(each, text));
    return name === undefined ? [] : [{ ...entry, group: "meant" as const, detail: entry.detail || (name === entry.label ? "" : name) }];
  });
}

/** By group, each entry with its place in the whole list. */
export function grouped(entries: Entry[]): Listed[] {
  let at = 0;
  return GROUPS.map((group) => ({
    group, entries: entries.filter((entry) => entry.group === group).map((entry) => ({ ...entry, at: at++ })),
  })).filter(({ entries: some }) => some.length > 0);
}

/** Whether an entry stays the first, whatever is still looked for. */
export const staysFirst = (entry: Entry | undefined) => entry !== undefined && ABOVE.has(entry.group);

/** All that is listed. What is called otherwise stands back while something may be found as it was typed, what was meant with a slip also once something is. */
export function listed(own: Entry[], hits: Entry[], text: string, searching: boolean): Listed[] {
  const isShown = ({ group }: Entry) => (group !== "related" && group !== "meant") || (!searching && (group === "related" || hits.length === 0));
  return grouped([...filtered(own, text).filter(isShown), ...hits]);
}

/** Where a key leads in a list that is that long; null = the key is the field's. */
export function stepped(key: string, at: number, size: number): number | null {
  if (size === 0) return null;
  if (key === "ArrowDown") return (at + 1) % size;
  if (key === "ArrowUp") return (at - 1 + size) % size;
  if (key === "PageDown") return Math.min(at + 8, size - 1);
  if (key === "PageUp") return Math.max(at - 8, 0);
  return null;
}
