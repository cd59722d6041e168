import { beforeEach, expect, it } from "vitest";
import { fieldOf, goOn } from "./goon";

const at = (id: string) => document.getElementById(id);

beforeEach(() => {
  document.body.innerHTML = '<main id="main" tabindex="-1"><input id="a" data-cell="[1]" /><input id="b" data-cell="[2]" /><button id="c"></button></main>';
});

it("goes to the first place that is there", async () => {
  const from = at("a");
  from?.focus();
  from?.remove();
  await goOn(from, () => [fieldOf("[1]"), from, fieldOf("[2]"), at("c")]);
  expect(document.activeElement).toBe(at("b"));
});

it("goes on from the page, where a dialogue left the keyboard", async () => {
  at("main")?.focus();
  await goOn(at("a"), () => [at("c")]);
  expect(document.activeElement).toBe(at("c"));
});

it("leaves whoever went elsewhere meanwhile there", async () => {
  at("b")?.focus();
  await goOn(at("a"), () => [at("c")]);
  expect(document.activeElement).toBe(at("b"));
});
