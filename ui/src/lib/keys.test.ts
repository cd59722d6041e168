import { expect, it } from "vitest";
import { bindingOf, capsIn, capsOf, clash, type Binding } from "./keys";

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

it("lets a key that no field uses through, and only that", () => {
  const find: Binding = { key: "f", command: true, reach: "fields", run: () => "find" };
  const field = document.body.appendChild(document.createElement("input"));
  expect(bindingOf(press("f", { ctrlKey: true }, field), [find, undo])).toBe(find);
  expect(bindingOf(press("z", { ctrlKey: true }, field), [find, undo])).toBeUndefined();
});

it("keeps an open dialogue to itself, but for what reaches everywhere", () => {
  const zoom: Binding = { key: "0", command: true, reach: "everywhere", run: () => "zoom" };
  const find: Binding = { key: "f", command: true, reach: "fields", run: () => "find" };
  expect(bindingOf(press("0", { ctrlKey: true }), [zoom, find], true)).toBe(zoom);
  expect(bindingOf(press("f", { ctrlKey: true }), [zoom, find], true)).toBeUndefined();
  expect(bindingOf(press("1"), all, true)).toBeUndefined();
});

it("knows when one press would mean two things", () => {
  expect(clash(undo, redo)).toBe(false);
  expect(clash(undo, { key: "z", command: true })).toBe(true);
  expect(clash(first, { key: "1", command: true })).toBe(false);
});

it("prints keys as the computer has them", () => {
  expect(capsOf(redo, false)).toEqual(["Ctrl", "Shift", "Z"]);
  expect(capsOf(redo, true)).toEqual(["⌘", "⇧", "Z"]);
  expect(capsIn("Ctrl Enter", true)).toEqual(["⌘", "Enter"]);
});
