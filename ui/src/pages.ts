// The pages of the window: this list is the menu, and its order gives the keys 1 to 9 and 0.
import type { Component } from "svelte";
import type { OpenWorkspace } from "./ipc";
import { count } from "./lib/format";
import { words } from "./lib/words";
import Cohorts from "./pages/cohorts/Cohorts.svelte";
import Evidence from "./pages/evidence/Evidence.svelte";
import History from "./pages/history/History.svelte";
import Import from "./pages/import/Import.svelte";
import Outcomes from "./pages/outcomes/Outcomes.svelte";
import Process from "./pages/process/Process.svelte";
import Published from "./pages/published/Published.svelte";
import Review from "./pages/review/Review.svelte";
import Scorecards from "./pages/scorecards/Scorecards.svelte";
import Settings from "./pages/settings/Settings.svelte";
import type { IconName } from "./parts/Icon.svelte";

export type PageEntry = {
  id: string;
  label: string;
  icon: IconName;
  key: string;
  component: Component;
  count: (workspace: OpenWorkspace) => string | null;
};

export const pages: PageEntry[] = [
  { id: "review", label: words.pages.review, icon: "review", key: "1", component: Review, count: () => null },
  { id: "cohorts", label: words.pages.cohorts, icon: "cohorts", key: "2", component: Cohorts, count: (workspace) => count(workspace.counts.cohorts) },
  { id: "process", label: words.pages.process, icon: "process", key: "3", component: Process, count: (workspace) => count(workspace.counts.process_versions) },
  { id: "scorecards", label: words.pages.scorecards, icon: "scorecards", key: "4", component: Scorecards, count: () => null },
  { id: "outcomes", label: words.pages.outcomes, icon: "outcomes", key: "5", component: Outcomes, count: () => null },
  { id: "evidence", label: words.pages.evidence, icon: "evidence", key: "6", component: Evidence, count: () => null },
  { id: "published", label: words.pages.published, icon: "published", key: "7", component: Published, count: () => null },
  { id: "import", label: words.pages.import, icon: "import", key: "8", component: Import, count: () => null },
  { id: "settings", label: words.pages.settings, icon: "settings", key: "9", component: Settings, count: () => null },
  { id: "history", label: words.pages.history, icon: "history", key: "0", component: History, count: () => null },
];

/** The page of a route; the first page for one that does not exist. */
export function pageOf(id: string): PageEntry {
  const page = pages.find((each) => each.id === id) ?? pages[0];
  if (!page) throw new Error("There is no page.");
  return page;
}
