import { expect, it, vi } from "vitest";
import { toFirstFault } from "./fault";

it("leads the keyboard to the first fault and shows the field with its sentence", async () => {
  document.body.innerHTML = `<form><div class="field"><input id="a" aria-invalid="false" /></div>
    <div class="field" id="wrong"><input id="b" aria-invalid="true" /><p>No such day.</p></div><input id="c" aria-invalid="true" /></form>`;
  const shown = vi.fn<(this: Element) => void>();
  // jsdom scrolls nothing.
  Element.prototype.scrollIntoView = function (this: Element) { shown.call(this); };
  await toFirstFault(document.querySelector("form"));
  expect(document.activeElement?.id).toBe("b");
  expect(shown.mock.contexts.map((element) => (element as Element).id)).toEqual(["wrong"]);
});

it("leaves the keyboard where it is when nothing is wrong", async () => {
  document.body.innerHTML = `<form><input id="b" /><input id="a" /></form>`;
  document.getElementById("a")?.focus();
  await toFirstFault(document.querySelector("form"));
  await toFirstFault(null);
  expect(document.activeElement?.id).toBe("a");
});
