// Where the points of the chance to tell lie in its picture.
import type { PowerPoint } from "../../ipc";

export const FRAME = { width: 400, height: 216, left: 44, right: 16, top: 10, bottom: 40 };
/** The power that is asked for. */
export const ASKED = 0.8;

type Curve = { path: string; x: (n: number) => number; y: (power: number) => number; most: number };

const tenth = (value: number) => Math.round(value * 10) / 10;

export function curveOf(points: PowerPoint[]): Curve {
  const most = Math.max(1, ...points.map(({ n }) => n));
  const x = (n: number) => tenth(FRAME.left + (n / most) * (FRAME.width - FRAME.left - FRAME.right));
  const y = (power: number) => tenth(FRAME.height - FRAME.bottom - power * (FRAME.height - FRAME.top - FRAME.bottom));
  return { path: points.map(({ n, power }, place) => `${place === 0 ? "M" : "L"}${x(n)} ${y(power)}`).join(""), x, y, most };
}

/** Whether more hires tell less anywhere: the exact test counts whole people. */
export function saws(points: PowerPoint[]): boolean {
  return points.some(({ power }, at) => at > 0 && power < (points[at - 1]?.power ?? 0));
}
