// The pages of the window: this list is the menu. The first nine have the keys 1 to 9.
import type { Component } from "svelte";
import type { OpenWorkspace } from "./ipc";
import { count } from "./lib/format";
import type { Chord } from "./lib/keys";
import { words } from "./lib/words";
import Cohorts from "./pages/cohorts/Cohorts.svelte";
import Evidence from "./pages/evidence/Evidence.svelte";
import History from "./pages/history/History.svelte";
import Import from "./pages/import/Import.svelte";
import Outcomes from "./pages/outcomes/Outcomes.svelte";
import Plan from "./pages/plan/Plan.svelte";
import Process from "./pages/process/Process.svelte";
import Published from "./pages/published/Published.svelte";
import Review from "./pages/review/Review.svelte";
import Scorecards from "./pages/scorecards/Scorecards.svelte";
import Sellers from "./pages/sellers/Sellers.svelte";
import Settings from "./pages/settings/Settings.svelte";
import type { IconName } from "./parts/Icon.svelte";

type PageEntry = {
  id: string;
  label: string;
  icon: IconName;
  /** Pages of a group stand together in the menu. */
  group: "read" | "record" | "weigh" | "ship";
  key: Chord | null;
  component: Component;
  count: (workspace: OpenWorkspace) => string | null;
};

const none = () => null;
const say = words.pages;

export const pages: PageEntry[] = [
  { id: "review", label: say.review, icon: "review", group: "read", key: { key: "1" }, component: Review, count: none },
  { id: "cohorts", label: say.cohorts, icon: "cohorts", group: "read", key: { key: "2" }, component: Cohorts, count: (workspace) => count(workspace.counts.cohorts) },
  { id: "sellers", label: say.sellers, icon: "person", group: "read", key: { key: "3" }, component: Sellers, count: (workspace) => count(workspace.counts.sellers) },
  { id: "process", label: say.process, icon: "process", group: "record", key: { key: "4" }, component: Process, count: (workspace) => count(workspace.counts.process_versions) },
  { id: "scorecards", label: say.scorecards, icon: "scorecards", group: "record", key: { key: "5" }, component: Scorecards, count: none },
  { id: "outcomes", label: say.outcomes, icon: "outcomes", group: "record", key: { key: "6" }, component: Outcomes, count: none },
  { id: "evidence", label: say.evidence, icon: "evidence", group: "weigh", key: { key: "7" }, component: Evidence, count: none },
  { id: "published", label: say.published, icon: "published", group: "weigh", key: { key: "8" }, component: Published, count: none },
  { id: "plan", label: say.plan, icon: "plan", group: "weigh", key: { key: "9" }, component: Plan, count: none },
  { id: "import", label: say.import, icon: "import", group: "ship", key: { key: "0" }, component: Import, count: none },
  { id: "settings", label: say.settings, icon: "settings", group: "ship", key: { key: ",", command: true, shift: false }, component: Settings, count: none },
  { id: "history", label: say.history, icon: "history", group: "ship", key: null, component: History, count: none },
];

/** The page of a route; the first page for one that does not exist. */
export function pageOf(id: string): PageEntry {
  const page = pages.find((each) => each.id === id) ?? pages[0];
  if (!page) throw new Error("There is no page.");
  return page;
}
