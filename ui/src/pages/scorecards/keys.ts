// What a key means on a card that is being written. Decides; does nothing.

export type Press = { key: string; command: boolean; shift: boolean; alt: boolean; composing: boolean };

/** Where the key was pressed: in a note, in another field, or anywhere else. */
export type Where = "note" | "field" | "card";

export function whereIs(target: EventTarget | null): Where {
  if (target instanceof HTMLTextAreaElement) return "note";
  const field = target instanceof HTMLSelectElement || (target instanceof HTMLInputElement && target.type !== "radio");
  return field ? "field" : "card";
}

export type Place = {
  /** The place in focus: a criterion, or, after the last one, the recommendation. */
  at: number;
  criteria: number;
  points: number[];
  /** The criterion that the last key rated; any other move forgets it. */
  rated: number | null;
  /** Where the card goes on once the note of a criterion is left: the criterion itself while it has no mark, else the next without one. */
  onward: number;
  recommendations: number;
};

export type Act =
  | { kind: "rate"; at: number; value: number }
  | { kind: "not_assessed"; at: number }
  | { kind: "recommend"; index: number }
  | { kind: "go"; to: number }
  | { kind: "note"; at: number }
  | { kind: "submit" }
  | { kind: "nothing" };

/** What the key does; null = not a key of the card, so it keeps its own meaning. */
export function actOf(press: Press, where: Where, place: Place): Act | null {
  if (press.alt || press.composing) return null;
  if (press.command) return press.key === "Enter" ? { kind: "submit" } : null;
  if (where === "field") return null;
  return where === "note" ? inNote(press, place) : onCard(press, place);
}

function inNote(press: Press, { at, criteria, onward }: Place): Act | null {
  // Back on a criterion that has its mark, the next mark would silently take its place.
  if (press.key === "Escape") return { kind: "go", to: onward };
  if (press.key === "Enter" && !press.shift) return { kind: "go", to: Math.min(at + 1, criteria) };
  return null;
}

function onCard(press: Press, place: Place): Act | null {
  const { at, criteria, rated } = place;
  if (press.key === "ArrowUp") return { kind: "go", to: Math.max(at - 1, 0) };
  if (press.key === "ArrowDown") return { kind: "go", to: Math.min(at + 1, criteria) };
  // A digit moves on, so "n" right after it means the mark that was just given.
  if (press.key.toLowerCase() === "n") {
    const of = rated ?? at;
    return of < criteria ? { kind: "note", at: of } : { kind: "nothing" };
  }
  if (press.key === "Tab") return press.shift || at >= criteria ? null : { kind: "note", at };
  return digit(press.key, place);
}

/** Digits without a meaning here do nothing: they must not open another page under the pen. */
function digit(key: string, { at, criteria, points, recommendations }: Place): Act | null {
  const notAssessed = key === "-";
  if (!notAssessed && !/^\d$/.test(key)) return null;
  const value = Number(key);
  if (at >= criteria) {
    return value >= 1 && value <= recommendations ? { kind: "recommend", index: value - 1 } : { kind: "nothing" };
  }
  if (!notAssessed && points.includes(value)) return { kind: "rate", at, value };
  // On a scale that has a 0, "-" says "not assessed".
  return notAssessed || value === 0 ? { kind: "not_assessed", at } : { kind: "nothing" };
}
