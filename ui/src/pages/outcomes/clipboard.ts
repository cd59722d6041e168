// Copy, cut and paste in the grid, by the events of the platform.
import type { Sheet } from "./sheet.svelte";

/** Hears the clipboard while the grid has the focus. */
export function clipboard(sheet: Sheet): (grid: HTMLElement) => () => void {
  return (grid) => {
    // WebKit sends these events to where text is selected, and that may be no place in the grid: so the document listens.
    const mine = (event: Event) => {
      if (sheet.editing) return false;
      return document.activeElement === grid || (event.target instanceof Node && grid.contains(event.target));
    };
    function enable(event: Event): void {
      // WebKit allows a copy without selected text, and a paste outside of a field, only where this is answered.
      if (mine(event)) event.preventDefault();
    }
    function take(event: ClipboardEvent): void {
      if (!mine(event)) return;
      event.preventDefault();
      if (event.type === "paste") return sheet.paste(event.clipboardData?.getData("text/plain") ?? "");
      event.clipboardData?.setData("text/plain", sheet.copied());
      if (event.type === "cut") sheet.clear();
    }
    const before = ["beforecopy", "beforecut", "beforepaste"];
    const now = ["copy", "cut", "paste"] as const;
    before.forEach((name) => document.addEventListener(name, enable));
    now.forEach((name) => document.addEventListener(name, take));
    return () => {
      before.forEach((name) => document.removeEventListener(name, enable));
      now.forEach((name) => document.removeEventListener(name, take));
    };
  };
}
