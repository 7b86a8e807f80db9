/** Fingerprints of settings: equal ones do the same. */
import { copySettings, declaredSettings } from "../../../src/handler/decide/settings";
import type { SetProperties } from "../../../src/handler/types";
import { set } from "../support";

const BARE = set({ withHeader: { "Accept-Encoding": ["br", "gzip"], "X-Tier": ["hot"] } });

test.each<[string, Partial<SetProperties>, boolean, boolean]>([
  ["nothing", {}, true, true],
  [
    "the order of the headers",
    { withHeader: { "X-Tier": ["hot"], "Accept-Encoding": ["br", "gzip"] } },
    true,
    true,
  ],
  [
    "the order of a header's values",
    { withHeader: { "Accept-Encoding": ["gzip", "br"], "X-Tier": ["hot"] } },
    false,
    false,
  ],
  ["the area", { area: "overseas" }, false, false],
  ["l2_preload", { l2Preload: true }, false, false],
  ["l2_preload = false, which is sent", { l2Preload: false }, false, false],
  ["the scheme", { scheme: "https" }, true, false],
  ["the generation", { generation: "2" }, true, false],
  ["the domain", { domain: "other.example.com" }, true, false],
  ["the batch size", { batchSize: 7 }, true, true],
  ["the paths", { paths: new Map() }, true, true],
])("%s changes: same copy, same declaration", (_, change, sameCopy, sameDeclaration) => {
  const other = { ...BARE, ...change };
  expect(copySettings(other) === copySettings(BARE)).toBe(sameCopy);
  expect(declaredSettings(other) === declaredSettings(BARE)).toBe(sameDeclaration);
});

test("no value of a header can be read from a fingerprint", () => {
  const secret = set({ withHeader: { Authorization: ["Bearer abcdef"] } });
  expect(copySettings(secret)).toMatch(/^[0-9a-f]{12}$/);
  expect(declaredSettings(secret)).toMatch(/^[0-9a-f]{12}$/);
});

test("fingerprints stay what they have been: they stand in states and journals", () => {
  const bare = set({ domain: "vod.example.com", scheme: "http" });
  expect([copySettings(bare), declaredSettings(bare)]).toEqual(["41c83e766255", "728a3962d024"]);
  const full = {
    ...bare,
    scheme: "https",
    generation: "2026-11",
    area: "overseas",
    l2Preload: false,
    withHeader: { "X-Tier": ["hot"], "Accept-Encoding": ["br", "gzip"] },
  } as const;
  expect([copySettings(full), declaredSettings(full)]).toEqual(["c7428b6f4f51", "482615aad97d"]);
});
