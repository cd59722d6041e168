// One tab stop for a group; the arrow keys walk inside it (tabs, menus, points of a chart, rows).

/** The neighbour that a key leads to, or null when the key means nothing here. */
export function neighbour(key: string, at: number, size: number): number | null {
  if (size === 0) return null;
  if (key === "ArrowRight" || key === "ArrowDown") return (at + 1) % size;
  if (key === "ArrowLeft" || key === "ArrowUp") return (at - 1 + size) % size;
  if (key === "Home") return 0;
  if (key === "End") return size - 1;
  return null;
}

/** Moves the focus among the items of a group; answers the new place. */
export function walk(event: KeyboardEvent, items: (HTMLElement | SVGElement)[]): number | null {
  const at = items.indexOf(document.activeElement as HTMLElement);
  if (event.altKey || event.ctrlKey || event.metaKey) return null;
  const to = neighbour(event.key, at, items.length);
  if (to === null) return null;
  event.preventDefault();
  items[to]?.focus();
  return to;
}

/** Rows with one link each: a click anywhere follows it, the vertical arrow keys walk from link to link. */
export function linkedRows(table: HTMLElement): () => void {
  const links = () => [...table.querySelectorAll<HTMLElement>("a[data-row-link]")];
  function follow(event: MouseEvent): void {
    const target = event.target as HTMLElement;
    if (target.closest("a, button") || window.getSelection()?.toString()) return;
    target.closest("tr")?.querySelector<HTMLElement>("a[data-row-link]")?.click();
  }
  function step(event: KeyboardEvent): void {
    if (event.key === "ArrowUp" || event.key === "ArrowDown") walk(event, links());
  }
  table.addEventListener("click", follow);
  table.addEventListener("keydown", step);
  return () => {
    table.removeEventListener("click", follow);
    table.removeEventListener("keydown", step);
  };
}
