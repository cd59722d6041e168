import { beforeAll, expect, it, vi } from "vitest";

// jsdom has no media queries; the theme asks for one when it is loaded.
beforeAll(() => vi.stubGlobal("matchMedia", () => ({ matches: false, addEventListener: () => undefined })));

it("waits until nothing changes any more, but not for ever", async () => {
  const { settled } = await import("./paper");
  const element = document.body.appendChild(document.createElement("div"));
  const restless = setInterval(() => element.append("x"), 10);
  const began = performance.now();
  setTimeout(() => clearInterval(restless), 150);
  await settled(element, 50, 5_000);
  expect(performance.now() - began).toBeGreaterThan(150);
  const forever = setInterval(() => element.append("x"), 10);
  await settled(element, 50, 200);
  clearInterval(forever);
});

it("is paper until it is printed, and as before afterwards, refused or not", async () => {
  const { onPaper } = await import("./paper");
  const { theme } = await import("./theme.svelte");
  theme.choice = "dark";
  const seen: unknown[] = [];
  const look = async () => void seen.push(theme.choice, document.documentElement.className);
  const printed = onPaper(look);
  await vi.waitFor(() => expect(seen).toEqual(["light", "paper"]));
  window.dispatchEvent(new Event("afterprint"));
  await printed;
  expect([theme.choice, document.documentElement.className]).toEqual(["dark", ""]);
  await expect(onPaper(() => Promise.reject(new Error("No printer.")))).rejects.toThrow("No printer.");
  expect([theme.choice, document.documentElement.className]).toEqual(["dark", ""]);
});
