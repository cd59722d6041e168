import { expect, it } from "vitest";
import { templates } from "./templates";

it("every template can be kept as it is", () => {
  for (const [name, { stages, criteria }] of Object.entries(templates)) {
    expect(new Set(criteria.map((each) => each.key)).size, name).toBe(criteria.length);
    for (const { anchors, stage, weight } of criteria) {
      expect(anchors).toHaveLength(4);
      expect(anchors.every((anchor) => anchor.trim() !== "")).toBe(true);
      expect(stages.map((each) => each.key)).toContain(stage);
      expect(weight).toBe(1);
    }
  }
  expect(templates.ae?.criteria).toHaveLength(6);
});
