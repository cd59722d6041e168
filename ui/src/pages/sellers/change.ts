// What is sent when one thing of several sellers is changed.
import { ipc, type Refused, type SellerChange } from "../../ipc";
import { refusedBy } from "../../ipc/session.svelte";

const nothing: SellerChange = { cohort: null, manager: null, territory: null, source: null };

export type Changeable = keyof SellerChange;

/** One thing changed, the others as they are. A blank text takes the thing away. */
function changeOf(field: Changeable, value: string): SellerChange {
  return { ...nothing, [field]: value.trim() };
}

export function change(ids: string[], field: Changeable, value: string): Promise<Refused | null> {
  return refusedBy(() => ipc.sellerChange(ids, changeOf(field, value)));
}
