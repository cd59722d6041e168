// The last part of the address of a scorecard: "candidate~stage~interviewer".
import { joined, partsOf } from "./joined";

export type CardKey = { candidate: string; stage: string; interviewer: string };

export function cardId({ candidate, stage, interviewer }: CardKey): string {
  return joined([candidate, stage, interviewer]);
}

export function cardKeyOf(id: string): CardKey | null {
  const parts = partsOf(id);
  const [candidate, stage, interviewer] = parts ?? [];
  return parts?.length === 3 && candidate && stage !== undefined && interviewer ? { candidate, stage, interviewer } : null;
}
