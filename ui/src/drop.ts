// Whether a file that is dropped on the window can be taken now.
import { words } from "./lib/words";
import { work } from "./lib/words.work";

/** Why not, and what to do first; none where it can. `waiting`: the word of work that the window waits for. */
export function dropRefused({ open, dialogue, waiting }: { open: boolean; dialogue: boolean; waiting: string | null }): string | null {
  if (waiting !== null) return work.firstThenDrop(waiting);
  if (dialogue) return words.trouble.dropNeedsNoDialogue;
  return open ? null : words.trouble.dropNeedsWorkspace;
}
