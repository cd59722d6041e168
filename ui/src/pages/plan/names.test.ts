import { expect, it } from "vitest";
import type { VersionPage } from "../../ipc";
import { nameOf } from "./names";

const version = (key: string, name: string) => ({ entry: { key, criteria: [{ key: "role_play", name }] } }) as VersionPage;

it("names a criterion as the newest version of the process does", () => {
  const versions = [version("AE-v1", "Role play"), version("AE-v2", "Discovery role play"), version("AE-v3", "Another")];
  expect(nameOf("AE-v1+AE-v2", "role_play", versions)).toBe("Discovery role play");
  expect(nameOf("AE-v9", "role_play", versions)).toBe("Role play");
});
