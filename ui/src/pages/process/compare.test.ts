import { expect, it } from "vitest";
import { differences } from "./compare";
import { blank } from "./draft";
import { templates } from "./templates";

const before = { ...blank("AE"), ...templates.ae, key: "AE-v1", title: "Hire rock stars" };
const changes = (after: typeof before) => Object.fromEntries(differences(before, after).map(({ part, change }) => [part, change]));

it("another name for the same process is wording, and nothing else", () => {
  const criteria = before.criteria.map((each) => ({ ...each, name: `${each.name} 2.0` }));
  const told = changes({ ...before, title: "Talent Bar 2.0", criteria });
  expect(Object.entries(told).filter(([, change]) => change !== "same")).toEqual([["Title", "wording"], ["Criteria", "wording"]]);
});

it("weights are compared as shares, whatever their order", () => {
  expect(changes({ ...before, criteria: before.criteria.map((each) => ({ ...each, weight: 20 })).reverse() }).Weights).toBe("same");
  expect(changes({ ...before, criteria: before.criteria.map((each, place) => ({ ...each, weight: place + 1 })) }).Weights).toBe("changed");
});

it("criteria, stages, anchors and the pass mark that differ are changed", () => {
  const told = changes({ ...before, stages: before.stages.slice(1), criteria: before.criteria.slice(1), threshold: 3 });
  expect(told).toMatchObject({ Stages: "changed", Criteria: "changed", Anchors: "changed", "Pass mark": "changed", Title: "same" });
});
