// The words of what leaders decide on findings.

type DecisionWord = "acknowledged" | "acting" | "dismissed" | "reopened";

const stop = (text: string) => (/[.!?。]$/.test(text) ? text : `${text}.`);

export const decisions = {
  acts: { acknowledged: "Acknowledge", acting: "Act…", dismissed: "Dismiss…", reopened: "Reopen" } as Record<DecisionWord, string>,
  actOn: (act: string, sentence: string) => `${act} ${sentence}`,
  about: "Decision",
  /** Of two facts with one name. */
  chip: (label: string, text: string) => `${label}: ${text}`,
  states: { acknowledged: "Acknowledged", acting: "Acting", dismissed: "Dismissed", reopened: "Reopened" } as Record<DecisionWord, string>,
  /** "Acting · AE-v4". */
  tag: (word: string, version: string | null) => (version ? `${word} · ${version}` : word),
  kept: { acknowledged: "Acknowledged", acting: "Kept: acting on it", dismissed: "Dismissed. It stays at the end of the list", reopened: "Open again" } as Record<DecisionWord, string>,
  readOnly: "This workspace is read-only.",
  cannotShow: (why: string) => `What was decided could not be read: ${why}`,

  dismiss: {
    title: "Dismiss this finding?", reason: "Why", help: "It stays in the list, at the end, with this reason.",
    missing: "A dismissal needs a reason: say why this finding is not believed or not acted on.", act: "Dismiss",
  },
  act: {
    title: "Act on this finding", reason: "What will change?", help: "May stay empty.",
    by: "By what", unsaid: "Not said yet", newVersion: "A new process version", plan: "Plan it first",
    version: (key: string, title: string) => (title && title !== key ? `${key}, ${title}` : key),
    after: {
      "": "The decision is kept with the name of whoever is at the desk.", version: "The decision names this version.",
      new: "Keeps the decision, then opens a new version with what you wrote and with this finding as the reason. Once that is kept, the decision names it.",
      plan: "Keeps the decision, then opens the plan: how many hires until a change can be told.",
    },
    acts: { "": "Keep", version: "Keep", new: "Keep and write the version", plan: "Keep and plan" },
  },
  /** Why the process is changed: what was typed, then the finding. */
  reasonWith: (reason: string | null, sentence: string) => [...(reason?.trim() ? [stop(reason.trim())] : []), `Finding: ${sentence}`].join(" "),
  planLink: "Plan a change",
};
