// Where that is entered which a verdict lacks most.
import type { RoleReview, VerdictLacks, VersionEntry } from "../../ipc";
import { words } from "../../lib/words";
import { link } from "../../router.svelte";

export type Way = { href: string; text: string; testid: string };

type Reviewed = Pick<RoleReview, "verdict" | "cohorts">;

/** The cohort whose outcomes are missed most: of most hires without a usable first year, else the largest. The verdict is about those of its stretch. */
function missedMost({ verdict, cohorts }: Reviewed): string | null {
  const own = cohorts.filter(({ cohort }) => verdict.stretch.includes(cohort));
  const order = (own.length > 0 ? own : cohorts).toSorted((a, b) => b.data_gaps - a.data_gaps || b.hires - a.hires);
  return order[0]?.id ?? null;
}

/**
 * None where nothing lacks: then a plan is the way on. No way at all to hires, who come with time.
 * `versions` are those of the role, the newest last. The page of the newest names the cohorts without one; where each has one, it is a version of which an import knew the name alone.
 */
export function waysOf(role: Reviewed, versions: Pick<VersionEntry, "key" | "criteria">[]): Way[] | null {
  const lacks: VerdictLacks | null = role.verdict.lacks;
  const say = words.review.lacks;
  if (lacks === null) return null;
  if (lacks === "hires") return [];
  if (lacks === "class") return [{ href: link("cohorts"), text: say.class, testid: "lacks-link" }];
  if (lacks === "process") {
    const newest = versions.at(-1);
    if (newest === undefined) return [{ href: link("process"), text: say.process, testid: "lacks-link" }];
    if (role.cohorts.some(({ process }) => process === null)) return [{ href: link("process", newest.key), text: say.choose, testid: "lacks-choose" }];
    const bare = versions.findLast(({ criteria }) => criteria.length === 0) ?? newest;
    return [{ href: link("process", bare.key), text: say.process, testid: "lacks-link" }];
  }
  const cohort = missedMost(role);
  return [
    { href: cohort === null ? link("outcomes") : link("outcomes", cohort), text: say.outcomes, testid: "lacks-link" },
    { href: link("import", "outcomes"), text: say.import, testid: "lacks-import" },
  ];
}
