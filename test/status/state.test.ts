/** States of every kind that a user may give, and what is none. */
import { objectUrl } from "../../src/paths";
import { encodePrivateState } from "../../src/provider/set/private-state";
import { readState, UnreadableState } from "../../src/status/state";

const attributes = {
  id: "set-1",
  domain: "vod.example.com",
  paths: { "/a.mp4": "1", "/b.mp4": "2", "/c.mp4": "1", "/d.mp4": "1" },
  max_attempts: 2,
  pending: { "/b.mp4": "quota [refresh: owed]" },
  pending_count: 1,
  failed: { "/c.mp4": "origin: Origin Timeout [attempts: 2]" },
  failed_count: 1,
  result: "2026-11-20T21:00:00Z: 2 accepted in 1 call, 1 pending (quota)",
};

const url = objectUrl("http", "vod.example.com", "/a.mp4");
const underWay = [
  {
    taskIds: ["77"],
    submittedAt: Date.parse("2026-11-20T20:59:00Z"),
    urls: [{ path: "/a.mp4", url, version: "1", attempt: 1 }],
  },
];
const bytes = Buffer.from(encodePrivateState({ underWay }) ?? []).toString("base64");

const instance = (more: object = {}): object => ({ schema_version: 1, attributes, private: bytes, ...more });

const stateFile = (...resources: readonly object[]): string =>
  JSON.stringify({
    version: 4,
    resources: [{ mode: "managed", type: "terraform_data", name: "other", instances: [{}] }, ...resources],
  });

const launch = (more: object = {}): object => ({
  mode: "managed",
  type: "vodpreload_set",
  name: "launch",
  instances: [instance()],
  ...more,
});

const shown = (root: object): string =>
  JSON.stringify({ format_version: "1.0", terraform_version: "1.11.4", values: { root_module: root } });

test("a state file tells what is wanted, pending, given up and under way", () => {
  const [set, ...more] = readState(stateFile(launch()), "terraform.tfstate");
  expect(more).toEqual([]);
  expect(set).toMatchObject({
    address: "vodpreload_set.launch",
    source: "terraform.tfstate",
    wanted: { domain: "vod.example.com", scheme: "http", maxAttempts: 2 },
    ledger: { underWay },
    result: attributes.result,
    savedAt: Date.parse("2026-11-20T21:00:00Z"),
    unidentified: new Set(),
  });
  expect([...(set?.wanted.paths ?? [])]).toEqual(Object.entries(attributes.paths));
  expect(set?.ledger.pending.get("/b.mp4")).toMatchObject({ reason: "quota", refresh: { kind: "owed" } });
  expect(set?.ledger.givenUp.get("/c.mp4")).toMatchObject({ reason: "origin: Origin Timeout", attempts: 2 });
});

test("sets of modules, of count and of for_each have their addresses; what is deposed counts no more", () => {
  const text = stateFile(
    launch({
      module: 'module.videos["de"]',
      instances: [instance({ index_key: 0 }), instance({ deposed: "0f" })],
    }),
    launch({ instances: [instance({ index_key: 'a"b' })] }),
    launch({ mode: "data" }),
  );
  expect(readState(text, "s").map(({ address }) => address)).toEqual([
    'module.videos["de"].vodpreload_set.launch[0]',
    'vodpreload_set.launch["a\\"b"]',
  ]);
});

test("what terraform show -json prints leaves open which accepted paths are under way", () => {
  const resource = (address: string): object => ({
    address,
    mode: "managed",
    type: "vodpreload_set",
    name: "launch",
    schema_version: 1,
    values: attributes,
  });
  const text = shown({
    resources: [resource("vodpreload_set.launch")],
    child_modules: [
      { child_modules: [{ resources: [resource("module.a.module.b.vodpreload_set.launch")] }] },
    ],
  });
  const sets = readState(text, "show");
  expect(sets.map(({ address }) => address)).toEqual([
    "vodpreload_set.launch",
    "module.a.module.b.vodpreload_set.launch",
  ]);
  expect(sets[0]).toMatchObject({ ledger: { underWay: [] }, unidentified: new Set(["/a.mp4", "/d.mp4"]) });
});

test("a state of the first format is read", () => {
  const old = { ...attributes, paths: ["/a.mp4"], failed: undefined };
  const [set] = readState(
    stateFile(launch({ instances: [instance({ attributes: old, schema_version: 0 })] })),
    "s",
  );
  expect([...(set?.wanted.paths ?? [])]).toEqual([["/a.mp4", "1"]]);
});

test.each([
  ["nothing", ""],
  ["a state in which nothing is", stateFile()],
  ["what show prints of it", JSON.stringify({ format_version: "1.0" })],
])("%s has no sets", (_what, text) => {
  expect(readState(text, "s")).toEqual([]);
});

test.each([
  [
    "no JSON",
    "resource {",
    "launch.json holds no JSON. Give a state file, or what terraform show -json prints.",
  ],
  ["a list", "[]", "holds no JSON"],
  ["an encrypted state", '{"encrypted_data": "x", "serial": 1}', "launch.json is encrypted. Name the folder"],
  ["a plan", '{"format_version": "1.2", "planned_values": {}}', "launch.json is a plan. Give a state"],
  [
    "another JSON",
    '{"name": "x"}',
    "launch.json is neither a state file nor what terraform show -json prints",
  ],
  ["a state of long ago", '{"version": 3, "resources": []}', "launch.json is a state of version 3"],
  [
    "a set of a newer provider",
    stateFile(launch({ instances: [instance({ schema_version: 9 })] })),
    "vodpreload_set.launch: It is of format 9",
  ],
  [
    "a set that somebody has changed",
    stateFile(launch({ instances: [instance({ attributes: { ...attributes, paths: 7 } })] })),
    "vodpreload_set.launch is not as the provider writes it: paths: a map was expected",
  ],
  [
    "a set without attributes",
    stateFile(launch({ instances: [instance({ attributes: null })] })),
    "vodpreload_set.launch has no attributes",
  ],
])("%s is refused with what to give instead", (_what, text, message) => {
  const read = (): unknown => readState(text, "launch.json");
  expect(read).toThrow(UnreadableState);
  expect(read).toThrow(message);
});
