import { describe, expect, it } from "vitest";
import { decisions } from "./words.decisions";
import { plan } from "./words.plan";

const plain = (text: string) => text.replaceAll("\u00a0", " ");

describe("the sentences of the plan", () => {
  const { fixed, chosen } = plan.whatIf;

  it("tell what a stated cut would have kept", () => {
    expect(plain(fixed(12, 39, 0.78, 0.61, 0.17))).toBe(
      "A cut stated before looking would have kept 12 of 39. Their mean first-year attainment is 78 %, that of all 39 is 61 %: 17 points more.",
    );
    expect(fixed(5, 9, 0.6, 0.61, -0.01)).toContain("1 point less.");
    expect(fixed(5, 9, 0.6, 0.6, 0.001)).toContain("no difference.");
  });

  it("give no mean of too few", () => {
    expect(plain(fixed(3, 9, null, 0.61, null))).toContain("too few to say, have 3, need 4; the mean of all 9 is 61 %.");
    expect(chosen(3, 0.1, null, 2, null)).toBe("The cut that looks best afterwards, mark 3 or more: too few to say.");
  });

  it("tell what is left of a chosen cut, and what the choosing added", () => {
    expect(chosen(3.5, 0.12, 0.04, 17, 0.08)).toBe(
      "The cut that looks best afterwards, mark 3.5 or more, seems to bring 12 points more. Chosen anew without each hire, 17 are kept and 4 points more is what is left. So 8 points come from the choosing alone.",
    );
    expect(chosen(3, 0.04, 0.05, 17, -0.01)).toContain("The choosing itself added nothing.");
  });

  it("tell what a year could tell", () => {
    expect(plain(plan.reckon.year(0.62, 0.1))).toBe("A year of hires at that pace could tell a rise to 62 %.");
    expect(plain(plan.reckon.year(0.4, 0.7))).toContain("a fall to 40 %");
    expect(plan.reckon.year(null, 0.1)).toContain("too few");
  });
});

describe("what is decided", () => {
  it("is a word and a version", () => {
    expect(decisions.tag("Acting", "AE-v4")).toBe("Acting · AE-v4");
    expect(decisions.tag("Dismissed", null)).toBe("Dismissed");
  });

  it("becomes the reason of a version with the finding's sentence", () => {
    expect(decisions.reasonWith("Structured interviews ", "Half left.")).toBe("Structured interviews. Finding: Half left.");
    expect(decisions.reasonWith(null, "Half left.")).toBe("Finding: Half left.");
  });
});
