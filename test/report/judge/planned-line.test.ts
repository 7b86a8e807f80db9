/** The provider's line is read as it was meant: whatever a diff is, its numbers come back. */
import fc from "fast-check";
import { diffSet } from "../../../src/handler/decide/diff";
import { describePlan } from "../../../src/handler/say/plan-text";
import type { Ledger } from "../../../src/handler/types";
import { countsFrom } from "../../../src/report/judge/counts";
import { countsOf } from "../../../src/report/judge/planned-line";
import { IN_HCL } from "../../../src/set/hcl-wording";
import { set } from "../../handler/support";

const path = fc.integer({ min: 0, max: 1_500 }).map((index) => `/${index}`);
const list = fc
  .dictionary(path, fc.constantFrom("1", "2"), { maxKeys: 60 })
  .map((paths) => new Map(Object.entries(paths)));

test("countsOf takes apart what describePlan writes", () => {
  fc.assert(
    fc.property(
      list,
      list,
      fc.boolean(),
      fc.boolean(),
      fc.boolean(),
      fc.integer({ min: 1, max: 7 }),
      (before, after, isNew, resend, adopt, batchSize) => {
        const keys = [...before.keys()];
        const ledger: Ledger = {
          pending: new Map(
            keys
              .filter((_, i) => i % 3 === 0)
              .map((key) => [key, { reason: "quota", refresh: { kind: "none" }, attempts: 0 }]),
          ),
          givenUp: new Map(
            keys
              .filter((_, i) => i % 3 === 1)
              .map((key, i) => [key, { reason: "origin", attempts: i % 2 === 0 ? 1 : 3, refused: false }]),
          ),
          underWay: [],
        };
        const wanted = set({ paths: after, batchSize, adopt, ...(resend ? { generation: "2" } : {}) });
        const diff = diffSet(wanted, isNew ? undefined : { properties: set({ paths: before }), ledger });
        const counts = countsFrom(diff, wanted);
        expect({ ...counts, ...countsOf(describePlan(diff, batchSize, 0, IN_HCL)) }).toEqual(counts);
      },
    ),
  );
});

test("thousands have commas, and no other line is taken for one", () => {
  expect(countsOf("up to 1,300 of 12,500 to send in 13 calls: 1,300 new; 11,200 unchanged")).toMatchObject({
    urls: 1_300,
    new: 1_300,
    unchanged: 11_200,
    calls: 13,
  });
  expect(countsOf("something else")).toBeUndefined();
});
