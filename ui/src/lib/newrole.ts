// A role that is named on the way, because something else needs one: its short name, its name and, where known, its quota.
import { parseNumber, type NumberAsk } from "./number";
import { words } from "./words";

export type NewRole = { key: string; name: string; quota: string };
export type RoleField = "key" | "name" | "full_quota";
export const QUOTA: NumberAsk = { kind: "money", least: 0 };

/** What keeps a role from being made, by field. */
export function roleFaults({ key, name, quota }: NewRole): Record<RoleField, string | null> {
  const say = words.cohortForms.role;
  return { key: key.trim() === "" ? say.noKey : null, name: name.trim() === "" ? say.noName : null, full_quota: parseNumber(quota, QUOTA).wrong };
}

/** The role as it is kept; its ramp is full from the start until somebody says another. */
export function roleOf({ key, name, quota }: NewRole) {
  return { key: key.trim(), name: name.trim(), ramp_schedule: [], full_quota: parseNumber(quota, QUOTA).value, task_difficulty: null };
}
