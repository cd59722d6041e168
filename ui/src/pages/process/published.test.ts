import { expect, it } from "vitest";
import type { PublishedEntry, PublishedFigure } from "../../ipc";
import shelf from "../../../../assets/reference/published.json";
import { correlationOf, typeChoices, validityOf, weakOf } from "./published";
import { templates } from "./templates";

const figures = (Array.isArray(shelf) ? shelf : (shelf as { figures: unknown[] }).figures) as PublishedFigure[];
const library: PublishedEntry[] = figures.map((figure) => ({ figure, origin: "shipped" }));

it("every kind of a template is one that figures are published for", () => {
  for (const { criteria } of Object.values(templates)) for (const each of criteria) expect(validityOf(each.predictor_type, library)?.value).toBeGreaterThan(0);
});

it("kinds are named with their value, once, and the one in use is never lost", () => {
  const choices = typeChoices(library, "role_play");
  expect(new Map(choices).get("work_sample")).toBe("Work sample (published .33)");
  expect(new Map(choices).get("reference_check")).toBe("Reference check");
  expect(choices.map(([type]) => type)).toContain("role_play");
  expect(new Set(choices.map(([type]) => type)).size).toBe(choices.length);
});

it("weight on weak kinds is a share, and what nothing is published for is counted apart", () => {
  const each = { key: "", name: "", stage: null, anchors: [] };
  const criteria = [["experience", 3], ["work_sample", 0.5], ["", 0.5], ["reference_check", 1]].map(([predictor_type, weight]) => ({ ...each, predictor_type: String(predictor_type), weight: Number(weight) }));
  expect(weakOf(criteria, library)).toEqual({ criteria: 1, share: 0.6, unknown: 2, unsaid: 1 });
  expect(weakOf([], library)).toBeNull();
});

it("a figure off the shelf says nothing here", () => {
  expect(validityOf("work_sample", library.map(({ figure }) => ({ figure, origin: "taken_off" })))).toBeNull();
});

it("correlations are written without their zero", () => {
  expect([correlationOf(0.33), correlationOf(-0.03), correlationOf(null)]).toEqual([".33", "\u2212.03", "–"]);
});
