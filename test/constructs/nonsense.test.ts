/** What a program without checked types may bring: a sentence that says what to write, never an error of our code. */
import { Testing, TerraformStack } from "cdktf";
import { PreloadPaths, PreloadSet, VodPreloadProvider, type PreloadSetProps } from "../../src/constructs";

const stack = (): TerraformStack => new TerraformStack(Testing.app(), "stack");
const good = { domain: "vod.example.com", area: "domestic", paths: ["/a.mp4"] };

/** A set of anything. */
function build(props: unknown): PreloadSet {
  return new PreloadSet(stack(), "launch", props as PreloadSetProps);
}

const WHAT_TO_WRITE =
  'write ["/a.mp4"], an object of path to version, or PreloadPaths.fromFile("launch.txt").';

describe("lists of paths", () => {
  it.each<[string, unknown, Record<string, string>]>([
    ["a Set", new Set(["/a.mp4", "/b.mp4"]), { "/a.mp4": "1", "/b.mp4": "1" }],
    ["a Map", new Map([["/a.mp4", "2"]]), { "/a.mp4": "2" }],
    ["an empty Set", new Set(), {}],
    [
      "an object without a prototype",
      Object.assign(Object.create(null), { "/a.mp4": "2" }),
      { "/a.mp4": "2" },
    ],
  ])("%s is one", (_, paths, versions) => {
    expect(
      Object.fromEntries(PreloadPaths.of(paths as Set<string>).entries.map((one) => [one.path, one.version])),
    ).toEqual(versions);
    expect(() => build({ ...good, paths })).not.toThrow();
  });

  it.each<[string, unknown, string]>([
    [
      "the name of a file",
      "launch.txt",
      '"launch.txt" is one text, no list of paths: write PreloadPaths.fromFile("launch.txt") if it names a file, ["launch.txt"] if it is a path.',
    ],
    ["a number", 5, `5 is no list of paths: ${WHAT_TO_WRITE}`],
    ["nothing", undefined, `undefined is no list of paths: ${WHAT_TO_WRITE}`],
    ["null", null, `null is no list of paths: ${WHAT_TO_WRITE}`],
    ["a Date", new Date(), `a Date is no list of paths: ${WHAT_TO_WRITE}`],
    ["a promise", Promise.resolve([]), `a promise that nobody awaited is no list of paths: ${WHAT_TO_WRITE}`],
    ["a function", () => [], `a function is no list of paths: ${WHAT_TO_WRITE}`],
    [
      "an object of a class",
      new URL("http://vod.example.com"),
      `an object of a class is no list of paths: ${WHAT_TO_WRITE}`,
    ],
  ])("%s is none", (_, paths, message) => {
    expect(() => PreloadPaths.of(paths as [])).toThrow(message);
    expect(() => PreloadPaths.of([]).merge(paths as [])).toThrow(message);
    expect(() => build({ ...good, paths })).toThrow(
      new Error(`The preload set stack/launch has a problem:\n  paths: ${message}`),
    );
  });

  it.each<[string, unknown, string]>([
    [
      "an object with a path",
      [{ path: "/a.mp4", version: "2" }],
      'Entry 1 of the paths is an object: write one object for all, { "/a.mp4": "2" }, instead of a list of objects.',
    ],
    ["a number", ["/a.mp4", 5], "Entry 2 of the paths is 5: write the path as text."],
    ["null", new Set([null]), "Entry 1 of the paths is null: write the path as text."],
    ["a number as key", new Map([[5, "1"]]), "Entry 1 of the paths is 5: write the path as text."],
    [
      "a number as version",
      { "/a.mp4": 2 },
      'The version of /a.mp4 is 2, not a text. Give it any text, "1" for instance, or leave the path out.',
    ],
    ["an object as version", new Map([["/a.mp4", {}]]), "The version of /a.mp4 is an object, not a text."],
    ["a symbol as version", { "/a.mp4": Symbol("s") }, "The version of /a.mp4 is a symbol, not a text."],
  ])("%s in a list is named", (_, paths, message) => {
    expect(() => build({ ...good, paths })).toThrow(message);
  });

  it("names what fromFile takes", () => {
    expect(() => PreloadPaths.fromFile(undefined as unknown as string)).toThrow(
      'fromFile takes the name of a file as text, and this is undefined: write PreloadPaths.fromFile("launch.txt").',
    );
  });
});

describe("the domain", () => {
  const remedy =
    'Write the accelerated domain as text, "vod.example.com" for instance, or give the resource that registers it.';
  it.each<[string, unknown, string]>([
    ["nothing", undefined, `domain is undefined. ${remedy}`],
    ["null", null, `domain is null. ${remedy}`],
    ["a number", 5, `domain is 5. ${remedy}`],
    ["a list", ["vod.example.com"], `domain is a list. ${remedy}`],
    ["an object that is no resource", { domainName: "vod.example.com" }, `domain is an object. ${remedy}`],
    ["a resource of another kind", { fqn: "alicloud_oss_bucket.b" }, `domain is an object. ${remedy}`],
  ])("%s is refused", (_, domain, message) => {
    expect(() => build({ ...good, domain })).toThrow(
      new Error(`The preload set stack/launch has a problem:\n  ${message}`),
    );
  });

  it("is asked for with the paths where there are no arguments at all", () => {
    expect(() => build(undefined)).toThrow(
      /has 2 problems:\n {2}domain is undefined.*\n {2}paths: undefined is/,
    );
  });
});

it.each<[string, unknown, string]>([
  ["host", 5, 'host is 5. Write the host that viewers ask, "cdn.example.com" for instance.'],
  ["generation", 5, "generation is 5. Write one line of text, a date for instance."],
  ["generation", "a\nb", 'generation is "a\\u000ab". Write one line of text, a date for instance.'],
  ["first", "/a", 'first is "/a". Write a list: ["/trailers/"].'],
  ["first", [5], "first holds 5. Write the beginning of a path as text."],
  ["scheme", 5, 'scheme is 5. Write "http" or "https".'],
  ["area", {}, 'area is an object. Write "domestic" or "overseas".'],
  ["l2Preload", "yes", 'l2Preload is "yes". Write true or false.'],
  [
    "withHeader",
    "gzip",
    'withHeader is "gzip". Write an object of name to values: { "Accept-Encoding": ["gzip"] }.',
  ],
  [
    "withHeader",
    new Map(),
    'withHeader is a Map. Write an object of name to values: { "Accept-Encoding": ["gzip"] }.',
  ],
  ["withHeader", { A: "gzip" }, 'withHeader.A is "gzip". Write its values as a list: ["gzip"].'],
  ["withHeader", { A: [5] }, "withHeader.A holds 5. Write each value as one line of text."],
  ["withHeader", { A: [] }, "withHeader.A has no values. Give it one, or leave it out."],
  ["batchSize", "100", 'batchSize is "100". Write a whole number from 1 to 1000.'],
  ["refreshChanged", 1, "refreshChanged is 1. Write true or false."],
  ["skipRecent", [], "skipRecent is a list. Write true or false."],
  ["adopt", "true", 'adopt is "true". Write true or false.'],
  ["wait", {}, "wait is an object. Write true or false."],
  ["maxAttempts", NaN, "maxAttempts is NaN. Write a whole number of at least 1."],
  ["timeouts", "20m", 'timeouts is "20m". Write an object: { create: "20m", update: "20m" }.'],
  [
    "timeouts",
    { create: 20 },
    'timeouts.create is 20. Write a duration from 1s to 24h, such as "90s", "20m" or "1h30m".',
  ],
  ["requireAccepted", "yes", 'requireAccepted is "yes". Write true or false.'],
  ["requireArrived", 1, "requireArrived is 1. Write true or false."],
  ["outputs", ["result"], "outputs is a list. Write true or false."],
  ["dependsOn", {}, "dependsOn is an object. Write a list, of one resource as well."],
  ["lifecycle", "x", 'lifecycle is "x". Write an object: { preventDestroy: true }.'],
  [
    "lifecycle",
    { postcondition: {} },
    "lifecycle.postcondition is an object. Write a list, of one condition as well.",
  ],
])("%s = %p is refused", (name, value, message) => {
  expect(() => build({ ...good, [name]: value })).toThrow(
    new Error(`The preload set stack/launch has a problem:\n  ${message}`),
  );
});

it("null is the same as leaving an argument out", () => {
  const set = build({
    ...good,
    ...Object.fromEntries(
      [
        "host",
        "generation",
        "first",
        "scheme",
        "l2Preload",
        "withHeader",
        "batchSize",
        "refreshChanged",
        "skipRecent",
        "adopt",
        "wait",
        "maxAttempts",
        "timeouts",
        "requireAccepted",
        "requireArrived",
        "outputs",
        "dependsOn",
        "lifecycle",
      ].map((name) => [name, null]),
    ),
  });
  const written = JSON.parse(Testing.synth(TerraformStack.of(set))) as {
    resource: { vodpreload_set: { launch: object } };
  };
  expect(written.resource.vodpreload_set.launch).toEqual({
    domain: "vod.example.com",
    area: "domestic",
    paths: { "/a.mp4": "1" },
  });
});

describe("a provider", () => {
  const provide = (props: unknown): VodPreloadProvider =>
    new VodPreloadProvider(stack(), "vod", props as object);

  it.each<[string, unknown, string]>([
    ["accessKey", 5, "accessKey is a number. Write a text."],
    ["secretKey", ["s3cret"], "secretKey is a list. Write a text."],
    ["endpoint", {}, "endpoint is an object. Write a text."],
    ["keepFree", "50", "keepFree is a text. Write a whole number of URLs, 0 or more."],
    ["keepFree", -1, "keepFree is a number. Write a whole number of URLs, 0 or more."],
    [
      "assumeRole",
      "acs:ram::1:role/p",
      'assumeRole is a text. Write an object: { roleArn: "acs:ram::1234567890:role/preload" }.',
    ],
    ["assumeRole", {}, "assumeRole.roleArn is missing. Write a text."],
    [
      "assumeRole",
      { roleArn: "r", sessionExpiration: "1h" },
      "assumeRole.sessionExpiration is a text. Write a whole number of seconds.",
    ],
  ])("with %s = %p is refused, without the value", (name, value, message) => {
    expect(() => provide({ [name]: value })).toThrow(
      new Error(`The provider stack/vod has a problem:\n  ${message}`),
    );
  });

  it("takes null for nothing", () => {
    expect(() => provide(null)).not.toThrow();
    expect(() => provide({ accessKey: null, assumeRole: null, keepFree: null, alias: null })).not.toThrow();
  });
});

describe("whatever is given for any argument", () => {
  class Odd {
    readonly path = "/a";
  }
  const values: readonly unknown[] = [
    undefined, null, 5, NaN, -1, "", "x", "/a", true, 10n, Symbol("s"), () => "x", [], [1], [null], [[]], [{}], {}, { a: 1 }, { a: null }, { a: [null] },
    { create: {} }, new Map(), new Map([[{}, {}]]), new Set([5]), new Date(), Promise.resolve(), new Odd(), Object.create(null), new Error("e"), Buffer.from("x"), /x/,
  ]; // prettier-ignore
  const ours = /^The (preload set|provider) stack\/\w+ has (a problem|\d+ problems):\n/;
  const fails = (act: () => unknown): string | undefined => {
    try {
      act();
      return undefined;
    } catch (error) {
      const isOurs = error instanceof Error && ["Error", "NotAListError"].includes(error.name);
      if (isOurs) return error.message;
      throw error;
    }
  };

  it.each([
    "domain",
    "host",
    "paths",
    "generation",
    "first",
    "scheme",
    "area",
    "l2Preload",
    "withHeader",
    "batchSize",
    "refreshChanged",
    "skipRecent",
    "adopt",
    "wait",
    "maxAttempts",
    "timeouts",
    "requireAccepted",
    "requireArrived",
    "outputs",
    "dependsOn",
    "lifecycle",
  ])("%s", (name) => {
    for (const value of values) {
      const failure = fails(() => {
        const set = build({ ...good, requireAccepted: true, [name]: value });
        // What stands within a lifecycle is the core's own to write.
        if (name !== "lifecycle") Testing.synth(TerraformStack.of(set));
      });
      if (failure !== undefined) expect(failure).toMatch(ours);
    }
  });

  it("all of them at once", () => {
    for (const value of values) {
      const failure = fails(() => build(value));
      expect(failure).toMatch(ours);
    }
  });

  it.each([
    "accessKey",
    "secretKey",
    "securityToken",
    "profile",
    "assumeRole",
    "endpoint",
    "keepFree",
    "alias",
  ])("%s of a provider", (name) => {
    for (const value of values) {
      const failure = fails(() => new VodPreloadProvider(stack(), "vod", { [name]: value }));
      if (failure !== undefined) expect(failure).toMatch(ours);
    }
  });

  it("a method of PreloadPaths", () => {
    for (const value of values) {
      const any = value as never;
      const list = PreloadPaths.of(["/a"]);
      for (const act of [
        () => PreloadPaths.of(any),
        () => PreloadPaths.byHost(any),
        () => PreloadPaths.fromFile(any),
        () => list.merge(any),
        () => list.withVersion(any),
        () => list.withVersionOf(any, any),
      ]) {
        const failure = fails(() => build({ ...good, paths: act() }));
        if (failure !== undefined) expect(failure).toMatch(/[a-z]/);
      }
    }
  });
});
