// Keys of the whole window. A key typed into a field belongs to the field.

export type Binding = { key: string; command?: boolean; shift?: boolean; run: () => unknown };

function typing(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return target.type !== "radio" && target.type !== "checkbox";
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement || target.isContentEditable;
}

/** The binding that an event means, if any. */
export function bindingOf(event: KeyboardEvent, bindings: Binding[]): Binding | undefined {
  const command = event.ctrlKey || event.metaKey;
  if (event.altKey || typing(event.target)) return undefined;
  return bindings.find((binding) => {
    if (binding.key !== event.key.toLowerCase() || (binding.command ?? false) !== command) return false;
    return binding.shift === undefined || binding.shift === event.shiftKey;
  });
}
