import { expect, it } from "vitest";
import { ROW, slotsOf } from "./sight";

const told = (...ask: Parameters<typeof slotsOf>) => slotsOf(...ask).filter((slot) => "room" in slot);
const drawn = (...ask: Parameters<typeof slotsOf>) => slotsOf(...ask).flatMap((slot) => ("row" in slot ? [slot.row] : []));

it("draws a short grid whole", () => {
  expect(slotsOf(3, 0, 300, 0)).toEqual([{ row: 0 }, { row: 1 }, { row: 2 }]);
  expect(slotsOf(0, 0, 300, 0)).toEqual([]);
});

it("draws what is in sight, and the rest is room of the same height", () => {
  const ask = [5000, 1000 * ROW, 600, 1005] as const;
  expect([drawn(...ask)[0], drawn(...ask).at(-1)]).toEqual([990, 1029]);
  expect(told(...ask)).toEqual([{ room: 990, before: 990 }, { room: 3970, before: 5000 }]);
  expect(drawn(5000, 5000 * ROW, 600, 4999).at(-1)).toBe(4999);
});

it("keeps the row that has the focus, in its place", () => {
  const slots = slotsOf(5000, 1000 * ROW, 600, 7);
  expect(slots.slice(0, 4)).toEqual([{ room: 7, before: 7 }, { row: 7 }, { room: 982, before: 990 }, { row: 990 }]);
  expect(slots.reduce((sum, slot) => sum + ("room" in slot ? slot.room : 1), 0)).toBe(5000);
});
