// The role of the sellers of a file who have none: whether it is asked for, and what is offered for it.
import type { ImportPreview, RoleEntry } from "../../ipc";

/** More roles than these are offered by what is typed. */
const MOST = 24;

type OfRoles = Pick<ImportPreview, "kind" | "without_role" | "role_for_all">;

/** Whether the file leaves room for a role that the user chooses. */
export function asksForRole({ kind, without_role, role_for_all }: OfRoles): boolean {
  return kind === "sellers" && (without_role > 0 || role_for_all !== null);
}

/** How many sellers will have no role. */
export function roleless(preview: OfRoles): number {
  return asksForRole(preview) && preview.role_for_all === null ? preview.without_role : 0;
}

const plain = (text: string) => text.trim().toLowerCase();

/** The role that is meant: one that there is, in whatever case it is typed, or a new one. */
export function roleMeant(typed: string, roles: string[]): string {
  const text = typed.trim();
  return roles.find((role) => role === text) ?? roles.find((role) => plain(role) === plain(text)) ?? text;
}

/** Of the roles that an import named without a full quota, those that were given none since. */
export function stillWithoutQuota(keys: string[], roles: Pick<RoleEntry, "key" | "full_quota">[]): string[] {
  const known = new Set(roles.filter(({ full_quota }) => full_quota !== null).map(({ key }) => key));
  return keys.filter((key) => !known.has(key));
}

export function offered(roles: string[], typed: string): string[] {
  if (roles.length <= MOST) return roles;
  return roles.filter((role) => plain(role).includes(plain(typed))).slice(0, MOST);
}
