// The grid of old cards at the desk: what the workspace knows, what is typed here, and how far that is kept as drafts.
// While a grid is filled, what is on the screen is the truth.
import { ipc, refusal, type CardGrid } from "../../ipc";
import { act, state as workspace, undo } from "../../ipc/session.svelte";
import { toasts } from "../../lib/toasts.svelte";
import { unsaved } from "../../lib/unsaved.svelte";
import { words } from "../../lib/words";
import type { OldKey } from "./address";
import { numberText, pointsOf, RECOMMENDATIONS } from "./card";
import { Kept } from "./kept.svelte";
import { entryOf, isBlank, isWhole, lineOf, pasted, withCell, withNotes, type Line, type Mark, type Pasted, type Spot } from "./old";
import { after, type GridAct, type GridSize } from "./oldkeys";
import { Saver, type SaveState } from "./saver";

export class Entering {
  readonly key: OldKey;
  grid = $state.raw<CardGrid | null>(null);
  status = $state.raw<SaveState>({ kind: "quiet" });
  /** What was written last is kept. No state, as `unsaved.hold` asks for it. */
  kept = false;
  refused = $state<string | null>(null);
  busy = $state(false);
  at = $state.raw<Spot>({ row: 0, column: 0 });
  /** Why the last key did nothing. */
  said = $state("");
  /** A paste of which something can't be read: nothing of it is written before somebody says so. */
  problems = $state.raw<Pasted | null>(null);
  /** Pasted texts that can't be read, by candidate and column: marked until something else is said there. */
  #bad = $state.raw(new Map<string, string>());
  #typed = $state.raw(new Map<string, Line>());
  /** Candidates whose row is not kept as it stands on the screen. */
  #dirty = new Set<string>();
  /** Candidates who have a draft since this grid was opened. */
  #begun = new Set<string>();
  #readOnly: () => boolean;
  #left = false;
  /** Another workspace may be open by the time the page is left: nothing of this one goes there. */
  #file = workspace.file;
  #saver = new Saver<null>({ save: () => this.#keep(), say: (status) => this.#say(status), why: (thrown) => refusal(thrown).message });
  #kept = new Kept(() => ipc.cardGrid(this.key.cohort, this.key.interviewer, this.key.stage), () => this.#saver.idle, (grid) => this.#show(grid));

  lines = $derived((this.grid?.rows ?? []).map((row) => this.#typed.get(row.candidate) ?? lineOf(row)));
  locked = $derived((this.grid?.rows ?? []).map((row) => row.status === "submitted"));
  whole = $derived(this.lines.filter((line, at) => !this.locked[at] && isWhole(line)).length);
  size = $derived<GridSize>({
    rows: this.lines.length, criteria: this.grid?.criteria.length ?? 0, points: pointsOf(this.grid?.scale ?? [1, 4]), recommendations: RECOMMENDATIONS.length,
  });

  constructor(key: OldKey, readOnly: () => boolean) {
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

  #show(grid: CardGrid): void {
    this.grid = grid;
    this.#typed = new Map();
    this.#begun.clear();
  }

  #change(changes: Map<number, Line>): void {
    const typed = new Map(this.#typed);
    for (const [row, line] of changes) {
      const candidate = this.grid?.rows[row]?.candidate;
      if (candidate === undefined || this.locked[row]) continue;
      typed.set(candidate, line);
      this.#dirty.add(candidate);
    }
    this.#typed = typed;
    this.refused = null;
    if (this.#dirty.size === 0) return;
    // The way back of an earlier message would take what was typed since along.
    toasts.withoutActions();
    this.#kept.changed();
    this.#saver.change(null);
  }

  #keyOf({ row, column }: Spot): string {
    return `${this.grid?.rows[row]?.candidate ?? ""} ${column}`;
  }

  /** What is wrong with the text that was pasted into a cell; null where it could be read. */
  faultAt(spot: Spot): string | null {
    const text = this.#bad.get(this.#keyOf(spot));
    if (text === undefined) return null;
    const column = this.grid?.criteria[spot.column]?.name ?? words.scorecards.recommendation;
    return words.scorecards.old.bad(spot.row + 1, column, text, this.allowedAt(spot));
  }

  /** What a cell takes, in words. */
  allowedAt({ column }: Spot): string {
    const { old } = words.scorecards;
    const { points, criteria } = this.size;
    return column < criteria ? old.takesMark(numberText(points[0] ?? 0), numberText(points.at(-1) ?? 0)) : old.takesOverall;
  }

  /** Does what a key means; answers where to go on. */
  run(act: GridAct): Spot {
    this.said = "";
    if (act.kind === "go") return (this.at = act.to);
    if (act.kind === "mark") this.#put(act.value, true);
    if (act.kind === "not_assessed") this.#put("not_assessed", true);
    if (act.kind === "recommend") this.#put(RECOMMENDATIONS[act.index] ?? null, true);
    if (act.kind === "clear") this.#put(null, false);
    if (act.kind === "nothing") this.said = words.scorecards.offScale;
    if (act.kind === "submit") void this.submit();
    return this.at;
  }

  #put(value: Mark | string, goesOn: boolean): void {
    const { at } = this;
    const line = this.lines[at.row];
    if (!line || this.busy || this.readOnly) return;
    if (this.locked[at.row]) {
      this.said = words.scorecards.old.lockedRow(this.grid?.rows[at.row]?.name ?? "");
      return;
    }
    this.#bad = new Map([...this.#bad].filter(([key]) => key !== this.#keyOf(at)));
    this.#change(new Map([[at.row, withCell(line, at.column, value)]]));
    if (goesOn) this.at = after(at, this.size) ?? at;
  }

  paste(text: string): void {
    if (!this.grid || this.busy || this.readOnly || text.trim() === "") return;
    const done = pasted(this.lines, this.locked, this.at, this.grid.scale, text);
    if (done.bad.length > 0) this.problems = done;
    else this.#take(done);
  }

  /** What of the paste can be read; the rest is marked in its cells. */
  writeOthers(): void {
    const done = this.problems;
    this.problems = null;
    if (done) this.#take(done);
  }

  #take(done: Pasted): void {
    const before = new Map([...done.lines.keys()].map((row) => [row, this.lines[row] as Line]));
    this.#bad = new Map(done.bad.map((bad) => [this.#keyOf(bad), bad.text]));
    this.#change(done.lines);
    const takeBack = () => {
      this.#bad = new Map();
      this.#change(before);
    };
    const back = { label: words.history.undo, run: () => (this.#left ? toasts.tell(words.history.nothingToUndo) : takeBack()) };
    const said = words.scorecards.old.pasted(done);
    if (done.written > 0) toasts.say(said, back);
    else toasts.tell(said);
  }

  /** Rows with gaps go as one step; whole ones one by one, since together they would be submitted. */
  async #keep(): Promise<void> {
    const { grid, key } = this;
    if (!grid) return;
    const wanted = [...this.#dirty];
    this.#dirty.clear();
    try {
      const rows = grid.rows.flatMap((row, at) => (wanted.includes(row.candidate) ? [{ row, line: this.lines[at] as Line }] : []));
      const emptied = rows.filter(({ row, line }) => row.status === "new" && isBlank(line));
      const gaps = rows.filter(({ row, line }) => !isWhole(line) && !(row.status === "new" && isBlank(line)));
      for (const { row } of emptied.filter(({ row }) => this.#begun.delete(row.candidate))) await ipc.cardDiscard(row.candidate, key.interviewer, key.stage);
      if (gaps.length > 0) await ipc.cardGridKeep(key.cohort, key.interviewer, key.stage, gaps.map(({ row, line }) => entryOf(grid, row.candidate, line)));
      gaps.forEach(({ row }) => this.#begun.add(row.candidate));
      for (const { row, line } of rows.filter(({ line }) => isWhole(line))) {
        const page = await ipc.cardShow(row.candidate, key.interviewer, key.stage);
        await ipc.cardKeep(withNotes(entryOf(grid, row.candidate, line), page.card), null);
        this.#begun.add(row.candidate);
      }
    } catch (thrown) {
      wanted.forEach((candidate) => this.#dirty.add(candidate));
      throw thrown;
    }
    // What Undo would take back is told anew. Nothing is loaded again: the screen is the truth.
    workspace.session = await ipc.sessionShow().catch(() => workspace.session);
  }

  flush = (): Promise<boolean> => this.#saver.flush();

  /** Leaving: what waits is kept as drafts, then the rest of the window learns of it. */
  leave = async (): Promise<void> => {
    this.#left = true;
    if (workspace.file !== this.#file) return this.#saver.drop();
    const safe = await unsaved.during(this.flush);
    if (!safe && this.status.kind === "refused") toasts.lost(words.scorecards.card.notSaved(this.status.message));
    if (this.#saver.saved) await act(async () => undefined);
  };

  submit = async (): Promise<void> => {
    const { grid, key } = this;
    if (!grid || this.busy || this.readOnly) return;
    if (this.whole === 0) return void (this.said = words.scorecards.old.noneWhole);
    this.busy = true;
    this.refused = null;
    try {
      if (!(await this.#saver.flush())) return;
      const rows = grid.rows.flatMap((row, at) => {
        const line = this.lines[at];
        return line && !this.locked[at] && !isBlank(line) ? [entryOf(grid, row.candidate, line)] : [];
      });
      const kept = await ipc.cardGridKeep(key.cohort, key.interviewer, key.stage, rows);
      await act(async () => undefined);
      toasts.say(words.scorecards.old.submitted(kept.submitted, kept.drafts), { label: words.history.undo, run: undo });
    } catch (thrown) {
      this.refused = refusal(thrown).message;
    } finally {
      this.busy = false;
    }
  };
}
