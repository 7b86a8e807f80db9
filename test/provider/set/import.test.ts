import { importSet } from "../../../src/provider/set/import";
import { hasUnknown } from "../../../src/provider/set/model";
import { setSchema } from "../../../src/provider/set/schema";

test("a set is imported by its domain, with no paths and the defaults", () => {
  const { state, diagnostics } = importSet("vod.example.com", () => "set-7");
  expect(diagnostics).toEqual([]);
  expect(state).toMatchObject({
    id: "set-7",
    domain: "vod.example.com",
    paths: new Map(),
    scheme: "http",
    batch_size: 100,
    pending: new Map(),
    pending_count: 0,
    failed_count: 0,
  });
  expect(hasUnknown(state)).toBe(false);
  expect(Object.keys(state ?? {}).sort()).toEqual([...Object.keys(setSchema.attributes), "timeouts"].sort());
});

test.each(["", ".example.com", "https://vod.example.com", "vod.example.com/a.mp4", "VOD.example.com"])(
  "%p is no domain to import by",
  (id) => {
    const { state, diagnostics } = importSet(id, () => "set-7");
    expect(state).toBeNull();
    expect(diagnostics).toMatchObject([{ severity: "error" }]);
  },
);
