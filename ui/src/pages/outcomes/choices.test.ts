import { beforeEach, expect, it } from "vitest";
import { choices } from "./choices";

let group: HTMLElement;
let stop: () => void;

/** Whether the button may take the key. */
function press(key: string, more: KeyboardEventInit = {}): boolean {
  return (document.activeElement ?? group).dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...more }));
}

beforeEach(() => {
  document.body.innerHTML = "<div><button>Cancel</button><button>12500</button><button>12.5</button></div>";
  group = document.querySelector("div") as HTMLElement;
  stop = choices(group);
  group.querySelectorAll("button")[1]?.focus();
});

it("lets Enter and Space choose", () => {
  expect([press("Enter"), press(" ")]).toEqual([true, true]);
});

it("takes the Enter after the next figure for the end of that figure, and the one after it for an answer", () => {
  for (const key of "12 000.5") press(key);
  expect([press(" "), press("Enter"), press("Enter")]).toEqual([false, false, true]);
});

it("takes no answer from a key that is held down since the cell", () => {
  expect([press("Enter", { repeat: true }), press("Enter")]).toEqual([false, true]);
  press("7");
  expect([press("Enter", { repeat: true }), press("Enter")]).toEqual([false, false]);
});

it("walks by the arrows, and then Enter is meant", () => {
  press("7");
  press("ArrowRight");
  expect([document.activeElement?.textContent, press("Enter")]).toEqual(["12.5", true]);
  press("7");
  press("Tab");
  expect(press("Enter")).toBe(true);
});

it("leaves commands and Escape to the window", () => {
  expect([press("z", { ctrlKey: true }), press("Escape"), press("Enter")]).toEqual([true, true, true]);
  stop();
  press("7");
  expect(press("Enter")).toBe(true);
});
