// Keys of the whole window. A key typed into a field belongs to the field, but for the few that no field has a use for.

/** How far a key reaches: not into fields; into fields too; even over an open dialogue. */
export type Reach = "page" | "fields" | "everywhere";

/** `shift` left open: the key is the character, however the keyboard makes it. */
export type Chord = { key: string; command?: boolean; shift?: boolean };
export type Binding = Chord & { reach?: Reach; run: () => unknown };

const MAC = navigator.userAgent.includes("Mac");

export function typing(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return target.type !== "radio" && target.type !== "checkbox";
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement || target.isContentEditable;
}

function reaches(reach: Reach, event: KeyboardEvent, dialogue: boolean): boolean {
  if (dialogue) return reach === "everywhere";
  if (!typing(event.target)) return true;
  // In a field of a Mac, Control and a letter move the caret.
  return reach !== "page" && (event.metaKey || !MAC);
}

/** The binding that an event means, if any; `dialogue` says that one is open. */
export function bindingOf(event: KeyboardEvent, bindings: Binding[], dialogue = false): Binding | undefined {
  const command = event.ctrlKey || event.metaKey;
  if (event.altKey) return undefined;
  return bindings.find((binding) => {
    if (binding.key !== event.key.toLowerCase() || (binding.command ?? false) !== command) return false;
    if (binding.shift !== undefined && binding.shift !== event.shiftKey) return false;
    return reaches(binding.reach ?? "page", event, dialogue);
  });
}

/** Two chords that one press could mean both. */
export function clash(one: Chord, two: Chord): boolean {
  const shift = one.shift === undefined || two.shift === undefined || one.shift === two.shift;
  return one.key === two.key && (one.command ?? false) === (two.command ?? false) && shift;
}

/** A chord as it is printed on the keys of this computer. */
export function capsOf({ key, command, shift }: Chord, mac = MAC): string[] {
  return capsIn([command ? "Ctrl" : "", shift ? "Shift" : "", key.length === 1 ? key.toUpperCase() : key].filter(Boolean).join(" "), mac);
}

const ON_A_MAC: Record<string, string> = { Ctrl: "⌘", Shift: "⇧" };

/** "Ctrl Shift Z" key by key. */
export function capsIn(keys: string, mac = MAC): string[] {
  return keys.split(" ").map((cap) => (mac ? (ON_A_MAC[cap] ?? cap) : cap.replace("-", "\u2212")));
}
