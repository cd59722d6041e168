import { beforeEach, expect, it } from "vitest";
import { Notices } from "./notices.svelte";

let notices: Notices;
beforeEach(() => {
  notices = new Notices();
  notices.show(["A synced folder.", "Two hires after the data day."]);
});

it("shows what is not put away, also when it is said again", () => {
  notices.drop("A synced folder.");
  expect(notices.list).toEqual(["Two hires after the data day."]);
  notices.show(["A synced folder.", "Another."]);
  expect(notices.list).toEqual(["Another."]);
});

it("leaves out what is none of a page's business, for as long as the page is there", () => {
  const end = notices.leaveOut(["Two hires after the data day."]);
  expect(notices.list).toEqual(["A synced folder."]);
  end();
  expect(notices.list).toEqual(["A synced folder.", "Two hires after the data day."]);
});
