// What one page hands to the next. It is taken once, so that coming back later starts nothing again.

export type NewVersion = {
  kind: "new_version";
  /** Key of the role. */
  role: string;
  /** Why the process is changed. */
  reason: string | null;
  /** What the change is to bring, what it is measured by, and the day (YYYY-MM-DD) to look again. */
  expectation: { effect: string; measure: string; review_on: string | null } | null;
};

export type Handed = NewVersion;

class Handover {
  #waiting: Handed | null = null;

  give(handed: Handed): void {
    this.#waiting = handed;
  }

  /** What waits; then nothing waits any more. */
  take(): Handed | null {
    const handed = this.#waiting;
    this.#waiting = null;
    return handed;
  }
}

export const handover = new Handover();
