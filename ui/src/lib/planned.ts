// The last part of an address of the plan: a role, and the versions that the plan is about where a finding names them.

export type Planned = { role: string; process: string[] };

const SIGN = "~";
const packed = (text: string) => encodeURIComponent(text).replaceAll(SIGN, "%7E");

export function planId(role: string, process: readonly string[] = []): string {
  return [role, ...process].map(packed).join(SIGN);
}

/** What `planId` made; another text is a role. */
export function plannedOf(id: string): Planned {
  try {
    const [role = "", ...process] = id.split(SIGN).map(decodeURIComponent);
    return { role, process };
  } catch {
    return { role: id, process: [] };
  }
}
