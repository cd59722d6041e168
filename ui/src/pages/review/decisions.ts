// What holds of each finding, and where that puts it in the list.
import type { DecisionPage, Finding } from "../../ipc";

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
