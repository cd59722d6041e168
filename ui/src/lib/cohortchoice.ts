// Which cohort is meant where none is named.

/** Older ones are not asked for: what was left open years ago is no work of today. */
const MOST = 3;

/** The newest where something is to be done, else the newest. `ids` begin with the one hired first. */
export async function newestWith(ids: string[], has: (id: string) => Promise<boolean>): Promise<string | null> {
  const [newest = null, ...older] = [...ids].reverse();
  if (newest === null || older.length === 0) return newest;
  for (const id of [newest, ...older].slice(0, MOST)) if (await has(id)) return id;
  return newest;
}

/** The cohorts that sellers can be added to, the newest first: the core lists them by their first hire. */
export function addableOf<T extends { id: string | null; archived: boolean }>(cohorts: T[]): (T & { id: string })[] {
  return cohorts.filter((each): each is T & { id: string } => each.id !== null && !each.archived).reverse();
}

/** The first of the wanted ones that is there. */
export function firstOf<T extends { id: string | null }>(there: T[], wanted: (string | null)[]): T | null {
  for (const id of wanted) {
    const found = there.find((each) => each.id !== null && each.id === id);
    if (found) return found;
  }
  return null;
}
