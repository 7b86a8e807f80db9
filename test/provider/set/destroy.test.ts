import { destroySet, planDestroySet } from "../../../src/provider/set/destroy";
import { paths, state } from "../support";

test("the plan of a destroy says that nothing is un-cached, and how to rename instead", () => {
  const { diagnostics } = planDestroySet(state({ paths: paths(1_300) }), undefined);
  expect(diagnostics).toMatchObject([
    {
      severity: "warning",
      summary: "Destroying a preload set un-caches nothing",
      detail: expect.stringMatching(/1,300 paths of vod\.example\.com were sent[^]*`moved`/) as string,
    },
  ]);
});

test("its summary is the same for every set, so that Terraform folds the warnings", () => {
  const summary = (count: number): string | undefined =>
    planDestroySet(state({ paths: paths(count) }), undefined).diagnostics[0]?.summary;
  expect(summary(1)).toBe(summary(7));
});

test("a set without paths goes silently", () => {
  expect(planDestroySet(state({ paths: new Map() }), undefined).diagnostics).toEqual([]);
});

test("the destroy itself makes no call, with or without a configured provider", () => {
  expect(destroySet(state({ paths: paths(7) }), null, undefined)).toEqual({ diagnostics: [] });
});
