// Who somebody is in the workspace: interviewers have a key and a name, the owner has neither, sellers and candidates an id.
import { words } from "./words";

/** The id that tells more of a seller or a candidate than the name; blank where it only repeats it: whoever is entered without one goes by the name. */
export const ownId = ({ name, external_id }: { name: string; external_id: string | null }): string => (external_id === null || external_id === name ? "" : external_id);

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
