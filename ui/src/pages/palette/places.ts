// What the palette finds inside of a page once something is typed: the sections of the settings, and interviewers.
import type { Interviewer } from "../../ipc";
import { words } from "../../lib/words";
import type { Entry } from "./entries";
import { toSection } from "./there";

const PAGE = "settings";
const say = words.settings;
const detail = words.pages.settings;

export function places(interviewers: Interviewer[]): Entry[] {
  const { roles, interviewers: people, bars, costs, workspace } = say;
  const sections = { workspace, roles, interviewers: people, bars, costs };
  return [
    ...Object.entries(sections).map<Entry>(([id, { title }]) => ({
      id: `settings_${id}`, group: "page", label: title, detail, keys: [], run: () => toSection(PAGE, title),
    })),
    ...interviewers.map<Entry>(({ key, name }) => ({
      id: `interviewer_${key}`, group: "interviewer", label: name, detail, keys: [], run: () => toSection(PAGE, people.title, `${people.rename}: ${name}`),
    })),
  ];
}
