// Days as people type them. One way of writing holds everywhere: 03/04/2025 would need guessing.

/** The ISO day; null when blank, undefined when it is no day of the calendar written as YYYY-MM-DD. */
export function dayOf(text: string): string | null | undefined {
  const day = text.trim();
  if (day === "") return null;
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(day) || day.startsWith("0000")) return undefined;
  const at = new Date(`${day}T00:00:00Z`);
  // The 31st of a shorter month would become a day of the next one.
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(day) ? day : undefined;
}
