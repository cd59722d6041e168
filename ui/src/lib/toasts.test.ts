import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
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

  it("goes with its page and with its workspace", () => {
    for (const elsewhere of ["a.encore #/plan", "b.encore #/review"]) {
      place = "a.encore #/review";
      toasts.list = [];
      toasts.fail("Refused.");
      toasts.moved();
      expect(texts()).toEqual(["Refused."]);
      place = elsewhere;
      toasts.moved();
      expect(texts(), elsewhere).toEqual([]);
    }
  });

  it("that is said while a page goes belongs to the next one", () => {
    place = "a.encore #/plan";
    toasts.fail("What you typed was not kept.");
    toasts.moved();
    expect(texts()).toEqual(["What you typed was not kept."]);
  });

  it("that tells of lost input stays on every page", () => {
    toasts.lost("Not saved: no room.");
    place = "a.encore #/plan";
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

describe("what was done", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());
  const undo = { label: "Undo", run: () => undefined };

  it("goes by the clock again once one that had the keyboard was put away", () => {
    toasts.say("Kept");
    toasts.say("Deleted");
    toasts.hold(true);
    toasts.drop(toasts.list[0]?.id ?? 0);
    vi.advanceTimersByTime(10_000);
    expect(texts()).toEqual([]);
  });

  it("goes after a few seconds, a way back a little later", () => {
    toasts.say("Kept");
    toasts.say("Deleted", undo);
    vi.advanceTimersByTime(3_000);
    expect(texts()).toEqual(["Kept", "Deleted"]);
    vi.advanceTimersByTime(3_000);
    expect(texts()).toEqual(["Deleted"]);
    vi.advanceTimersByTime(4_000);
    expect(texts()).toEqual([]);
  });

  it("goes with its page, but for what is said on the way to another", () => {
    toasts.say("Kept");
    vi.advanceTimersByTime(2_000);
    toasts.say("Deleted");
    place = "a.encore #/plan";
    toasts.moved();
    expect(texts()).toEqual(["Deleted"]);
    vi.advanceTimersByTime(2_000);
    toasts.moved();
    expect(texts()).toEqual(["Deleted"]);
    place = "a.encore #/review";
    toasts.moved();
    expect(texts()).toEqual([]);
  });

  it("stays for as long as somebody is on it", () => {
    toasts.say("Kept");
    toasts.hold(true);
    vi.advanceTimersByTime(60_000);
    expect(texts()).toEqual(["Kept"]);
    toasts.hold(false);
    expect(texts()).toEqual([]);
  });
});

it("nothing that was said of a workspace follows into another", () => {
  toasts.lost("Not saved: no room.");
  toasts.fail("Refused.");
  toasts.say("Kept");
  toasts.hold(true);
  toasts.left();
  expect(texts()).toEqual([]);
  // What a page says in going is said afterwards.
  toasts.lost("Not kept: 12x.");
  place = "b.encore #/review";
  toasts.moved();
  expect(texts()).toEqual(["Not kept: 12x."]);
});

it("what was not done is no success, and stands once", () => {
  toasts.tell("Not a point of the scale.");
  toasts.tell("Not a point of the scale.");
  expect(toasts.list.map(({ kind }) => kind)).toEqual(["told"]);
});

it("a way back goes when something else was done, and what only tells stays", () => {
  toasts.say("Deleted", { label: "Undo", run: () => undefined });
  toasts.say("Wrote it");
  toasts.fail("Refused.");
  toasts.withoutActions();
  expect(texts()).toEqual(["Wrote it", "Refused."]);
});
