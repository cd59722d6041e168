import { afterEach, expect, it } from "vitest";
import { toasts } from "../lib/toasts.svelte";
import { Refused, unwrap, type AppError } from "./index";

type Answer = { status: "ok"; data: null } | { status: "error"; error: AppError };
const answers: Answer[] = [];
const command = () => Promise.resolve<Answer>(answers.shift() ?? { status: "ok", data: null });
const all = unwrap({ versionKeep: command, deckExport: command, sellerList: command });
const refused: Answer = { status: "error", error: { code: "invalid", message: "No room.", field: null } };
const texts = () => toasts.list.map(({ text }) => text);

afterEach(() => (toasts.list = []));

it("a refusal knows its command, and is over once that succeeds", async () => {
  answers.push(refused);
  const thrown: unknown = await all.deckExport().catch((why: unknown) => why);
  if (!(thrown instanceof Refused)) throw new Error("It was not refused.");
  expect(thrown.command).toBe('["deckExport"]');
  toasts.fail(thrown.message, thrown.command);
  await all.versionKeep();
  expect(texts()).toEqual(["No room."]);
  await all.deckExport();
  expect(texts()).toEqual([]);
});

it("a change ends earlier ways back, which neither a look nor a refusal does", async () => {
  toasts.say("Deleted", { label: "Undo", run: () => undefined });
  await all.sellerList();
  answers.push(refused);
  await all.versionKeep().catch(() => undefined);
  expect(texts()).toEqual(["Deleted"]);
  await all.versionKeep();
  expect(texts()).toEqual([]);
});
