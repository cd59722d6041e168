// What the list of keys shows: the commands that have some, and the keys that belong to pages.
import type { Command } from "./lib/commands";
import { capsIn, capsOf } from "./lib/keys";
import { desk } from "./lib/words.desk";
import type { KeyGroup } from "./parts/KeyList.svelte";

const say = desk.keys;
const own = (title: string, rows: [string, string][]): KeyGroup => ({ title, rows: rows.map(([keys, what]) => ({ keys: [capsIn(keys)], what })) });

function told(title: string, commands: Command[]): KeyGroup {
  const rows = commands.flatMap(({ keys, label }) => (keys[0] ? [{ keys: [capsOf(keys[0])], what: label }] : []));
  return { title, rows };
}

export function keyGroups(commands: Command[]): KeyGroup[] {
  return [
    told(say.anywhere, commands.filter(({ group }) => group !== "page")),
    told(say.pages, commands.filter(({ group }) => group === "page")),
    own(say.lists, say.ofLists),
    own(say.charts, say.ofCharts),
    own(say.grids, say.ofGrids),
    own(say.scorecards, say.ofScorecards),
  ];
}
