// A sheet for the tests of this page, over the shell that they have.
import { afterEach, beforeEach } from "vitest";
import type { OutcomeField } from "../../../ipc";
import { setLocale } from "../../../lib/format";
import { toasts } from "../../../lib/toasts.svelte";
import { sample, typeInto } from "./samplegrid";
import { Sheet } from "../sheet.svelte";
import { forget, kept } from "./fakeshell";

let cohorts = 0;

class Bench {
  sheet!: Sheet;
  shown!: { field: OutcomeField; locked: boolean; currency: string };

  fresh(): void {
    this.shown = { field: "closed", locked: false, currency: "USD" };
    this.open();
    this.sheet.select({ row: 0, column: 2 }, false);
  }

  /** The same sheet anew, of a cohort of its own. */
  open(): Sheet {
    const whole = sample();
    const id = String((cohorts += 1));
    this.sheet = new Sheet(() => ({ file: "a.encore", id, grid: whole, whole, ...this.shown }));
    return this.sheet;
  }

  type = (...keys: string[]) => typeInto(this.sheet, ...keys);
  texts = () => this.sheet.waits.list.map(({ text }) => text);
}

export const values = () => kept.flat().map(({ seller, month, value }) => [seller, month.slice(5), value]);
export const told = () => toasts.list.map(({ text }) => text);
export const settled = () => new Promise((done) => setTimeout(done));

/** One for each test, in American English. */
export function benchForEach(): Bench {
  const bench = new Bench();
  beforeEach(() => {
    setLocale("en-US");
    bench.fresh();
  });
  afterEach(() => {
    forget();
    toasts.list = [];
    setLocale("en-GB");
  });
  return bench;
}
