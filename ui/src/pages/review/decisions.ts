// What holds of each finding, where that puts it in the list, and which versions can act on it.
import type { CohortCard, DecisionPage, Finding, VersionPage } from "../../ipc";

type Held = ReadonlyMap<string, DecisionPage>;

/** The newest decision on each finding; a finding that was reopened is as one that nobody decided on. */
export function heldOf(decisions: DecisionPage[]): Held {
  const standing = decisions.filter(({ current, decision }) => current && decision !== "reopened");
  return new Map(standing.map((each) => [each.finding, each]));
}

/** The first few that are not dismissed, or all of them, and at the end whatever was dismissed. */
export function listed(findings: Finding[], held: Held, most: number): Finding[] {
  const dismissed = (finding: Finding) => held.get(finding.id)?.decision === "dismissed";
  return [...findings.filter((each) => !dismissed(each)).slice(0, most), ...findings.filter(dismissed)];
}

/** Keys of the versions that a finding is about: those it names, else those of the cohorts behind it. */
function criticised({ id, rule, facts }: Finding, role: string, own: VersionPage[], cohorts: CohortCard[]): Set<string> {
  const subject = `+${id.slice(`${rule}/${role}/`.length)}+`;
  const named = own.map(({ entry }) => entry.key).filter((key) => subject.includes(`+${key}+`));
  if (named.length > 0) return new Set(named);
  const behind = new Set(facts.flatMap((fact) => fact.cohorts));
  return new Set(cohorts.flatMap(({ id: cohort, process }) => (process !== null && behind.has(cohort) ? [process] : [])));
}

/** Keys of the versions that a finding is about, in the order of `own`, the versions of its role. */
export function aboutOf(finding: Finding, role: string, own: VersionPage[], cohorts: CohortCard[]): string[] {
  const about = criticised(finding, role, own, cohorts);
  return own.map(({ entry }) => entry.key).filter((key) => about.has(key));
}

/** Keys of the versions behind a stretch of cohorts, by the names of these, in the order of the cohorts. */
export function processOf(stretch: string[], cohorts: CohortCard[]): string[] {
  return [...new Set(cohorts.flatMap(({ cohort, process }) => (process !== null && stretch.includes(cohort) ? [process] : [])))];
}

/** The versions that can act on a finding: later ones than it is about. `own` are those of the role, in order. */
export function actingVersions(finding: Finding, role: string, own: VersionPage[], cohorts: CohortCard[]): VersionPage[] {
  const about = criticised(finding, role, own, cohorts);
  return own.slice(own.findLastIndex(({ entry }) => about.has(entry.key)) + 1);
}
