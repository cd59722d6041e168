// What a key means on a selected cell, as spreadsheets have it: any that writes a character begins the cell anew with it.

export type Press = { do: "all" | "fill" | "edit" | "clear" | "back" } | { do: "type"; text: string };
type Keys = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey"> & { getModifierState?: (key: string) => boolean };

const MAC = navigator.userAgent.includes("Mac");

/** Whether a key writes its character: with AltGr, and with Option on a Mac, it does too. */
function writes(event: Keys, mac: boolean): boolean {
  const { key, ctrlKey, metaKey, altKey } = event;
  if ([...key].length !== 1 || metaKey) return false;
  return event.getModifierState?.("AltGraph") || (!ctrlKey && (!altKey || mac));
}

/** Null where the key is not meant for the cell. */
export function pressOf(event: Keys, mac = MAC): Press | null {
  if (writes(event, mac)) return { do: "type", text: event.key };
  if (event.altKey) return null;
  if (event.ctrlKey || event.metaKey) {
    const key = event.key.toLowerCase();
    return key === "a" ? { do: "all" } : key === "d" ? { do: "fill" } : null;
  }
  switch (event.key) {
    case "Enter": case "F2": return { do: "edit" };
    case "Delete": case "Backspace": return { do: "clear" };
    case "Escape": return { do: "back" };
    default: return null;
  }
}
