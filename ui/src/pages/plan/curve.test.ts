import { describe, expect, it } from "vitest";
import { curveOf, saws, FRAME } from "./curve";

describe("the curve of the chance to tell", () => {
  it("fills its frame", () => {
    const { path, x, y, most } = curveOf([{ n: 0, power: 0 }, { n: 20, power: 0.5 }, { n: 40, power: 1 }]);
    expect(most).toBe(40);
    expect(path).toBe(`M${FRAME.left} ${y(0)}L${x(20)} ${y(0.5)}L${FRAME.width - FRAME.right} ${FRAME.top}`);
    expect(y(0)).toBe(FRAME.height - FRAME.bottom);
    expect(x(20)).toBe((FRAME.left + FRAME.width - FRAME.right) / 2);
  });

  it("is empty without points", () => expect(curveOf([]).path).toBe(""));
});

it("knows where more hires tell less", () => {
  expect(saws([{ n: 20, power: 0.6 }, { n: 28, power: 0.803 }, { n: 30, power: 0.79 }])).toBe(true);
  expect(saws([{ n: 20, power: 0.6 }, { n: 28, power: 0.8 }])).toBe(false);
});
