// The words of work that takes long enough to say so.
import { count, plural } from "./format";

export const work = {
  cancel: "Cancel", cancelling: "Cancelling…", bar: "Rows done",
  rows: (done: number, of: number) => `${count(done)} of ${plural(of, "row", "rows")}`,
  speed: (rows: number) => `${count(rows)} a second`,
  reading: { word: "Reading the file…", last: "Comparing it with the workspace…", cancelled: "Nothing is written yet." },
  importing: (rows: number) => ({ word: `Importing ${plural(rows, "row", "rows")}…`, last: "Writing…", cancelled: "All or nothing. If you cancel, the workspace is exactly as it was." }),
  undoing: { word: "Taking the import back…" }, back: { word: "Taking it back…" }, again: { word: "Doing it again…" },
  /** The command tells nobody when its dialogue is closed. */
  deck: "The deck: choose where, then it is built.",
  first: (word: string) => `${word} Wait until that is done, then do it again.`,
  firstThenDrop: (word: string) => `${word} Wait until that is done, then drop the file again.`,
};
