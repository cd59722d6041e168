// Which cell the pointer is on, and the space that rows take which are not drawn.
import type { Place } from "./select";

export function placeOf(event: Event): Place | null {
  const cell = (event.target as Element).closest("td");
  const row = (cell?.parentElement as HTMLElement | null | undefined)?.dataset.row;
  return cell && row !== undefined ? { row: Number(row), column: cell.cellIndex - 1 } : null;
}

/** An attachment: an element of that height. */
export const space = (pixels: number) => (element: HTMLElement) => void (element.style.height = `${pixels}px`);
