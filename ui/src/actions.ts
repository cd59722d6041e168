// What each command does, by its id.
import { ipc } from "./ipc";
import {
  attempt, chooseTheme, closeWorkspace, exportDeck, newWorkspace, openSample, openWorkspace, redo, state as workspace,
} from "./ipc/session.svelte";
import { once } from "./lib/busy.svelte";
import type { Actions } from "./lib/commands";
import { find } from "./lib/find.svelte";
import { NEW_COHORT } from "./lib/newcohort";
import { onPaper } from "./lib/paper";
import { words } from "./lib/words";
import { desk } from "./lib/words.desk";
import { USUAL_ZOOM, zoomFrom } from "./lib/zoom";
import { undo } from "./pages/history/undoing.svelte";
import { addsTo } from "./pages/palette/adding";
import { addSellersTo, press } from "./pages/palette/there";
import { router } from "./router.svelte";

type Handles = { go: (page: string, id?: string) => void; show: (dialogue: "desk" | "keys" | "palette") => void; say: (text: string) => void };

export function actionsOf({ go, show, say }: Handles): Actions {
  /** The size that was asked for last: keys may come faster than the shell answers, which is asked one at a time. */
  let wanted: number | null = null;
  let asking = false;
  const zoom = (next: (now: number) => number) =>
    attempt(async () => {
      wanted = next(wanted ?? workspace.session?.zoom ?? USUAL_ZOOM);
      say(desk.zoom(wanted));
      if (asking) return;
      asking = true;
      try {
        while (wanted !== workspace.session?.zoom) workspace.session = await ipc.zoomChoose(wanted);
      } finally {
        asking = false;
        wanted = null;
      }
    });
  const newCohort = () => go("cohorts", NEW_COHORT);
  /** They are added to a cohort: to the one that is shown, else to the newest, or to one that is made where there is none. */
  const addSellers = () =>
    attempt(async () => {
      const to = addsTo(await ipc.cohortList(), router.route);
      await (to ? addSellersTo(to) : newCohort());
    });
  return {
    workspace_new: newWorkspace, workspace_sample: openSample, workspace_open: openWorkspace, workspace_close: closeWorkspace,
    desk: () => show("desk"),
    cohort_new: newCohort, sellers_add: addSellers,
    role_new: () => press("settings", words.settings.roles.new),
    interviewer_add: () => press("settings", words.settings.interviewers.add),
    import: () => go("import"),
    deck_export: exportDeck, undo, redo,
    print: once(() => attempt(() => onPaper(ipc.pagePrint))),
    // A page without a search field is searched as the rest is.
    find: () => find() || show("palette"),
    palette: () => show("palette"),
    zoom_in: () => zoom((now) => zoomFrom(now, 1)),
    zoom_out: () => zoom((now) => zoomFrom(now, -1)),
    zoom_reset: () => zoom(() => USUAL_ZOOM),
    theme_light: () => chooseTheme("light"), theme_dark: () => chooseTheme("dark"), theme_system: () => chooseTheme("system"),
    keys: () => show("keys"),
  };
}
