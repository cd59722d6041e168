// What of a version meets at no stage: criteria that no stage rates, and stages that rate nothing.
import type { VersionEntry } from "../../ipc";
import { keyText } from "../../lib/keytext";
import { words } from "../../lib/words";

/** Remarks; none where the version has no stages, or where all is rated at the only one. */
export function stageRemarks({ stages, criteria }: Pick<VersionEntry, "stages" | "criteria">): string[] {
  const say = words.process;
  if (stages.length === 0 || criteria.length === 0) return [];
  const keys = new Set(stages.map(({ key }) => key));
  const loose = criteria.filter(({ stage }) => stage === null || !keys.has(stage));
  if (loose.length === criteria.length) return stages.length === 1 ? [] : [say.allLoose];
  const rating = new Set(criteria.map(({ stage }) => stage));
  const idle = stages.filter(({ key }) => !rating.has(key));
  return [
    ...(loose.length > 0 ? [say.loose(loose.map(({ name }) => name))] : []),
    ...(idle.length > 0 ? [say.idle(idle.map(({ key }) => keyText(key)))] : []),
  ];
}
