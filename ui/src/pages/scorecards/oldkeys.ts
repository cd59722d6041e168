// What a key means in the grid of old cards. Decides; does nothing.
import type { Spot } from "./old";

export type GridPress = { key: string; command: boolean; shift: boolean; alt: boolean; composing: boolean };
/** Rows, criteria, the points of the scale and how many recommendations there are. */
export type GridSize = { rows: number; criteria: number; points: number[]; recommendations: number };

export type GridAct =
  | { kind: "mark"; value: number }
  | { kind: "not_assessed" }
  | { kind: "recommend"; index: number }
  | { kind: "clear" }
  | { kind: "go"; to: Spot }
  | { kind: "submit" }
  | { kind: "leave" }
  | { kind: "nothing" };

const clamp = (value: number, most: number) => Math.max(0, Math.min(most, value));

/** The cell after one, in reading order; null after the last. */
export function after({ row, column }: Spot, { rows, criteria }: GridSize): Spot | null {
  if (column < criteria) return { row, column: column + 1 };
  return row + 1 < rows ? { row: row + 1, column: 0 } : null;
}

export function before({ row, column }: Spot, { criteria }: GridSize): Spot | null {
  if (column > 0) return { row, column: column - 1 };
  return row > 0 ? { row: row - 1, column: criteria } : null;
}

/** What the key does; null = not a key of the grid, so it keeps its own meaning. */
export function gridActOf(press: GridPress, at: Spot, size: GridSize): GridAct | null {
  const { key, command, shift, alt, composing } = press;
  if (alt || composing) return null;
  if (key === "Enter") return command ? { kind: "submit" } : moved(at, shift ? -1 : 1, 0, size);
  const to = led(key, command, at, size);
  if (to) return { kind: "go", to };
  if (command) return null;
  if (key === "Tab") {
    const next = shift ? before(at, size) : after(at, size);
    return next && { kind: "go", to: next };
  }
  if (key === "Backspace" || key === "Delete") return { kind: "clear" };
  if (key === "Escape") return { kind: "leave" };
  return said(key, at, size);
}

function moved({ row, column }: Spot, down: number, right: number, { rows, criteria }: GridSize): GridAct {
  return { kind: "go", to: { row: clamp(row + down, rows - 1), column: clamp(column + right, criteria) } };
}

function led(key: string, command: boolean, { row, column }: Spot, { rows, criteria }: GridSize): Spot | null {
  const by = (down: number, right: number) => ({ row: clamp(row + down, rows - 1), column: clamp(column + right, criteria) });
  const far = command ? rows + criteria : 1;
  if (key === "ArrowUp") return by(-far, 0);
  if (key === "ArrowDown") return by(far, 0);
  if (key === "ArrowLeft") return by(0, -far);
  if (key === "ArrowRight") return by(0, far);
  if (key === "Home") return { row: command ? 0 : row, column: 0 };
  if (key === "End") return { row: command ? rows - 1 : row, column: criteria };
  return null;
}

/** Digits without a meaning here do nothing: they must not open another page under the pen. */
function said(key: string, { column }: Spot, { criteria, points, recommendations }: GridSize): GridAct | null {
  const isDash = key === "-";
  if (!isDash && !/^\d$/.test(key)) return null;
  const value = Number(key);
  if (column >= criteria) return value >= 1 && value <= recommendations ? { kind: "recommend", index: value - 1 } : { kind: "nothing" };
  if (!isDash && points.includes(value)) return { kind: "mark", value };
  return isDash || value === 0 ? { kind: "not_assessed" } : { kind: "nothing" };
}
