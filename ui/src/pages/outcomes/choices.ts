// The choices of a question that opens while somebody types on: what was meant for the grid decides nothing.
import { walk } from "../../lib/roving";

/** An attachment for the group of buttons. The arrow keys walk among them. */
export function choices(group: HTMLElement): () => void {
  /** A key of a text came, so that the Enter after it was meant to end that text. */
  let writing = false;

  function key(event: KeyboardEvent): void {
    const { key, ctrlKey, metaKey, altKey } = event;
    if (key === "Enter" || key === " ") {
      // A key that is held down is that of the cell, still.
      if (writing || event.repeat) event.preventDefault();
      if (key === "Enter" && !event.repeat) writing = false;
      return;
    }
    if (walk(event, [...group.querySelectorAll("button")]) !== null) writing = false;
    else if (key === "Tab") writing = false;
    else if (key.length === 1 && !ctrlKey && !metaKey && !altKey) writing = true;
  }

  group.addEventListener("keydown", key);
  return () => group.removeEventListener("keydown", key);
}
