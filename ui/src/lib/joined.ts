// Several texts as the last part of an address.

/** Several texts as one, each encoded, with "~" between them. */
export function joined(parts: string[]): string {
  return parts.map((part) => encodeURIComponent(part).replaceAll("~", "%7E")).join("~");
}

export function partsOf(id: string): string[] | null {
  try {
    return id.split("~").map(decodeURIComponent);
  } catch {
    return null;
  }
}
