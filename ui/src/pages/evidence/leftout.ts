// What the evidence of a role leaves out, as the page says it: a sentence a section, of the process that is chosen.
import { words } from "../../lib/words";

/** A caveat comes as "code: process: why."; of the whole role without the process. */
type Line = { code: string; process: string | null; why: string; whole: string };
type Section = keyof typeof words.evidence.sections;
export type LeftOut = {
  section: Section | null;
  /** The reasons alone, and as a sentence that names the section. */
  why: string;
  sentence: string;
  /** The process whose scorecards would tell more. */
  cards: string | null;
};

const SECTIONS: Partial<Record<string, Section>> = {
  validity: "validity", interviewer_validity: "interviewer_validity", exits: "exits", whatif: "cuts", whatif_best: "cuts", attainment_change: "attainment_change",
};
/** Without marks against results there is nothing of these either: the one reason stands for all. */
const NEEDS_VALIDITY: ReadonlySet<string> = new Set(["interviewer_validity", "whatif", "whatif_best"]);
const OF_CARDS: ReadonlySet<string> = new Set(["validity", ...NEEDS_VALIDITY]);
/** Other reasons of the same sections are no lack of cards: a changed scale, or what is for the owner only. */
const wantsCards = ({ code, why }: Line): boolean => OF_CARDS.has(code) && /\b(rated|marked)\b/.test(why);

function lineOf(caveat: string, processes: string[]): Line {
  const [, code = "", rest = caveat] = /^([a-z0-9_]+): (.+)$/s.exec(caveat) ?? [];
  const process = processes.filter((each) => rest.startsWith(`${each}: `)).sort((one, other) => other.length - one.length)[0] ?? null;
  return { code, process, why: (process === null ? rest : rest.slice(process.length + 2)).replace(/\.$/, ""), whole: caveat };
}

const sectionOf = ({ code }: Line): string => SECTIONS[code] ?? code;
const once = <T>(list: T[]): T[] => [...new Set(list)];

/** Reasons that differ in their numbers only are one; the last one stands for them. */
function reasons(lines: Line[], all: number): string {
  const alike = new Map<string, Line[]>();
  for (const line of lines) {
    const key = line.why.replaceAll(/\d+/g, "0");
    alike.set(key, [...(alike.get(key) ?? []), line]);
  }
  const told = [...alike.values()].map((same) => {
    const last = same.at(-1);
    const names = once(same.flatMap(({ process }) => process ?? []));
    const isSame = once(same.map(({ why }) => why)).length === 1;
    if (!last) return "";
    return isSame && names.length === all ? last.why : words.evidence.of(last.why, isSame ? names : names.slice(-1), isSame ? 0 : names.length - 1);
  });
  return told.join("; ");
}

/** The processes that can't be chosen, a sentence a reason. */
function unoffered(lines: Line[], told: string[]): LeftOut[] {
  const closed = lines.filter(({ code, process }) => code === "validity" && process !== null && !told.includes(process));
  return once(closed.map(({ why }) => why)).map((why) => {
    const same = closed.filter((line) => line.why === why);
    const names = same.flatMap(({ process }) => process ?? []);
    return { section: null, why, sentence: `validity: ${words.evidence.unoffered(names, why)}`, cards: same.find(wantsCards)?.process ?? null };
  });
}

/** `told` are the processes that can be chosen; without a chosen one it is said of all. */
export function leftOut(caveats: string[], processes: string[], told: string[], chosen: string | null): LeftOut[] {
  const lines = caveats.map((caveat) => lineOf(caveat, processes));
  const wanted = lines.filter(({ process }) => process !== null && (chosen === null || process === chosen));
  const unmarked = new Set(wanted.flatMap(({ code, process }) => (code === "validity" ? [process] : [])));
  const shown = wanted.filter(({ code, process }) => !(unmarked.has(process) && NEEDS_VALIDITY.has(code)));
  const sections = once(shown.map(sectionOf)).map((section): LeftOut => {
    const own = shown.filter((line) => sectionOf(line) === section);
    const why = reasons(own, chosen === null ? processes.length : 1);
    const known = section in words.evidence.sections ? (section as Section) : null;
    return { section: known, why, sentence: `${known ? words.evidence.sections[known] : section}: ${why}.`, cards: own.find(wantsCards)?.process ?? null };
  });
  const ofAll = lines.filter(({ process }) => process === null).map(({ whole }): LeftOut => ({ section: null, why: whole, sentence: whole, cards: null }));
  const seen = new Set<string>();
  return [...ofAll, ...sections, ...(chosen === null ? [] : unoffered(lines, told))].filter(({ sentence }) => !seen.has(sentence) && seen.add(sentence));
}
