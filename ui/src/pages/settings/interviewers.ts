// Whether a name can be an interviewer's. The core takes any name, and a known one would quietly be the same person.
import type { Interviewer } from "../../ipc";
import { words } from "../../lib/words";

/** What is wrong with the name; none = nothing. `own` is the interviewer who gets it. */
export function faultOfName(name: string, known: Interviewer[], own: string | null): string | null {
  const wanted = name.trim().toLowerCase();
  const say = words.settings.interviewers;
  if (wanted === "") return say.missing;
  if (wanted === "owner") return say.reserved;
  const taken = known.find(({ key, name }) => key !== own && [key.toLowerCase(), name.toLowerCase()].includes(wanted));
  return taken ? say.taken(taken.name) : null;
}
