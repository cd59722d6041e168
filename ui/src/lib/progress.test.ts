import { describe, expect, it } from "vitest";
import { Progress, roughly } from "./progress";

/** Answers of the shell, one every 250 ms. */
function after(...done: (number | null)[]): Progress {
  const progress = new Progress();
  done.forEach((each, index) => progress.take(each === null ? null : { done: each, of: 1000 }, index * 250));
  return progress;
}

describe("progress", () => {
  it("knows nothing until something is counted", () => {
    expect(after().tally).toBeNull();
    expect(after(null, null).tally).toBeNull();
    expect(after(null).ending).toBe(false);
  });

  it("never goes back", () => {
    expect(after(300, 200).tally).toEqual({ done: 300, of: 1000 });
  });

  it("begins anew with another number of rows", () => {
    const progress = after(900);
    progress.take({ done: 5, of: 40 }, 250);
    expect(progress.tally).toEqual({ done: 5, of: 40 });
  });

  it("is in its last part once all is done, or nothing is counted any more", () => {
    expect(after(999).ending).toBe(false);
    expect(after(1000).ending).toBe(true);
    expect(after(400, null).ending).toBe(true);
    expect(after(400, null).tally).toEqual({ done: 1000, of: 1000 });
    expect(after(400, null, 500).ending).toBe(false);
  });

  it("begins anew after a pause, with as many rows as before", () => {
    const progress = after(0, 400, 1000, null, 5);
    expect([progress.tally, progress.ending, progress.speed]).toEqual([{ done: 5, of: 1000 }, false, null]);
  });

  it("counts nothing where there is one step only, and is not at its end there", () => {
    const reading = new Progress();
    reading.take({ done: 0, of: 1 }, 0);
    expect(reading.far).toEqual({ done: 0, of: 1, counted: false, ending: false, speed: null });
    reading.take({ done: 1, of: 1 }, 2000);
    expect([reading.ending, reading.speed]).toEqual([false, null]);
    reading.take(null, 2250);
    expect([reading.counted, reading.ending]).toEqual([false, false]);
    reading.take({ done: 2, of: 40 }, 2500);
    expect(reading.far).toMatchObject({ done: 2, of: 40, counted: true, ending: false });
  });

  it("tells a speed after a second, of what was done lately", () => {
    expect(after(0, 50, 100, 150).speed).toBeNull();
    expect(after(0, 50, 100, 150, 200).speed).toBe(200);
    const slower = after(...Array.from({ length: 41 }, (_, index) => (index < 20 ? index * 20 : 400 + index)));
    expect(slower.speed).toBe(4);
  });

  it("tells no speed of rows that stand still or are all done", () => {
    expect(after(0, 0, 0, 0, 0, 0).speed).toBeNull();
    expect(after(0, 250, 500, 750, 1000).speed).toBeNull();
  });
});

it("rounds to two figures", () => {
  expect(roughly(309_871)).toBe(310_000);
  expect(roughly(1_249)).toBe(1_200);
  expect(roughly(37.4)).toBe(37);
  expect(roughly(4.6)).toBe(5);
  expect(roughly(0.2)).toBe(1);
});
