// What the shell tells the window.
import { listen } from "@tauri-apps/api/event";
import { state as workspace } from "./ipc/session.svelte";

/** Answers how to stop listening. */
export function hear({ menu, dropped }: { menu: (id: string) => void; dropped: () => void }): () => void {
  const ears = [
    listen("file_dropped", dropped),
    listen("workspace_changed", () => void workspace.reload()),
    listen<string>("menu", ({ payload }) => menu(payload)),
  ];
  return () => ears.forEach((ear) => void ear.then((stop) => stop()));
}
