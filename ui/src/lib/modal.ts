// A dialogue over the window: the keyboard stays inside, and afterwards is where it was, or on the page if that is gone.
import { modals } from "./modals.svelte";

/** An attachment for a <dialog>. */
export function modal(element: HTMLDialogElement): () => void {
  const before = document.activeElement as HTMLElement | null;
  element.showModal();
  modals.open(element);
  return () => {
    modals.close(element);
    element.close();
    const gone = !before?.isConnected || before === document.body;
    (gone ? document.getElementById("main") : before)?.focus();
  };
}
