// A change made in a dialogue: a refusal goes back to the dialogue, and what was typed stays.
import { refusal, type Refused } from "../../ipc";
import { act } from "../../ipc/session.svelte";

/** The refusal, or none once the window shows the workspace as it is now. */
export async function refusedBy(change: () => Promise<unknown>): Promise<Refused | null> {
  try {
    await change();
  } catch (thrown) {
    return refusal(thrown);
  }
  await act(async () => undefined);
  return null;
}
