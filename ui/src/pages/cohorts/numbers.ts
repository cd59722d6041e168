// Numbers as people type them, with a point or a comma as the decimal sign. What would need guessing is refused.

const GROUPED = /^\d{1,3}(?:[ \u00a0\u202f'\u2019]\d{3})+(?:[.,]\d+)?$/u;
/** 12,500 is twelve and a half to some and twelve thousand five hundred to others. */
const EITHER_WAY = /^[1-9]\d{0,2}[.,]\d{3}$/u;

/** The number; null when blank, undefined when it is none or could be two. */
export function numberOf(text: string): number | null | undefined {
  const trimmed = text.trim();
  if (trimmed === "") return null;
  if (EITHER_WAY.test(trimmed)) return undefined;
  const plain = GROUPED.test(trimmed) ? trimmed.replace(/[ \u00a0\u202f'\u2019]/gu, "") : trimmed;
  return /^\d+(?:[.,]\d+)?$/u.test(plain) ? Number(plain.replace(",", ".")) : undefined;
}

export function wholeOf(text: string): number | null | undefined {
  const value = numberOf(text);
  return value === null || Number.isInteger(value) ? value : undefined;
}
