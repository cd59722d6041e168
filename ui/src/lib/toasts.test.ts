import { beforeEach, describe, expect, it, vi } from "vitest";
import { Toasts } from "./toasts.svelte";

let toasts: Toasts;
let place: string;
const texts = () => toasts.list.map(({ text }) => text);

beforeEach(() => {
  toasts = new Toasts();
  place = "a.encore #/review";
  toasts.place = () => place;
});

describe("a failure", () => {
  it("stays until it is put away, and goes by no clock", () => {
    vi.useFakeTimers();
    toasts.fail("No room on the disk.");
    toasts.say("Wrote it");
    vi.advanceTimersByTime(60_000);
    vi.useRealTimers();
    expect(texts()).toEqual(["No room on the disk."]);
    toasts.drop(toasts.list[0]?.id ?? 0);
    expect(texts()).toEqual([]);
  });

  it("goes with its page and with its workspace; what was done stays", () => {
    for (const elsewhere of ["a.encore #/plan", "b.encore #/review"]) {
      place = "a.encore #/review";
      toasts.list = [];
      toasts.fail("Refused.");
      toasts.say("Kept");
      toasts.moved();
      expect(texts()).toEqual(["Refused.", "Kept"]);
      place = elsewhere;
      toasts.moved();
      expect(texts(), elsewhere).toEqual(["Kept"]);
    }
  });

  it("that is said while a page goes belongs to the next one", () => {
    place = "a.encore #/plan";
    toasts.fail("What you typed was not kept.");
    toasts.moved();
    expect(texts()).toEqual(["What you typed was not kept."]);
  });

  it("that tells of lost input stays wherever the window goes", () => {
    toasts.lost("Not saved: no room.");
    place = "b.encore #/plan";
    toasts.moved();
    expect(texts()).toEqual(["Not saved: no room."]);
  });

  it("goes when the same thing succeeds, and only then", () => {
    toasts.fail("Could not be drawn.", "chartExport");
    toasts.fail("Another.");
    toasts.succeeded("deckExport");
    expect(texts()).toEqual(["Could not be drawn.", "Another."]);
    toasts.succeeded("chartExport");
    expect(texts()).toEqual(["Another."]);
  });

  it("stands once, however often it is said", () => {
    toasts.fail("Refused.");
    toasts.fail("Other.");
    toasts.fail("Refused.");
    expect(texts()).toEqual(["Other.", "Refused."]);
  });
});

it("a way back goes when something else was done, and what only tells stays", () => {
  toasts.say("Deleted", { label: "Undo", run: () => undefined });
  toasts.say("Wrote it");
  toasts.fail("Refused.");
  toasts.withoutActions();
  expect(texts()).toEqual(["Wrote it", "Refused."]);
});
