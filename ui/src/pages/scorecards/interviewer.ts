// Whose card it is: an interviewer of the list, or a new one who is added by name.
import { ipc, refusal } from "../../ipc";
import { act, state as workspace } from "../../ipc/session.svelte";
import { words } from "../../lib/words";

/** The choice "A new interviewer…". No key starts with a blank. */
export const NEW = " ";

export type Chosen = { key: string; refused: null } | { key: null; refused: string };

/** The key of whoever has the name; somebody new is added to the list first. */
export async function addedInterviewer(name: string): Promise<Chosen> {
  const say = words.scorecards.whose;
  const wanted = name.trim();
  const people = workspace.open?.interviewers ?? [];
  const same = people.find((person) => [person.key, person.name].some((text) => text.toLowerCase() === wanted.toLowerCase()));
  if (same) return { key: same.key, refused: null };
  if (wanted === "") return { key: null, refused: say.empty };
  if (wanted.toLowerCase() === "owner") return { key: null, refused: say.reserved };
  try {
    await ipc.interviewerKeep(null, wanted);
  } catch (thrown) {
    return { key: null, refused: refusal(thrown).message };
  }
  await act(async () => undefined);
  return { key: wanted, refused: null };
}

/** The interviewer at the desk; none = the owner, who is asked whose card it is. */
export const interviewerAtDesk = (desk: string | null): string | null => (desk === null || desk === "owner" ? null : desk);
