// The shell as the tests of this page have it: what it was told to keep, and what it refuses. It stands in for `ipc` and for its session.
import type { OutcomeCell } from "../../../ipc";

type Refusal = { field: string | null; message: string };

export const kept: OutcomeCell[][] = [];
/** What is sent is refused `with` that, once it is `after` that. */
export const refuses = { with: null as Refusal | null, after: Promise.resolve() };

/** What is sent from now on is answered when that is called; refused where there is a sentence. */
export function slowly(message: string | null): () => void {
  let answer = (): void => undefined;
  refuses.after = new Promise((done) => (answer = done));
  refuses.with = message === null ? null : { field: "cells", message };
  return () => answer();
}

export const ipc = {
  outcomeKeep: async (cells: OutcomeCell[]) => {
    const { with: refused, after } = refuses;
    await after;
    if (refused) throw refused;
    kept.push(cells);
  },
};
export const refusal = (thrown: unknown) => thrown;

export async function act(change: () => Promise<unknown>, then?: () => void): Promise<void> {
  try {
    await change();
    then?.();
  } catch {
    // Told by the window.
  }
}
export const undo = () => undefined;

export function forget(): void {
  kept.length = 0;
  Object.assign(refuses, { with: null, after: Promise.resolve() });
}
