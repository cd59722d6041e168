// Names in use that are offered while one is typed.

/** More names would be a list to search in. */
const MOST_OFFERED = 8;

/** Names in use that hold what was typed, without case; the one that is typed in full is no offer. */
export function offeredOf(names: string[], typed: string): string[] {
  const wanted = typed.trim().toLocaleLowerCase();
  return names.filter((name) => name !== typed.trim() && name.toLocaleLowerCase().includes(wanted)).slice(0, MOST_OFFERED);
}
