import { beforeEach, expect, it, vi } from "vitest";
import { modal } from "./modal";
import { modals } from "./modals.svelte";

let button: HTMLButtonElement;
let dialogue: HTMLDialogElement;

beforeEach(() => {
  document.body.replaceChildren();
  const main = document.body.appendChild(document.createElement("main"));
  main.id = "main";
  main.tabIndex = -1;
  button = main.appendChild(document.createElement("button"));
  dialogue = document.body.appendChild(document.createElement("dialog"));
  // jsdom draws no dialogues.
  dialogue.showModal = () => button.blur();
  dialogue.close = () => undefined;
});

it("gives the keyboard back to where it was", () => {
  button.focus();
  modal(dialogue)();
  expect(document.activeElement).toBe(button);
});

it("gives it to the page where that is gone, or was nowhere", () => {
  button.focus();
  const close = modal(dialogue);
  button.remove();
  close();
  expect(document.activeElement?.id).toBe("main");
  (document.activeElement as HTMLElement).blur();
  modal(dialogue)();
  expect(document.activeElement?.id).toBe("main");
});

it("the dialogue opened last is the topmost, whichever is closed first", () => {
  const below = modal(dialogue);
  const second = document.body.appendChild(document.createElement("dialog"));
  second.showModal = second.close = () => undefined;
  const above = modal(second);
  expect(modals.top).toBe(second);
  below();
  expect(modals.top).toBe(second);
  above();
  expect(modals.top).toBeNull();
});

it("knows when the topmost was opened: what was said before belongs elsewhere", () => {
  vi.useFakeTimers({ now: 1_000 });
  const close = modal(dialogue);
  vi.setSystemTime(2_000);
  const above = document.body.appendChild(document.createElement("dialog"));
  above.showModal = above.close = () => undefined;
  const closeAbove = modal(above);
  expect(modals.since).toBe(2_000);
  closeAbove();
  expect(modals.since).toBe(1_000);
  close();
  expect(modals.since).toBe(0);
  vi.useRealTimers();
});
