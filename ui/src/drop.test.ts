import { expect, it } from "vitest";
import { dropRefused } from "./drop";
import { words } from "./lib/words";
import { work } from "./lib/words.work";

it("takes a file where nothing is in its way", () => {
  expect(dropRefused({ open: true, dialogue: false, waiting: null })).toBeNull();
});

it("says what to do first where something is", () => {
  expect(dropRefused({ open: true, dialogue: true, waiting: null })).toBe(words.trouble.dropNeedsNoDialogue);
  expect(dropRefused({ open: false, dialogue: false, waiting: null })).toBe(words.trouble.dropNeedsWorkspace);
  // Long work is shown in a dialogue of its own, which nobody can close.
  expect(dropRefused({ open: true, dialogue: true, waiting: "Reading…" })).toBe(work.firstThenDrop("Reading…"));
});
