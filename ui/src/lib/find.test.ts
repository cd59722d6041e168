import { expect, it } from "vitest";
import { find, findable } from "./find.svelte";

it("gives the focus to the field that came last, as long as it is there", () => {
  const [first, second] = [document.createElement("input"), document.createElement("input")];
  document.body.append(first, second);
  expect(find()).toBe(false);
  const leaveFirst = findable(first);
  const leaveSecond = findable(second);
  expect(find()).toBe(true);
  expect(document.activeElement).toBe(second);
  leaveSecond();
  expect(find()).toBe(true);
  expect(document.activeElement).toBe(first);
  leaveFirst();
  expect(find()).toBe(false);
});

it("selects what stands in the field", () => {
  const field = document.body.appendChild(document.createElement("input"));
  field.value = "Ada";
  const leave = findable(field);
  find();
  expect([field.selectionStart, field.selectionEnd]).toEqual([0, 3]);
  leave();
});
