import { expect, it } from "vitest";
import { caveatSentence } from "./caveat";

it("shows the sentence without its code", () => {
  expect(caveatSentence("no_floor: no tenured sellers to compare with: market can't be ruled out")).toBe(
    "No tenured sellers to compare with: market can't be ruled out.",
  );
  expect(caveatSentence("Two classes: one is young.")).toBe("Two classes: one is young.");
});
