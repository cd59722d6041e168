// What keeps a form from being kept: where it stands, and how the keyboard gets there.
import { tick } from "svelte";

/** Once the window shows what is wrong: the keyboard goes to the first such field, and what is said below it is in sight too. */
export async function toFirstFault(form: Element | null | undefined): Promise<void> {
  await tick();
  const first = form?.querySelector<HTMLElement>("[aria-invalid=true]:not(:disabled)");
  first?.focus({ preventScroll: true });
  (first?.closest(".field") ?? first)?.scrollIntoView({ block: "nearest" });
}
