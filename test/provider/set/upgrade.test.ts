import { upgradeSet } from "../../../src/provider/set/upgrade";
import { setSchema } from "../../../src/provider/set/schema";

const VERSION_0 = {
  id: "set-1",
  domain: "vod.example.com",
  paths: ["/a.mp4", "/b.mp4"],
  scheme: "http",
  area: "domestic",
  batch_size: 50,
  pending: { "/b.mp4": "quota" },
  pending_count: 1,
  result: "2026-01-01T00:00:00Z: 1 accepted in 1 call, 1 pending (quota)",
};

test("a state of version 0 keeps what it knows; its paths are of version 1", () => {
  const { state, diagnostics } = upgradeSet({ version: 0, state: VERSION_0 });
  expect(diagnostics).toEqual([]);
  expect(state).toMatchObject({
    ...VERSION_0,
    paths: { "/a.mp4": "1", "/b.mp4": "1" },
    refresh_changed: true,
    max_attempts: 3,
    generation: null,
    failed: {},
    failed_count: 0,
    timeouts: null,
  });
});

test("an upgraded state has exactly the attributes of today", () => {
  const { state } = upgradeSet({ version: 0, state: VERSION_0 });
  expect(Object.keys(state ?? {}).sort()).toEqual([...Object.keys(setSchema.attributes), "timeouts"].sort());
});

test("a state of a version that never was is an error, not a guess", () => {
  const { state, diagnostics } = upgradeSet({ version: -1, state: VERSION_0 });
  expect(state).toBeNull();
  expect(diagnostics).toMatchObject([{ severity: "error" }]);
});
