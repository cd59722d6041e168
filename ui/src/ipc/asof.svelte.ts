// The day that the figures are of, and why: by the session, so that it changes with the change that moves it.
import { asOfWhy, type AsOfWhy } from "../lib/asof";
import { ipc } from "./index";
import { loaded } from "./loaded.svelte";
import { state as workspace } from "./session.svelte";

/** For the life of a component; none without a day, or while it is not known yet whether it was set. */
export function asOf(): { readonly shown: { day: string; why: AsOfWhy } | null } {
  const page = loaded(ipc.settingsShow);
  const shown = $derived.by(() => {
    const { open } = workspace;
    if (!open?.as_of || !page.value) return null;
    return { day: open.as_of, why: asOfWhy(page.value.settings.as_of, open.counts.outcomes) };
  });
  return {
    get shown() {
      return shown;
    },
  };
}
