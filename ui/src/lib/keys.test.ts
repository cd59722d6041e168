import { expect, it } from "vitest";
import { bindingOf, type Binding } from "./keys";

const undo: Binding = { key: "z", command: true, shift: false, run: () => "undo" };
const redo: Binding = { key: "z", command: true, shift: true, run: () => "redo" };
const first: Binding = { key: "1", run: () => "first" };
const all = [undo, redo, first];

function press(key: string, options: KeyboardEventInit = {}, on: HTMLElement = document.body): KeyboardEvent {
  const event = new KeyboardEvent("keydown", { key, bubbles: true, ...options });
  on.dispatchEvent(event);
  return event;
}

it("tells undo from redo, and Ctrl from Cmd not", () => {
  expect(bindingOf(press("z", { ctrlKey: true }), all)).toBe(undo);
  expect(bindingOf(press("z", { metaKey: true }), all)).toBe(undo);
  expect(bindingOf(press("Z", { ctrlKey: true, shiftKey: true }), all)).toBe(redo);
});

it("leaves keys with other modifiers alone", () => {
  expect(bindingOf(press("z"), all)).toBeUndefined();
  expect(bindingOf(press("1", { ctrlKey: true }), all)).toBeUndefined();
  expect(bindingOf(press("1", { altKey: true }), all)).toBeUndefined();
});

it("leaves a field its keys, but not a checkbox", () => {
  const field = document.body.appendChild(document.createElement("input"));
  expect(bindingOf(press("1", {}, field), all)).toBeUndefined();
  field.type = "checkbox";
  expect(bindingOf(press("1", {}, field), all)).toBe(first);
});
