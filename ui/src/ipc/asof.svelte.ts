// The day that the figures are of, and why: by the session, so that it changes with the change that moves it.
import { words } from "../lib/words";
import type { AsOfWhy } from "./index";
import { state as workspace } from "./session.svelte";

/** None without a day. */
export function asOf(): { readonly shown: { day: string; why: AsOfWhy } | null } {
  return {
    get shown() {
      const { open } = workspace;
      return open?.as_of && open.as_of_why ? { day: open.as_of, why: open.as_of_why } : null;
    },
  };
}

/** Who was hired or left after a day that nobody set: outcomes that end early leave hires out, and make leavers of yesterday sellers of today. */
export function laterPeople(): string[] {
  const { open } = workspace;
  if (!open?.as_of || open.as_of_why !== "outcomes") return [];
  const told = [
    open.later_hires > 0 ? words.asOf.laterHires(open.later_hires, open.as_of) : null,
    open.later_exits > 0 ? words.asOf.laterExits(open.later_exits, open.as_of) : null,
  ];
  return told.filter((each) => each !== null);
}
