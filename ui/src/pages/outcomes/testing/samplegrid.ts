// A small grid for the tests of this page, and fingers that type into it.
import type { GridMonth, OutcomeGrid } from "../../../ipc";
import { key } from "../keys";
import type { Sheet } from "../sheet.svelte";

function known(seller: string, month: string, figures: GridMonth["figures"], on_leave = false): GridMonth {
  return { seller, month, figures, on_leave };
}

/** Ada all the time, Ben from February to March, Cleo from January with leave in March; two months of ramp. */
export function sample(): OutcomeGrid {
  return {
    cohort: "AE 2026",
    months: ["2026-01", "2026-02", "2026-03", "2026-04"],
    sellers: [
      { id: "a", name: "Ada", hired_on: "2026-01-12", ended_on: null, role_full_quota: 45_000, ramp_months: 2, leaves: [] },
      { id: "c", name: "Cleo", hired_on: "2026-01-31", ended_on: null, role_full_quota: null, ramp_months: 0, leaves: [{ from: "2026-03-20", to: "2026-03-25" }] },
      { id: "b", name: "Ben", hired_on: "2026-02-01", ended_on: "2026-03-31", role_full_quota: 45_000, ramp_months: 2, leaves: [] },
    ],
    rows: [
      known("a", "2026-01", { quota: 1000, closed: 500.1 }), known("a", "2026-02", { quota: 2000, closed: 0.2 }), known("b", "2026-02", { quota: 1000 }),
      known("b", "2026-04", { closed: 70 }), known("c", "2026-04", {}, true), known("x", "2026-01", { quota: 9, closed: 9 }), known("a", "2031-01", { quota: 9, closed: 9 }),
    ],
  };
}

/** Types as fast as it goes: in the cell a character goes to its field. */
export function typeInto(sheet: Sheet, ...keys: string[]): void {
  for (const name of keys.flatMap((each) => (/^(?:Enter|Escape|Tab|F2|Delete|Arrow\w+)$/u.test(each) ? [each] : [...each]))) {
    const writing = sheet.editing && name.length === 1;
    if (writing) sheet.type(`${sheet.editing?.text ?? ""}${name}`);
    else key(sheet, new KeyboardEvent("keydown", { key: name }));
  }
}
