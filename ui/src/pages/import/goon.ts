// Where the keyboard goes on when what it was on may be gone.
import { tick } from "svelte";

const nowhere = (element: Element | null) => element === null || element === document.body || element.id === "main";

/** Once the window shows what is now, to the first of the places that is there. Who went elsewhere meanwhile stays there. */
export async function goOn(from: Element | null, places: () => (HTMLElement | null | undefined)[]): Promise<void> {
  await tick();
  const { activeElement } = document;
  if (activeElement !== from && !nowhere(activeElement)) return;
  places().find((place) => place?.isConnected)?.focus();
}

export function fieldOf(key: string | null): HTMLElement | undefined {
  return [...document.querySelectorAll<HTMLElement>("[data-cell]")].find(({ dataset }) => dataset.cell === key);
}

/** The choice of what the file is read as. */
export const READ_AS = "import-read-as";

/** Before the button that imports: a key held down too long must not press it. */
export const COMMIT = "import-why";
