// Warnings that concern every page, until someone puts them away.

class Notices {
  list = $state.raw<string[]>([]);
  #dropped = new Set<string>();

  show(texts: string[]): void {
    this.list = texts.filter((text) => !this.#dropped.has(text));
  }

  drop(text: string): void {
    this.#dropped.add(text);
    this.list = this.list.filter((other) => other !== text);
  }
}

export const notices = new Notices();
