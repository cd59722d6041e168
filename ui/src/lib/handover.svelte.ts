// What one page hands to the next. It is taken once, so that coming back later starts nothing again.

export type NewVersion = {
  /** Key of the role. */
  role: string;
  /** Id of the finding that is acted on by it: keeping the version names it in the decision. */
  finding: string | null;
  /** Why the process is changed. */
  reason: string | null;
  /** What the change is to bring, what it is measured by, and the day (YYYY-MM-DD) to look again. */
  expectation: { effect: string; measure: string; review_on: string | null } | null;
  /** What to know before it is written. */
  caution?: string | null;
};

class Handover {
  #waiting: NewVersion | null = null;

  give(handed: NewVersion): void {
    this.#waiting = handed;
  }

  /** What waits; then nothing waits any more. */
  take(): NewVersion | null {
    const handed = this.#waiting;
    this.#waiting = null;
    return handed;
  }
}

export const handover = new Handover();
