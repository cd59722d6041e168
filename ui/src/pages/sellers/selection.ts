// Which sellers are selected. What stood before a range was begun stays when the range changes.

export type Selection = {
  ids: ReadonlySet<string>;
  /** The row that a range starts from. */
  anchor: number;
  /** What was selected when the anchor was set. */
  base: ReadonlySet<string>;
};

const none: ReadonlySet<string> = new Set();
export const nobody: Selection = { ids: none, anchor: 0, base: none };

/** A range begins here from now on. */
export function anchored(selection: Selection, row: number): Selection {
  return { ids: selection.ids, anchor: row, base: selection.ids };
}

export function toggled(selection: Selection, row: number, id: string): Selection {
  const ids = new Set(selection.ids);
  if (!ids.delete(id)) ids.add(id);
  return { ids, anchor: row, base: ids };
}

/** First and last row of the range from the anchor to a row. */
export function rangeTo({ anchor }: Selection, row: number): [number, number] {
  return [Math.min(anchor, row), Math.max(anchor, row)];
}

/** The range in place of the one before it; `range` are the ids from the anchor to the row. */
export function extended(selection: Selection, range: Iterable<string>): Selection {
  return { ...selection, ids: new Set([...selection.base, ...range]) };
}

export function all(selection: Selection, ids: Iterable<string>): Selection {
  const set = new Set(ids);
  return { ids: set, anchor: selection.anchor, base: set };
}

/** Only those who are still there. */
export function among(selection: Selection, there: Iterable<string>): Selection {
  const known = new Set(there);
  const kept = (ids: ReadonlySet<string>) => new Set([...ids].filter((id) => known.has(id)));
  return { ids: kept(selection.ids), anchor: selection.anchor, base: kept(selection.base) };
}
