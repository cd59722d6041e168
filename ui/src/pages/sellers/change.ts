// Changes of sellers: what is sent, and a refusal that goes back to where the change was made.
import { ipc, refusal, type Refused, type SellerChange } from "../../ipc";
import { act } from "../../ipc/session.svelte";

const nothing: SellerChange = { cohort: null, manager: null, territory: null, source: null };

export type Field = keyof SellerChange;

/** One thing changed, the others as they are. A blank text takes the thing away. */
export function changeOf(field: Field, value: string): SellerChange {
  return { ...nothing, [field]: value.trim() };
}

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

export function change(ids: string[], field: Field, value: string): Promise<Refused | null> {
  return refusedBy(() => ipc.sellerChange(ids, changeOf(field, value)));
}
