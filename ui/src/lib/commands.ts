// Everything that the window can be told: one list for the palette, the keys, the list of keys and the native menu.
import type { Chord, Reach } from "./keys";
import { words } from "./words";
import { desk } from "./words.desk";

type CommandGroup = "page" | "workspace" | "work" | "look";
export type Command = {
  id: string; label: string;
  /** What it would do just now, or where it leads. */
  detail: string;
  /** Other names to be found by. */
  also: string[];
  keys: Chord[]; group: CommandGroup; reach: Reach; enabled: boolean; run: () => unknown;
};

/** What an action needs: nothing, an open workspace, one that can be changed, one with interviewers to choose from. */
type Need = "nothing" | "workspace" | "change" | "desk";
type Row = { group: CommandGroup; keys: Chord[]; needs: Need; reach: Reach };

const held = (key: string, shift?: boolean): Chord => ({ key, command: true, ...(shift === undefined ? {} : { shift }) });
const row = (group: CommandGroup, needs: Need, keys: Chord[] = [], reach: Reach = "page"): Row => ({ group, needs, keys, reach });

const ACTIONS = {
  workspace_new: row("workspace", "nothing", [held("n", false)]),
  workspace_sample: row("workspace", "nothing"),
  workspace_open: row("workspace", "nothing", [held("o", false)]),
  workspace_close: row("workspace", "workspace"),
  desk: row("workspace", "desk"),
  cohort_new: row("work", "change"),
  sellers_add: row("work", "change"),
  role_new: row("work", "change"),
  interviewer_add: row("work", "change"),
  import: row("work", "workspace", [held("i", false)]),
  deck_export: row("work", "workspace", [held("e", false)]),
  print: row("work", "workspace", [held("p", false)], "fields"),
  undo: row("work", "workspace", [held("z", false)]),
  redo: row("work", "workspace", [held("z", true), held("y", false)]),
  find: row("work", "nothing", [held("f", false)], "fields"),
  palette: row("work", "nothing", [held("k", false)], "fields"),
  zoom_in: row("look", "nothing", [held("+"), held("=")], "everywhere"),
  zoom_out: row("look", "nothing", [held("-"), held("_")], "everywhere"),
  zoom_reset: row("look", "nothing", [held("0")], "everywhere"),
  theme_light: row("look", "nothing", [], "everywhere"),
  theme_dark: row("look", "nothing", [], "everywhere"),
  theme_system: row("look", "nothing", [], "everywhere"),
  keys: row("look", "nothing", [{ key: "?" }]),
} satisfies Record<string, Row>;

type ActionId = keyof typeof ACTIONS;
export type Actions = Record<ActionId, () => unknown>;
/** How things are: `undo` and `redo` say what would be taken back and done again. */
export type Now = { open: boolean; desk: boolean; locked?: boolean; undo?: string | null; redo?: string | null };
type PageOf = { id: string; label: string; key: Chord | null };

function met(need: Need, now: Now): boolean {
  return { nothing: true, workspace: now.open, change: now.open && !now.locked, desk: now.open && now.desk }[need];
}

function detailOf(id: ActionId, now: Now): string {
  if (id === "undo") return now.undo ?? words.past.nothingToUndo;
  if (id === "redo") return now.redo ?? words.past.nothingToRedo;
  return desk.details[id] ?? "";
}

/** A page's keys go into fields only with Ctrl. */
export function commandList(pages: PageOf[], actions: Actions, go: (page: string) => unknown, now: Now): Command[] {
  const also = (id: string) => desk.also[id] ?? [];
  const toPages = pages.map<Command>(({ id: page, label, key }) => {
    const id = `page_${page}`;
    return { id, label, detail: "", also: also(id), keys: key ? [key] : [], group: "page", reach: key?.command ? "fields" : "page", enabled: now.open, run: () => go(page) };
  });
  const rows = Object.entries(ACTIONS) as [ActionId, Row][];
  const acts = rows.map<Command>(([id, { group, keys, needs, reach }]) => ({
    id, label: desk.actions[id], detail: detailOf(id, now), also: also(id), keys, group, reach, enabled: met(needs, now), run: actions[id],
  }));
  return [...toPages, ...acts];
}
