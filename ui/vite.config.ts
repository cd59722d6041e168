/// <reference types="vitest/config" />
import { svelte } from "@sveltejs/vite-plugin-svelte";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

const repository = fileURLToPath(new URL("..", import.meta.url));

export default defineConfig({
  plugins: [svelte()],
  clearScreen: false,
  server: {
    port: 5173,
    strictPort: true,
    // The second start of the shell loses component styles when the webview caches the dev server's answers.
    headers: { "Cache-Control": "no-store" },
    // The fonts are the ones the charts are drawn with; they live beside the UI, not in it.
    fs: { allow: [repository] },
  },
  build: {
    outDir: "dist",
    emptyOutDir: true,
    target: "safari16",
    // The CSP of the window allows no inline script and no font from a data: address.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  test: { environment: "jsdom", include: ["src/**/*.test.ts"], testTimeout: 30_000 },
});
