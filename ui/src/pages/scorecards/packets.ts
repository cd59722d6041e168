// Taking in a card packet that came back: what it was is told in passing, and why where it can't be.
import { ipc } from "../../ipc";
import { attempt, state as workspace } from "../../ipc/session.svelte";
import { once } from "../../lib/busy.svelte";
import { personName } from "../../lib/person";
import { toasts } from "../../lib/toasts.svelte";
import { words } from "../../lib/words";
import { router } from "../../router.svelte";
import { cardId } from "../../lib/cardid";

export const readPacket = once(() =>
  attempt(async () => {
    const read = await ipc.packetImport();
    if (!read) return;
    workspace.take(await ipc.sessionShow());
    const say = words.scorecards;
    const who = personName(read.interviewer, workspace.open?.interviewers ?? []);
    const taken = say.packets.taken(read.name, say.stage(read.stage), who, read.status === "submitted");
    const text = read.open.length > 0 ? `${taken} ${say.packets.open(read.open.join(", "))}` : taken;
    toasts.say(text, { label: say.packets.show, run: () => router.go("scorecards", cardId(read)) });
  }),
);
