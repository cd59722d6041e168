import { afterEach, beforeEach, expect, it } from "vitest";
import { answerTo, type Named } from "./answer";
import { opener, readyToKeep } from "./asking";

const question = { text: "Already in 2025.", about: "s1" };
const focused = () => document.activeElement?.id;

/** A form of two rows; a fault has the keyboard in its cell. */
function table(rows: Named[], fault: string | null) {
  const focus = async (wanted: string) => document.querySelector<HTMLElement>(wanted)?.focus();
  const ready = async (besides = true) => {
    if (fault !== null) await focus(`[data-cell="${fault}"]`);
    return fault === null && besides;
  };
  return { rows, ready, focus };
}

beforeEach(() => {
  document.body.innerHTML = [0, 1].map((at) => `<input data-cell="${at}-name" id="name${at}"><input data-cell="${at}-hired" id="hired${at}"><p class="known" data-row="${at}"><button id="same${at}"></button></p>`).join("");
});
afterEach(() => (document.body.innerHTML = ""));

it("goes to the answers where the question is what is first in the way", async () => {
  const rows = [{ name: "Bo" }, { name: "Ana Ruiz" }];
  expect([await readyToKeep(table(rows, "1-name"), [null, question]), focused()]).toEqual([false, "same1"]);
  expect([await readyToKeep(table(rows, "0-hired"), [null, question]), focused()]).toEqual([false, "hired0"]);
});

it("goes to no answers where nothing is asked, or all is answered", async () => {
  const rows = [{ name: "Ana Ruiz", answer: answerTo("Ana Ruiz", "s1", "other") }];
  expect([await readyToKeep(table(rows, "0-name"), [question]), focused()]).toEqual([false, "name0"]);
  expect([await readyToKeep(table(rows, null), [question]), await readyToKeep(table(rows, null), [question], false)]).toEqual([true, false]);
});

it("opens who is in the workspace, and no row above", () => {
  const opened: string[] = [];
  opener(question, (id) => opened.push(id))?.();
  expect([opened, opener({ text: "", about: 1 }, () => undefined), opener(null, () => undefined)]).toEqual([["s1"], null, null]);
});
