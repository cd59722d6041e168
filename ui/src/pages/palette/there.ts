// Takes the keyboard to what is meant on a page, which may still be on its way.
import { state as workspace } from "../../ipc/session.svelte";
import { addingAt } from "../../lib/newcohort";
import { parse, router } from "../../router.svelte";

const LONGEST_MS = 3_000;
const LOOK_EVERY_MS = 30;

const textOf = (element: Element) => (element.getAttribute("aria-label") ?? element.textContent).trim();
const byText = (css: string, text: string) => [...document.querySelectorAll<HTMLElement>(css)].find((element) => textOf(element) === text);

/** The button or link of this name on the page that is shown; none where it can't be pressed. */
export const buttonOf = (name: string) => byText(".main button:not(:disabled), .main a[href]", name);
const headingOf = (title: string) => byText(".main h2", title);

/** What the look finds on the page once that is there; none when somebody goes elsewhere first, or it never comes. */
async function onPage<T>(page: string, look: () => T | undefined): Promise<T | undefined> {
  workspace.trouble = null;
  router.go(page);
  const isThere = () => parse(window.location.hash).page === page;
  for (const until = Date.now() + LONGEST_MS; isThere() && Date.now() < until; ) {
    // The address is there before the page is.
    await new Promise((wake) => setTimeout(wake, LOOK_EVERY_MS));
    const found = isThere() ? look() : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Presses the button of a page. */
export async function press(page: string, name: string): Promise<void> {
  const button = await onPage(page, () => buttonOf(name));
  button?.focus();
  button?.click();
}

/** Opens the form that adds sellers to a cohort, on its page. */
export function addSellersTo({ id }: { id: string }): void {
  workspace.trouble = null;
  router.go("cohorts", addingAt(id));
}

/** Goes to a section of a page; there to one of its buttons, if one is named. */
export async function toSection(page: string, title: string, name?: string): Promise<void> {
  const heading = await onPage(page, () => headingOf(title));
  if (!heading) return;
  heading.tabIndex = -1;
  heading.scrollIntoView({ block: "start" });
  const button = name === undefined ? undefined : buttonOf(name);
  (button ?? heading).focus();
}
