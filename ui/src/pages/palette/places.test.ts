import { afterEach, beforeAll, beforeEach, expect, it, vi } from "vitest";
import { addingAt } from "../../lib/newcohort";
import { link } from "../../router.svelte";
import { filtered, type Entry } from "./entries";

// jsdom has no media queries; the theme asks for one when it is loaded. It scrolls nothing either.
beforeAll(() => {
  vi.stubGlobal("matchMedia", () => ({ matches: false, addEventListener: () => undefined }));
  Element.prototype.scrollIntoView = () => undefined;
});
vi.mock("@tauri-apps/api/core", () => ({ invoke: async () => null }));

const pressed: string[] = [];
const hash = () => window.location.hash;
const settings = (added: string) => {
  document.body.innerHTML = `<nav><a href="#/roles">Roles</a></nav><div class="main">${added}</div>`;
  document.querySelectorAll("button").forEach((button) => button.addEventListener("click", () => pressed.push(button.textContent)));
};
const SETTINGS = `<h2>Roles</h2><button>New role</button><h2>Interviewers</h2><button aria-label="Rename: Recruiter">Rename</button><h2>Costs</h2>`;

beforeEach(() => {
  vi.useFakeTimers();
  pressed.splice(0);
  document.body.innerHTML = "";
  window.location.hash = "#/review";
});
afterEach(() => void vi.useRealTimers());

const found = async (text: string): Promise<Entry[]> => filtered((await import("./places")).places([{ key: "I4", name: "Recruiter" }]), text);

it("finds sections of the settings and interviewers by name", async () => {
  const labels = async (text: string) => (await found(text)).map(({ group, label, detail }) => [group, label, detail]);
  expect(await labels("recruiter")).toEqual([["interviewer", "Recruiter", "Settings"]]);
  expect(await labels("costs")).toEqual([["page", "Costs", "Settings"]]);
  expect(await labels("minimum")).toEqual([["page", "Bars and minimum numbers", "Settings"]]);
});

it("takes the keyboard to the section once the page is there, and to the interviewer in it", async () => {
  for (const [text, at] of [["costs", "Costs"], ["recruiter", "Rename"]] as const) {
    document.body.innerHTML = "";
    const going = (await found(text))[0]?.run();
    await vi.advanceTimersByTimeAsync(200);
    settings(SETTINGS);
    await vi.advanceTimersByTimeAsync(200);
    await going;
    expect([hash(), document.activeElement?.textContent]).toEqual(["#/settings", at]);
  }
  expect(pressed).toEqual([]);
});

it("presses a button of the page once it is there, and leaves one alone that can't be pressed", async () => {
  const { press } = await import("./there");
  settings(`<button disabled>New role</button>`);
  const going = press("settings", "New role");
  await vi.advanceTimersByTimeAsync(200);
  expect(pressed).toEqual([]);
  settings(SETTINGS);
  await vi.advanceTimersByTimeAsync(200);
  await going;
  expect(pressed).toEqual(["New role"]);
});

it("presses nothing once somebody went elsewhere", async () => {
  const { press } = await import("./there");
  const going = press("settings", "New role");
  await vi.advanceTimersByTimeAsync(100);
  window.location.hash = "#/plan";
  settings(SETTINGS);
  await vi.advanceTimersByTimeAsync(5_000);
  await going;
  expect([hash(), pressed]).toEqual(["#/plan", []]);
});

it("opens the form of a cohort by its id, whatever the others are called", async () => {
  const { addSellersTo } = await import("./there");
  settings(`<h1>AE 2025</h1><button>Add sellers</button>`);
  addSellersTo({ id: "c2" });
  await vi.advanceTimersByTimeAsync(200);
  expect([hash(), pressed]).toEqual([link("cohorts", addingAt("c2")), []]);
});
