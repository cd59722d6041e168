// The last part of the address of a scorecard: "candidate~stage~interviewer".

export type CardKey = { candidate: string; stage: string; interviewer: string };

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

export function cardId({ candidate, stage, interviewer }: CardKey): string {
  return joined([candidate, stage, interviewer]);
}

export function cardKeyOf(id: string): CardKey | null {
  const parts = partsOf(id);
  const [candidate, stage, interviewer] = parts ?? [];
  return parts?.length === 3 && candidate && stage !== undefined && interviewer ? { candidate, stage, interviewer } : null;
}
