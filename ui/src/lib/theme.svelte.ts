// Light or dark: the choice, and what the system says when it is left to the system.

const darkSystem = window.matchMedia("(prefers-color-scheme: dark)");

class ThemeState {
  choice = $state<"system" | "light" | "dark">("system");
  #systemDark = $state(darkSystem.matches);
  /** The theme on screen. */
  shown = $derived<"light" | "dark">(this.choice === "system" ? (this.#systemDark ? "dark" : "light") : this.choice);

  constructor() {
    darkSystem.addEventListener("change", (event) => (this.#systemDark = event.matches));
  }
}

export const theme = new ThemeState();
