// Which of several names a sentence is about.

/** Whether a sentence names something, and not only a part of a longer word. */
function says(sentence: string, name: string): boolean {
  const literal = name.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");
  return name !== "" && new RegExp(`(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])`, "u").test(sentence);
}

/** Where one name holds another, the longer one is meant; where none is named, the blank ones are. */
export function blamedOf(names: string[], why: string | null): boolean[] {
  const plain = names.map((name) => name.trim());
  if (why === null) return plain.map(() => false);
  const longest = Math.max(0, ...plain.filter((name) => says(why, name)).map(({ length }) => length));
  return plain.map((name) => name.length === longest && (longest === 0 || says(why, name)));
}
