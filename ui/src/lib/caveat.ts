// A caveat comes as "code: sentence"; people read the sentence.

export function caveatSentence(caveat: string): string {
  const split = /^[a-z0-9_]+: (.+)$/s.exec(caveat);
  const sentence = split?.[1] ?? caveat;
  return sentence.charAt(0).toUpperCase() + sentence.slice(1) + (/[.!?]$/.test(sentence) ? "" : ".");
}
