// Where the window is: a path in the hash, so that Back works and a page can be linked.

type Route = { page: string; id: string | null };

export function parse(hash: string): Route {
  const [page = "", id] = hash.replace(/^#\/?/, "").split("/");
  return { page: page || "review", id: id ? decode(id) : null };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

export function link(page: string, id?: string): string {
  return id === undefined ? `#/${page}` : `#/${page}/${encodeURIComponent(id)}`;
}

class Router {
  route = $state<Route>(parse(window.location.hash));
  /** Grows when a command leads to where the window is already: the address stays, and what it names is meant once more. */
  again = $state(0);

  constructor() {
    window.addEventListener("hashchange", () => (this.route = parse(window.location.hash)));
  }

  go(page: string, id?: string): void {
    const to = link(page, id);
    if (window.location.hash === to) this.again += 1;
    window.location.hash = to;
  }

  /** Goes elsewhere without a step of its own: Back leads to where the window was before this place. */
  replace(page: string, id?: string): void {
    window.location.replace(link(page, id));
  }
}

export const router = new Router();
