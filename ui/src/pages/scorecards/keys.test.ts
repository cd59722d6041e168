import { describe, expect, it } from "vitest";
import { actOf, type Act, type Place, type Press, type Where } from "./keys";

const place = (change: Partial<Place> = {}): Place => ({ at: 2, criteria: 6, points: [1, 2, 3, 4], rated: null, onward: 2, recommendations: 4, ...change });
const press = (key: string, change: Partial<Press> = {}): Press => ({ key, command: false, shift: false, alt: false, composing: false, ...change });
const card = (key: string, change: Partial<Place> = {}): Act | null => actOf(press(key), "card", place(change));

describe("on the card", () => {
  it("rates by the points of the scale, and swallows the other digits", () => {
    expect(card("3")).toEqual({ kind: "rate", at: 2, value: 3 });
    expect(card("0")).toEqual({ kind: "not_assessed", at: 2 });
    expect(card("7")).toEqual({ kind: "nothing" });
    expect(card("0", { points: [0, 1, 2] })).toEqual({ kind: "rate", at: 2, value: 0 });
    expect(card("-", { points: [0, 1, 2] })).toEqual({ kind: "not_assessed", at: 2 });
  });

  it("walks between the criteria and the recommendation", () => {
    expect(card("ArrowDown")).toEqual({ kind: "go", to: 3 });
    expect(card("ArrowUp", { at: 0 })).toEqual({ kind: "go", to: 0 });
    expect(card("ArrowDown", { at: 6 })).toEqual({ kind: "go", to: 6 });
  });

  it("opens the note: of the mark just given, or of the place in focus", () => {
    expect(card("n")).toEqual({ kind: "note", at: 2 });
    expect(card("n", { rated: 1 })).toEqual({ kind: "note", at: 1 });
    expect(card("n", { at: 6, rated: 5 })).toEqual({ kind: "note", at: 5 });
    expect(card("n", { at: 6 })).toEqual({ kind: "nothing" });
    expect(card("Tab", { rated: 1 })).toEqual({ kind: "note", at: 2 });
    expect(actOf(press("Tab", { shift: true }), "card", place())).toBeNull();
  });

  it("recommends last, by the order of the choices", () => {
    expect(card("4", { at: 6 })).toEqual({ kind: "recommend", index: 3 });
    expect(card("5", { at: 6, points: [1, 2, 3, 4, 5] })).toEqual({ kind: "nothing" });
  });
});

it("leaves a note its letters, and goes on by Enter", () => {
  const note = (key: string, change: Partial<Press> = {}) => actOf(press(key, change), "note", place());
  expect(note("3")).toBeNull();
  expect(note("n")).toBeNull();
  expect(note("Enter")).toEqual({ kind: "go", to: 3 });
  expect(note("Enter", { shift: true })).toBeNull();
  expect(note("Enter", { composing: true })).toBeNull();
});

it("leaves a note by Escape for what is in turn: a mark that was given is not replaced by the next one", () => {
  const escape = (onward: number) => actOf(press("Escape"), "note", place({ onward }));
  expect([escape(2), escape(4)]).toEqual([{ kind: "go", to: 2 }, { kind: "go", to: 4 }]);
});

it("submits from anywhere, and leaves other chords alone", () => {
  for (const where of ["note", "field", "card"] as Where[]) {
    expect(actOf(press("Enter", { command: true }), where, place())).toEqual({ kind: "submit" });
  }
  expect(actOf(press("3", { command: true }), "card", place())).toBeNull();
  expect(actOf(press("3", { alt: true }), "card", place())).toBeNull();
  expect(actOf(press("3"), "field", place())).toBeNull();
});

it("rates six criteria with notes in at most 60 keys besides the texts", () => {
  let [at, rated, keys]: [number, number | null, number] = [0, null, 0];
  let where: Where = "card";
  const [marks, notes] = [new Set<number>(), new Set<number>()];
  const strike = (key: string) => {
    keys += 1;
    const act = actOf(press(key), where, place({ at, rated }));
    rated = act?.kind === "rate" ? act.at : null;
    if (act?.kind === "rate") [at, where] = [Math.min(act.at + 1, 6), "card"], marks.add(act.at);
    if (act?.kind === "note") [at, where] = [act.at, "note"], notes.add(act.at);
    if (act?.kind === "go") [at, where] = [act.to, "card"];
  };
  for (let each = 0; each < 6; each += 1) ["3", "n", "Enter"].forEach(strike);
  expect([marks.size, notes.size, at]).toEqual([6, 6, 6]);
  expect(keys + 2).toBeLessThanOrEqual(60);
});
