import { expect, it } from "vitest";
import { keyText } from "./keytext";

it.each([
  ["structured_interview", "Structured interview"], ["work_sample", "Work sample or role play"], ["discovery_role_play", "Discovery role play"],
  ["round_2", "Round 2"], ["panel", "Panel"], ["constructor", "Constructor"], ["a__b_", "A b"], ["_", "_"],
])("says the key %s as %s", (key, said) => expect(keyText(key)).toBe(said));

it.each(["HR_screen", "2nd Interview", "role-play", "Gespräch_1", "面试", " panel", "panel?"])("leaves “%s” as it was typed", (typed) => expect(keyText(typed)).toBe(typed));

it("says nothing where there is no key", () => {
  expect([keyText(null), keyText("")]).toEqual(["", ""]);
});
