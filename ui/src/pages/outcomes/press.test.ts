import { expect, it } from "vitest";
import { pressOf } from "./press";

const press = (key: string, held: { ctrlKey?: boolean; metaKey?: boolean; altKey?: boolean; altGraph?: boolean } = {}, mac = false) => {
  const { altGraph = false, ...keys } = held;
  return pressOf({ key, ctrlKey: false, metaKey: false, altKey: false, ...keys, getModifierState: (name) => name === "AltGraph" && altGraph }, mac);
};

it("begins the cell with whatever character is typed", () => {
  for (const key of ["a", "Z", "7", "?", "/", "€", "é", "(", " ", "一", "😀"]) expect(press(key), key).toEqual({ do: "type", text: key });
});

it("takes what AltGr and the Option key of a Mac write, and leaves menus alone", () => {
  expect(press("€", { ctrlKey: true, altKey: true, altGraph: true })).toEqual({ do: "type", text: "€" });
  expect([press("f", { altKey: true }), press("€", { altKey: true })]).toEqual([null, null]);
  expect([press("€", { altKey: true }, true), press("k", { metaKey: true }, true), press("k", { ctrlKey: true, altKey: true }, true)]).toEqual([{ do: "type", text: "€" }, null, null]);
});

it("knows the keys of the grid", () => {
  expect([press("Enter"), press("F2"), press("Delete"), press("Backspace"), press("Escape")].map((each) => each?.do)).toEqual(["edit", "edit", "clear", "clear", "back"]);
  expect([press("a", { ctrlKey: true }), press("D", { metaKey: true })].map((each) => each?.do)).toEqual(["all", "fill"]);
});

it("leaves the others to the window", () => {
  expect([press("z", { ctrlKey: true }), press("Tab"), press("F5"), press("Shift"), press("Dead"), press("Enter", { altKey: true }), press("Enter", { ctrlKey: true })]).toEqual(Array(7).fill(null));
});
