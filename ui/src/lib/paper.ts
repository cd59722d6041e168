// The page as paper has it, while it is printed: light, and as wide as a sheet, so that figures are drawn again for it.
import { theme } from "./theme.svelte";

const QUIET_MS = 300;
const PATIENCE_MS = 4_000;

/** Resolves when nothing in an element has changed for a while. */
export function settled(element: Element, quiet = QUIET_MS, patience = PATIENCE_MS): Promise<void> {
  return new Promise((done) => {
    const end = () => {
      observer.disconnect();
      clearTimeout(timer);
      clearTimeout(last);
      done();
    };
    const observer = new MutationObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(end, quiet);
    });
    observer.observe(element, { attributes: true, childList: true, characterData: true, subtree: true });
    let timer = setTimeout(end, quiet);
    const last = setTimeout(end, patience);
  });
}

/** Printed, or given up: a cancelled dialogue says nothing, but the next press or key does. */
function ended(): Promise<void> {
  const signs = ["afterprint", "keydown", "pointerdown"] as const;
  return new Promise((done) => {
    const end = () => {
      for (const sign of signs) window.removeEventListener(sign, end, true);
      done();
    };
    for (const sign of signs) window.addEventListener(sign, end, true);
  });
}

export async function onPaper(print: () => Promise<unknown>): Promise<void> {
  const root = document.documentElement;
  const { choice } = theme;
  root.classList.add("paper");
  theme.choice = "light";
  try {
    await settled(document.body);
    const end = ended();
    await print();
    await end;
  } finally {
    root.classList.remove("paper");
    theme.choice = choice;
  }
}
