// The last part of the address of Review: a role, or a finding of it: "role~finding".
import { joined, partsOf } from "./joined";

export function findingId(role: string, finding: string): string {
  return joined([role, finding]);
}

/** The key of a role stands there as it is, whatever it holds; with a finding it is encoded. `roles` are the keys of those that there are. */
export function findingOf(id: string, roles: string[]): { role: string; finding: string | null } {
  const [role, finding, ...rest] = roles.includes(id) ? [] : (partsOf(id) ?? []);
  return role !== undefined && finding !== undefined && rest.length === 0 ? { role, finding } : { role: id, finding: null };
}
