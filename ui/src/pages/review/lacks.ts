// Where that is entered which a verdict lacks most.
import type { RoleReview, VerdictLacks } from "../../ipc";
import { words } from "../../lib/words";
import { link } from "../../router.svelte";

export type Way = { href: string; text: string; testid: string };

const PAGE_OF = { class: "cohorts", process: "process" } as const;

/** The cohort whose outcomes are missed most: of most hires without a usable first year, else the largest. */
function missedMost(cohorts: RoleReview["cohorts"]): string | null {
  const order = cohorts.toSorted((a, b) => b.data_gaps - a.data_gaps || b.hires - a.hires);
  return order[0]?.id ?? null;
}

/** None where a plan is the way on: hires come with time. */
export function waysOf({ verdict, cohorts }: Pick<RoleReview, "verdict" | "cohorts">): Way[] | null {
  const lacks: VerdictLacks | null = verdict.lacks;
  const say = words.review.lacks;
  if (lacks === null || lacks === "hires") return null;
  if (lacks === "class" || lacks === "process") return [{ href: link(PAGE_OF[lacks]), text: say[lacks], testid: "lacks-link" }];
  const cohort = missedMost(cohorts);
  return [
    { href: cohort === null ? link("outcomes") : link("outcomes", cohort), text: say.outcomes, testid: "lacks-link" },
    { href: link("import"), text: say.import, testid: "lacks-import" },
  ];
}
