// Text as it is compared when somebody looks for it, as the list of sellers finds names: "weiss" finds "Weiß".

/** Without case and accents; blanks as one. */
export function folded(text: string): string {
  const bare = text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return bare.replaceAll("ß", "ss").replaceAll("ø", "o").replaceAll("ł", "l").replace(/\s+/gu, " ").trim();
}
