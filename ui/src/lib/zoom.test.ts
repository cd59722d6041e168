import { expect, it } from "vitest";
import { USUAL_ZOOM, ZOOMS, zoomFrom } from "./zoom";

it("walks the steps from 80 to 200 percent and back", () => {
  const walked = (from: number, direction: 1 | -1) => {
    const steps = [from];
    for (let at = zoomFrom(from, direction); at !== steps.at(-1); at = zoomFrom(at, direction)) steps.push(at);
    return steps;
  };
  expect(walked(80, 1)).toEqual([80, 90, 100, 110, 125, 150, 175, 200]);
  expect(walked(200, -1)).toEqual([200, 175, 150, 125, 110, 100, 90, 80]);
  expect(ZOOMS).toContain(USUAL_ZOOM);
});

it("goes to the nearest step from between two, and never past the ends", () => {
  expect(zoomFrom(133, 1)).toBe(150);
  expect(zoomFrom(133, -1)).toBe(125);
  expect(zoomFrom(400, -1)).toBe(200);
  expect(zoomFrom(400, 1)).toBe(200);
  expect(zoomFrom(10, -1)).toBe(80);
});
