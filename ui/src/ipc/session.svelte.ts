// The session as the window knows it, and the actions that concern the whole workspace.
import { router } from "../router.svelte";
import { once } from "../lib/busy.svelte";
import { setLocale } from "../lib/format";
import { OWNER, personName } from "../lib/person";
import { theme } from "../lib/theme.svelte";
import { toasts } from "../lib/toasts.svelte";
import { words } from "../lib/words";
import { work as working } from "../lib/words.work";
import { ipc, refusal, type Refused, type Session, type Theme } from "./index";
import { UNDER_WAY, work } from "./work.svelte";

/** Refusals that get the whole page and a way on; the others are a message in passing. */
const WHOLE_PAGE = new Set(["newer", "locked", "read_only", "not_a_workspace", "damaged", "not_found"]);
/** Nothing failed: somebody cancelled, or has to wait. */
const IN_PASSING = new Set(["cancelled", UNDER_WAY]);

export type Trouble = { refused: Refused; again: (() => Promise<void>) | null };

class SessionState {
  /** None until the first answer of the shell. */
  session = $state.raw<Session | null>(null);
  /** Grows with every change of the workspace: pages load again when it does. */
  revision = $state(0);
  trouble = $state.raw<Trouble | null>(null);
  open = $derived(this.session?.open ?? null);
  /** Which file is open; changes only when another one is. */
  file = $derived(this.open ? `${this.open.folder}/${this.open.file_name}` : null);

  take(session: Session): void {
    setLocale(session.open?.locale ?? null);
    if (session.open?.undo !== this.open?.undo || session.open?.redo !== this.open?.redo) toasts.withoutActions();
    const [before, now] = [this.open, session.open];
    const isSame = before?.file_name === now?.file_name && before?.folder === now?.folder;
    if (!isSame) toasts.left();
    this.session = session;
    // A month that comes in moves every figure: nobody may be surprised by it. A day that was set is known.
    if (isSame && before?.as_of && now?.as_of && before.as_of !== now.as_of && now.as_of_why === "outcomes") toasts.say(words.asOf.moved(before.as_of, now.as_of), null, "as_of");
    theme.choice = session.theme;
    this.revision += 1;
  }

  /** The name of whoever has the key, of an interviewer or of the owner. */
  nameOf(key: string): string {
    return personName(key, this.open?.interviewers ?? []);
  }

  async reload(): Promise<void> {
    const load = () => attempt(async () => this.take(await ipc.sessionShow()));
    await load();
    // At the start the shell refuses once, with the reason why a named workspace was not opened.
    if (!this.session) await load();
  }
}

export const state = new SessionState();

/** Runs an action; a refusal becomes a message, and never an unhandled error. What somebody cancelled, or has to wait for, is no failure. */
export async function attempt(action: () => Promise<void>, again: Trouble["again"] = null): Promise<void> {
  try {
    await action();
  } catch (thrown) {
    const refused = refusal(thrown);
    if (WHOLE_PAGE.has(refused.code)) state.trouble = { refused, again };
    else if (IN_PASSING.has(refused.code)) toasts.tell(refused.message);
    else toasts.fail(refused.message, refused.command);
  }
}

function opening<A extends unknown[]>(command: (...args: A) => Promise<Session | null>, page: string): (...args: A) => Promise<void> {
  const run: (...args: A) => Promise<void> = once(async (...args: A) => {
    const open = async () => {
      const session = await command(...args);
      if (!session) return;
      state.trouble = null;
      router.go(page);
      state.take(session);
    };
    await attempt(open, () => run(...args));
  });
  return run;
}

export const openSample = opening(ipc.workspaceSample, "review");
export const openWorkspace = opening(ipc.workspaceOpen, "review");
export const newWorkspace = opening(ipc.workspaceNew, "review");
export const newWorkspaceForImport = opening(ipc.workspaceNew, "import");
export const closeWorkspace = opening(ipc.workspaceClose, "review");
export const openRecent = opening(ipc.workspaceOpenRecent, "review");

/** At an interviewer's desk only what that interviewer did is taken back. */
const isOwners = () => (state.open?.desk ?? OWNER) === OWNER;

/** An import is taken back only when the user was asked about it. */
export const undo: (ofImport?: boolean) => Promise<void> = once(async (ofImport?: boolean) => {
  const title = state.open?.undo;
  if (!title) return toasts.tell(isOwners() ? words.history.nothingToUndo : words.history.nothingOfYours);
  await attempt(async () => {
    try {
      state.take(await work.during(working.back, () => ipc.historyUndo(ofImport ?? false)));
    } catch (thrown) {
      // Something else became the newest: it is shown before it is taken back.
      if (refusal(thrown).field === "undo") await state.reload();
      throw thrown;
    }
    toasts.say(words.history.undone(title), state.open?.redo ? { label: words.history.redo, run: redo } : null);
  });
});

export const redo = once(async () => {
  const title = state.open?.redo;
  if (!title) return toasts.tell(isOwners() ? words.history.nothingToRedo : words.history.nothingOfYours);
  await attempt(async () => {
    state.take(await work.during(working.again, ipc.historyRedo));
    toasts.say(words.history.redone(title), { label: words.history.undo, run: () => undo() });
  });
});

/** Runs a command that changes the workspace, then shows it as it is now. */
export function act(change: () => Promise<unknown>, then: () => void = () => undefined): Promise<void> {
  return attempt(async () => {
    await change();
    state.take(await ipc.sessionShow());
    then();
  });
}

/** Makes a change in a form or a dialogue: a refusal goes back there, with what was typed. None once the window shows the workspace as it is now. */
export async function refusedBy(change: () => Promise<unknown>): Promise<Refused | null> {
  try {
    await change();
  } catch (thrown) {
    return refusal(thrown);
  }
  await state.reload();
  return null;
}

export function chooseDesk(who: string): Promise<void> {
  return attempt(async () => state.take(await ipc.deskChoose(who)));
}

export function chooseTheme(choice: Theme): Promise<void> {
  return attempt(async () => {
    const session = await ipc.themeChoose(choice);
    state.session = session;
    theme.choice = session.theme;
  });
}

export const exportDeck = once(() =>
  attempt(async () => {
    const deck = await work.during({ word: working.deck, aside: true }, ipc.deckExport);
    if (deck) toasts.say(words.deck.written(deck.file_name, deck.slides.length));
  }),
);

export const exportChart = once((id: string) =>
  attempt(async () => {
    const fileName = await ipc.chartExport(id);
    if (fileName) toasts.say(words.chart.written(fileName));
  }),
);
