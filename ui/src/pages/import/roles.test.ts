import { expect, it } from "vitest";
import { asksForRole, offered, roleless, roleMeant, stillWithoutQuota } from "./roles";

it("asks for a role where sellers have none, or have the one that was chosen", () => {
  const preview = { kind: "sellers", without_role: 27, role_for_all: null } as const;
  expect([asksForRole(preview), roleless(preview)]).toEqual([true, 27]);
  const chosen = { ...preview, role_for_all: "AE" };
  expect([asksForRole(chosen), roleless(chosen)]).toEqual([true, 0]);
  expect(asksForRole({ ...chosen, without_role: 0 })).toBe(true);
  expect(asksForRole({ ...preview, without_role: 0 })).toBe(false);
  // The choice stays when the file is read as another kind, and is of no use there.
  const other = { ...preview, kind: "outcomes" } as const;
  expect([asksForRole(other), roleless(other), asksForRole({ ...other, role_for_all: "AE" })]).toEqual([false, 0, false]);
});

it("means a role that there is in whatever case it is typed, the one of the same case first, else a new one", () => {
  expect(roleMeant(" ae ", ["BDR", "AE"])).toBe("AE");
  expect(roleMeant("ae", ["AE", "ae"])).toBe("ae");
  expect(roleMeant(" Account  Executive ", ["AE"])).toBe("Account  Executive");
  expect(roleMeant("  ", ["AE"])).toBe("");
});

it("offers all roles while they are few, else the first of those that hold what is typed", () => {
  const few = ["AE", "BDR"];
  expect(offered(few, "x")).toBe(few);
  const many = Array.from({ length: 60 }, (_, index) => `Role ${index}`);
  expect(offered(many, "")).toHaveLength(24);
  expect(offered(many, " role 5")).toEqual(["Role 5", ...many.slice(50)]);
});

it("tells of the roles of an import without a full quota those that have none since", () => {
  const roles = [{ key: "AE", full_quota: 50_000 }, { key: "BDR", full_quota: null }];
  expect(stillWithoutQuota(["AE", "BDR"], roles)).toEqual(["BDR"]);
});
