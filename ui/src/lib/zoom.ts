// How large everything in the window is, in percent, and the steps that the keys take.

export const ZOOMS = [80, 90, 100, 110, 125, 150, 175, 200];
export const USUAL_ZOOM = 100;

/** The next step up or down; at the end, and from between two steps, the nearest that there is. */
export function zoomFrom(now: number, direction: 1 | -1): number {
  const beyond = direction === 1 ? ZOOMS.find((step) => step > now) : ZOOMS.findLast((step) => step < now);
  return beyond ?? (direction === 1 ? Math.max(...ZOOMS) : Math.min(...ZOOMS));
}
