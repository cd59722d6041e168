// The commands as the pages call them: the data itself, or a `Refused` with a whole sentence.
import { busy } from "../lib/busy.svelte";
import { toasts } from "../lib/toasts.svelte";
import { commands, type AppError } from "./bindings";

export type * from "./bindings";

/** Why a command was refused: a sentence for people and a code for the window. */
export class Refused extends Error {
  override name = "Refused";
  readonly code: string;
  readonly field: string | null;
  /** The command that was refused with what was asked of it; none where the window refused by itself. */
  readonly command: string | null;

  constructor(error: AppError, command: string | null = null) {
    super(error.message);
    this.code = error.code;
    this.field = error.field;
    this.command = command;
  }
}

/** Anything that was thrown, as a refusal. */
export function refusal(thrown: unknown): Refused {
  if (thrown instanceof Refused) return thrown;
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  return new Refused({ code: "unexpected", message, field: null });
}

type Result<T, E> = { status: "ok"; data: T } | { status: "error"; error: E };

type Unwrapped<C> = {
  [K in keyof C]: C[K] extends (...args: infer A) => Promise<Result<infer T, AppError>> ? (...args: A) => Promise<T> : never;
};

/** What changes the workspace: the way back in an earlier message would lead elsewhere. Not cards, which are kept while they are typed: the session says what that changed. */
const CHANGES: ReadonlySet<string> = new Set<keyof typeof commands>([
  "historyUndo", "historyRedo", "decisionKeep", "cohortKeep", "cohortKeepWithRole", "cohortDelete", "sellerChange", "sellerKeep", "sellerDelete", "sellerMerge",
  "candidateKeep", "candidateDelete", "candidateHire", "settingsKeep", "roleKeep", "interviewerKeep", "versionKeep", "versionKeepFor", "versionDelete",
  "salesKeep", "cardSubmit", "outcomeKeep", "publishedKeep", "publishedTakeOff", "publishedRestore", "publishedShow", "importCommit", "importUndo", "packetImport",
]);

/** The commands as functions that answer the data. What succeeds is no failure any more, and what changes the workspace ends earlier ways back. */
export function unwrap<C extends Record<string, (...args: never[]) => Promise<Result<unknown, AppError>>>>(all: C): Unwrapped<C> {
  const entries = Object.entries(all).map(([name, command]) => [
    name,
    async (...args: never[]) => {
      const result = await busy.during(() => command(...args));
      const asked = JSON.stringify([name, ...args]);
      if (result.status === "error") throw new Refused(result.error, asked);
      toasts.succeeded(asked);
      if (CHANGES.has(name)) toasts.withoutActions();
      return result.data;
    },
  ]);
  return Object.fromEntries(entries) as Unwrapped<C>;
}

export const ipc = unwrap(commands);
