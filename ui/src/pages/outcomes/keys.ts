// The keys of the grid. What is not meant for it goes on to the window: undo, for one.
import { pressOf } from "./press";
import { move } from "./select";
import type { Sheet } from "./sheet.svelte";

export function key(sheet: Sheet, event: KeyboardEvent): void {
  if (event.isComposing || !(sheet.editing ? editKey(sheet, event) : gridKey(sheet, event))) return;
  event.preventDefault();
  event.stopPropagation();
}

function editKey(sheet: Sheet, { key, shiftKey }: KeyboardEvent): boolean {
  const step = shiftKey ? -1 : 1;
  if (key === "Enter") sheet.commit({ rows: step, columns: 0 });
  else if (key === "Tab") sheet.commit({ rows: 0, columns: step });
  else if (key === "Escape") sheet.cancel();
  else return false;
  return true;
}

function gridKey(sheet: Sheet, event: KeyboardEvent): boolean {
  const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
  const to = altKey ? null : move(key, ctrlKey || metaKey, shiftKey ? sheet.head : sheet.active, sheet.size, sheet.page);
  if (to) {
    sheet.select(to, shiftKey);
    return true;
  }
  const press = pressOf(event);
  if (press === null) return false;
  switch (press.do) {
    case "type": sheet.edit(press.text); break;
    case "edit": sheet.edit(); break;
    case "clear": sheet.clear(); break;
    case "fill": sheet.fillDown(); break;
    case "all": sheet.selectAll(sheet.size); break;
    case "back": return sheet.back();
  }
  return true;
}
