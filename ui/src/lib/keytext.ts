// A key of a process in words: of a stage, of a kind of predictor, of a criterion.
import { process } from "./words.process";

/** A known kind by its name, another key with blanks and a capital; what people typed stays as they typed it. */
export function keyText(key: string | null): string {
  if (key === null || !/^[a-z0-9_]+$/.test(key)) return key ?? "";
  if (Object.hasOwn(process.types, key)) return process.types[key] ?? key;
  const plain = key.replace(/_+/g, " ").trim();
  return plain === "" ? key : plain.charAt(0).toUpperCase() + plain.slice(1);
}
