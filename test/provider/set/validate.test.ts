import type { Diagnostic } from "../../../src/plugin/diagnostics";
import { UNKNOWN, type Value } from "../../../src/plugin/values";
import type { SetModel } from "../../../src/provider/set/schema";
import { validateSet } from "../../../src/provider/set/validate";
import { config, paths } from "../support";

const validate = (overrides: Partial<SetModel>): readonly Diagnostic[] => validateSet(config(overrides));

test("a plain set is fine", () => {
  expect(validate({})).toEqual([]);
});

test("every argument said, and said well, is fine", () => {
  expect(
    validate({
      generation: "2026-11",
      first: ["/0001", "/"],
      scheme: "https",
      area: "overseas",
      l2_preload: true,
      with_header: new Map([["Accept-Encoding", ["gzip, deflate, br"]]]),
      batch_size: 1_000,
      refresh_changed: false,
      skip_recent: false,
      adopt: true,
      wait: false,
      max_attempts: 1,
      timeouts: { create: "1h30m", update: "90s" },
    }),
  ).toEqual([]);
});

test("what is not known yet passes", () => {
  const unknown = Object.fromEntries(Object.keys(config()).map((name) => [name, UNKNOWN]));
  expect(validate(unknown)).toEqual([]);
  expect(
    validate({
      paths: new Map([["/a.mp4", UNKNOWN]]),
      first: [UNKNOWN],
      with_header: new Map<string, Value<readonly Value<string>[]>>([
        ["A", UNKNOWN],
        ["B", [UNKNOWN]],
      ]),
      timeouts: { create: UNKNOWN, update: null },
    }),
  ).toEqual([]);
});

describe("an error points at the argument and names the remedy", () => {
  test.each<[string, Partial<SetModel>, readonly unknown[], RegExp]>([
    ["a null version", { paths: new Map([["/a.mp4", null]]) }, ["paths", "/a.mp4"], /Give it any text/],
    ["no leading slash", { paths: new Map([["a.mp4", "1"]]) }, ["paths", "a.mp4"], /\//],
    ["a directory", { paths: new Map([["/a/", "1"]]) }, ["paths", "/a/"], /director/i],
    ["a wildcard", { paths: new Map([["/*.mp4", "1"]]) }, ["paths", "/*.mp4"], /%2A/],
    ["a signature", { paths: new Map([["/a.mp4?auth_key=1-2-3", "1"]]) }, ["paths", "/a.mp4?auth_key=1-2-3"], /auth_key/], // prettier-ignore
    ["an empty domain", { domain: "" }, ["domain"], /./],
    ["a wildcard domain", { domain: ".example.com" }, ["domain"], /host/i],
    ["another scheme", { scheme: "ftp" }, ["scheme"], /"http" or "https"/],
    ["a scheme in capitals", { scheme: "HTTP" }, ["scheme"], /"http" or "https"/],
    ["another area", { area: "global" }, ["area"], /"domestic" or "overseas"/],
    ["a batch of none", { batch_size: 0 }, ["batch_size"], /whole number from 1 to 1000/],
    ["too large a batch", { batch_size: 1_001 }, ["batch_size"], /whole number from 1 to 1000/],
    ["half a URL a batch", { batch_size: 0.5 }, ["batch_size"], /whole number from 1 to 1000/],
    ["no attempt", { max_attempts: 0 }, ["max_attempts"], /whole number of at least 1/],
    ["a generation of two lines", { generation: "a\nb" }, ["generation"], /one line/],
    ["a prefix without slash", { first: ["/0", "b"] }, ["first", 1], /Entry 2 of first is "b"/],
    ["a null prefix", { first: [null] }, ["first", 0], /Entry 1 of first is null/],
    ["a header that is none", { with_header: new Map([["A b", ["1"]]]) }, ["with_header", "A b"], /hyphens/],
    ["null values", { with_header: new Map([["A", null]]) }, ["with_header", "A"], /leave it out/],
    ["no values", { with_header: new Map([["A", []]]) }, ["with_header", "A"], /leave it out/],
    ["a null value", { with_header: new Map([["A", [null]]]) }, ["with_header", "A"], /one line of text/],
    ["a value of two lines", { with_header: new Map([["A", ["1\r\n2"]]]) }, ["with_header", "A"], /one line/],
    [
      "a timeout that is none",
      { timeouts: { create: "soon", update: null } },
      ["timeouts", 0, "create"],
      /1h30m/,
    ],
    [
      "a timeout too short",
      { timeouts: { create: null, update: "0" } },
      ["timeouts", 0, "update"],
      /1s to 24h/,
    ],
  ])("%s", (_, overrides, place, remedy) => {
    const diagnostics = validate(overrides);
    expect(diagnostics).toMatchObject([
      { severity: "error", detail: expect.stringMatching(remedy) as string },
    ]);
    expect(diagnostics[0]?.attribute?.flatMap((step) => Object.values(step) as unknown[])).toEqual(place);
  });
});

test("a path that looks signed in another way is a warning at its line", () => {
  expect(validate({ paths: new Map([["/a.mp4?token=abc", "1"]]) })).toMatchObject([
    { severity: "warning", attribute: [{ attribute: "paths" }, { key: "/a.mp4?token=abc" }] },
  ]);
});

describe("a prefix of first that begins no path", () => {
  const first = ["/0001", "/trailers/"];

  test("is a warning at its entry", () => {
    expect(validate({ first })).toEqual([
      {
        severity: "warning",
        summary: "Check first",
        detail:
          'No path of the set begins with "/trailers/", entry 2 of first.\n\nCheck its spelling, or take it out: it puts nothing first.',
        attribute: [{ attribute: "first" }, { index: 1 }],
      },
    ]);
  });

  test.each<[string, Partial<SetModel>]>([
    ["while the paths are not known", { first, paths: UNKNOWN }],
    ["while the prefix is not known", { first: ["/0001", UNKNOWN] }],
    ["in a set without paths", { first, paths: new Map() }],
  ])("is none %s", (_, change) => {
    expect(validate(change)).toEqual([]);
  });
});

test("two paths that encode to the same URL are an error", () => {
  const twice = new Map([
    ["/a b.mp4", "1"],
    ["/a%20b.mp4", "1"],
  ]);
  expect(validate({ paths: twice })).toContainEqual(expect.objectContaining({ severity: "error" }));
});

test("the length of a URL counts with the domain and the scheme, as far as they are known", () => {
  const lengths = (length: number, change: Partial<SetModel>): readonly string[] =>
    validate({ paths: new Map([[`/${"a".repeat(length - 1)}`, "1"]]), ...change }).map(
      ({ detail }) => detail,
    );
  expect(lengths(1_002, {})).toEqual([]);
  expect(lengths(1_003, {})).toEqual([expect.stringContaining("a URL of 1,025 characters, http://vod.")]);
  expect(lengths(1_002, { scheme: "https" })).toEqual([
    expect.stringContaining("a URL of 1,025 characters, https://vod."),
  ]);
  expect(lengths(1_002, { scheme: UNKNOWN })).toEqual([]);
  expect(lengths(1_017, { domain: UNKNOWN })).toEqual([]);
  expect(lengths(1_018, { domain: UNKNOWN, scheme: UNKNOWN })).toEqual([
    expect.stringContaining("a URL of at least 1,025 characters, http:// included"),
  ]);
});

test("20 problems are printed and the rest counted, errors before warnings", () => {
  const signed = [...paths(5).keys()].map((path) => [`${path}?token=1`, "1"] as const);
  const bare = [...paths(30).keys()].map((path) => [path.slice(1), "1"] as const);
  const diagnostics = validate({ paths: new Map([...signed, ...bare]) });
  expect(diagnostics).toHaveLength(21);
  expect(diagnostics.every(({ severity }) => severity === "error")).toBe(true);
  expect(diagnostics[20]?.detail).toContain("10 more errors and 5 more warnings are not shown");
});

test("50,000 paths are no problem", () => {
  expect(validate({ paths: paths(50_000) })).toEqual([]);
});
