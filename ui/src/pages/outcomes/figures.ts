// The figures of a seller-month, in the order in which they are offered.
import type { GridSeller, OutcomeField } from "../../ipc";

export const FIELDS = [
  "quota", "closed", "pipeline_inbound", "pipeline_self", "pipeline_bdr", "pipeline_partner", "meetings", "deals",
] as const satisfies readonly OutcomeField[];

/** The largest amount that a workspace keeps. */
const MOST = 1e12;

export function isMoney(field: OutcomeField): boolean {
  return field !== "meetings" && field !== "deals";
}

/** The full quotas of the sellers' roles, each once, from the least up; none for a figure that no full quota stands behind. */
export function roleQuotas(field: OutcomeField, sellers: GridSeller[]): number[] {
  if (field !== "quota" && field !== "closed") return [];
  return [...new Set(sellers.flatMap(({ role_full_quota: quota }) => (quota === null ? [] : [quota])))].sort((one, other) => one - other);
}

export type Wrong = "large" | "negative" | "whole";

/** Why a figure can't have this value; the shell holds the same. */
export function wrong(field: OutcomeField, value: number): Wrong | null {
  if (Math.abs(value) > MOST) return "large";
  if (value < 0 && (field === "quota" || !isMoney(field))) return "negative";
  if (!isMoney(field) && !Number.isInteger(value)) return "whole";
  return null;
}

/** As it is kept: money to the cent, half away from zero. */
export function kept(field: OutcomeField, value: number): number {
  if (!isMoney(field)) return value;
  // Through the shortest decimal text: 1.005 * 100 is a little under 100.5.
  const size = Math.abs(value);
  const cents = size < 0.001 ? 0 : Math.round(Number(`${size}e2`));
  return (Math.sign(value) * cents) / 100 + 0;
}
