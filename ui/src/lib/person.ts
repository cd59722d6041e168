// Who somebody is in the workspace: interviewers have a key and a name, the owner has neither.
import { words } from "./words";

export const OWNER = "owner";

/** The name of the interviewer at the desk; none where the owner sits there, or nobody said. */
export function interviewerAt(desk: string | null, interviewers: readonly { key: string; name: string }[]): string | null {
  return desk === null || desk === OWNER ? null : personName(desk, interviewers);
}

/** The name of whoever has the key; the key itself where nobody is known by it. */
export function personName(key: string, interviewers: readonly { key: string; name: string }[]): string {
  if (key === OWNER) return words.desk.owner;
  return interviewers.find((each) => each.key === key)?.name ?? key;
}
