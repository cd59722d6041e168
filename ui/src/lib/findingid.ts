// The last part of the address of Review: a role, or a finding of it: "role~finding".
import { joined, partsOf } from "./joined";

export function findingId(role: string, finding: string): string {
  return joined([role, finding]);
}

/** A key of a role stands there as it is. */
export function findingOf(id: string): { role: string; finding: string | null } {
  const parts = partsOf(id);
  const [role, finding] = parts?.length === 2 ? parts : [id];
  return { role: role ?? id, finding: finding ?? null };
}
