// One card at the desk: what the shell knows of it, what is written here, and how far that is kept.
// While a card is written, what is on the screen is the truth; the session is loaded again on submit and on leaving.
import { ipc, refusal, type CardEntry, type CardPage, type RatingEntry } from "../../ipc";
import { act, state as workspace } from "../../ipc/session.svelte";
import type { CardKey } from "../../lib/cardid";
import { toasts } from "../../lib/toasts.svelte";
import { unsaved } from "../../lib/unsaved.svelte";
import { words } from "../../lib/words";
import { gapsOf, withRating, writable } from "./card";
import { Kept } from "./kept.svelte";
import { Saver, type SaveState } from "./saver";

export class Writing {
  readonly key: CardKey;
  page = $state.raw<CardPage | null>(null);
  card = $state.raw<CardEntry>();
  status = $state.raw<SaveState>({ kind: "quiet" });
  /** What was written last is kept. No state, as `unsaved.hold` asks for it. */
  kept = false;
  /** The place in focus: a criterion, or, after the last one, the recommendation. */
  at = $state(0);
  /** The criterion that the last key rated. */
  rated = $state<number | null>(null);
  /** Submit was tried: what is open is listed until it is done. */
  asked = $state(false);
  refused = $state<string | null>(null);
  busy = $state(false);
  drafted = $state(false);
  #readOnly: () => boolean;
  #saver = new Saver<CardEntry>({
    save: async (card) => {
      await ipc.cardKeep(card, null);
      this.drafted = true;
      // What Undo would take back is told anew. Nothing is loaded again: the screen is the truth.
      workspace.session = await ipc.sessionShow().catch(() => workspace.session);
    },
    say: (state) => this.#say(state),
    why: (thrown) => refusal(thrown).message,
  });
  #kept = new Kept(() => ipc.cardShow(this.key.candidate, this.key.interviewer, this.key.stage), () => this.#saver.idle, (page) => this.#show(page));

  open = $derived(this.page !== null && this.problem === null && this.page.status !== "submitted" && this.page.criteria.length > 0 && !this.readOnly);
  gaps = $derived(this.page && this.card ? gapsOf(this.card, this.page.criteria, this.page.earlier[0]?.card) : []);
  /** The recommendation comes last: it opens when every criterion is done. */
  overallOpen = $derived(this.card?.recommendation !== null || this.gaps.every((gap) => gap === this.page?.criteria.length));

  constructor(key: CardKey, readOnly: () => boolean) {
    this.key = key;
    this.#readOnly = readOnly;
  }

  get readOnly(): boolean {
    return this.#readOnly();
  }

  get problem() {
    return this.#kept.problem;
  }

  load = (): Promise<void> => this.#kept.load();

  #say(status: SaveState): void {
    this.status = status;
    this.kept = status.kind === "saved";
  }

  #show(page: CardPage): void {
    this.page = page;
    this.drafted = page.status === "draft";
    this.card = page.status === "submitted" ? page.card : writable(page);
  }

  rate(at: number, change: Partial<RatingEntry>): void {
    const criterion = this.page?.criteria[at];
    if (criterion && this.card) this.#change(withRating(this.card, criterion.key, change));
  }

  mark(at: number, value: number): void {
    this.rate(at, { value, not_assessed: false });
  }

  notAssessed(at: number): void {
    this.rate(at, { value: null, not_assessed: true });
  }

  recommend(recommendation: string): void {
    if (this.card && this.overallOpen) this.#change({ ...this.card, recommendation });
  }

  #change(card: CardEntry): void {
    if (!this.open || this.busy) return;
    toasts.withoutActions();
    this.card = card;
    this.refused = null;
    this.#kept.changed();
    this.#saver.change(card);
  }

  flush = (): Promise<boolean> => this.#saver.flush();

  /** Leaving: what waits is kept, then the rest of the window learns of it. */
  leave = async (): Promise<void> => {
    const safe = await unsaved.during(this.flush);
    if (!safe && this.status.kind === "refused") toasts.lost(words.scorecards.card.notSaved(this.status.message));
    if (this.#saver.saved) await act(async () => undefined);
  };

  /** Submits the card; answers the first place that is still open, if any. */
  async submit(): Promise<number | null> {
    if (!this.card || !this.open || this.busy) return null;
    this.asked = true;
    const [gap] = this.gaps;
    if (gap !== undefined) {
      void this.#saver.flush();
      return gap;
    }
    await this.#through(async (card) => {
      await this.#saver.flush();
      await ipc.cardSubmit(card);
      await this.#saver.drop();
      this.asked = false;
    });
    return null;
  }

  /** Throws the draft away; answers whether anything of the card is left. */
  async discard(): Promise<boolean> {
    const earlier = (this.page?.earlier.length ?? 0) > 0;
    await this.#through(async () => {
      await this.#saver.drop();
      await ipc.cardDiscard(this.key.candidate, this.key.interviewer, this.key.stage);
      this.asked = false;
      this.drafted = false;
    });
    return earlier || this.refused !== null;
  }

  /** Opens a submitted card again, as the draft of a new revision. The refusal goes to the dialogue. */
  async amend(reason: string): Promise<string | null> {
    if (!this.page) return null;
    try {
      await ipc.cardKeep(writable(this.page), reason);
    } catch (thrown) {
      return refusal(thrown).message;
    }
    await this.load();
    return null;
  }

  async #through(step: (card: CardEntry) => Promise<void>): Promise<void> {
    if (!this.card) return;
    this.busy = true;
    this.refused = null;
    try {
      await step(this.card);
      await act(async () => undefined);
      await this.load();
    } catch (thrown) {
      this.refused = refusal(thrown).message;
    } finally {
      this.busy = false;
    }
  }
}
