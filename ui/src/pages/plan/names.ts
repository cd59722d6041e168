// Names of criteria where the data only has their keys.
import type { VersionPage } from "../../ipc";
import { fieldName } from "../../lib/words";

/** The name in the newest version of a process ("AE-v1+AE-v2") that has the criterion. */
export function nameOf(process: string, criterion: string, versions: VersionPage[]): string {
  const keys = process.split("+").reverse();
  const criteria = keys.flatMap((key) => versions.find(({ entry }) => entry.key === key)?.entry.criteria ?? []);
  return criteria.find(({ key }) => key === criterion)?.name || fieldName(criterion);
}
