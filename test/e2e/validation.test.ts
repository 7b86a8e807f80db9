/**
 * Bad input in plain HCL: an error that names the thing and the remedy, the same whether the value is written down, comes
 * from a variable or is known only after apply; nothing is sent, and nothing is left behind.
 */
import { type Arguments, runOn, sources, type Way, WAYS, written } from "./support/bad-input";
import { Service } from "./support/service";
import { Workspace } from "./support/workspace";

const DOMAIN = "vod.example.com";

let service: Service;
let workspace: Workspace;

beforeAll(async () => {
  service = await Service.start();
  workspace = new Workspace(service.env);
});

afterEach(() => {
  expect(service.submissions()).toEqual([]);
});

afterAll(async () => {
  workspace.remove();
  await service.close();
});

const good = { domain: DOMAIN, paths: { "/a.mp4": "1" } };
const withPath = (path: string): Arguments => ({ domain: DOMAIN, paths: { [path]: "1" } });
const withDomain = (domain: string | null): Arguments => ({ ...good, domain });

const BAD_SETS: readonly [string, Arguments, RegExp][] = [
  ["no domain", withDomain(null), /^Invalid domain\ndomain is null\.\n\nWrite a string, for example "vod\./],
  [
    "no paths",
    { ...good, paths: null },
    /^Invalid paths\npaths is null\.\n\nWrite a map\(string\), for example \{/,
  ],
  ["an empty domain", withDomain(""), /domain is empty/],
  ["a wildcard domain", withDomain(".example.com"), /wildcard/],
  ["a star in the domain", withDomain("v*.example.com"), /holds a \*/],
  [
    "a domain with a scheme",
    withDomain("https://vod.example.com"),
    /Write vod\.example\.com, and the scheme/,
  ],
  ["a domain with a path", withDomain("vod.example.com/a"), /more than a host/],
  ["a domain with a user", withDomain("me@vod.example.com"), /holds an @/],
  ["a domain with a port", withDomain("vod.example.com:80"), /holds a port/],
  ["a domain in capitals", withDomain("VOD.example.com"), /Write vod\.example\.com/],
  ["a domain in Chinese", withDomain("视频.example.com"), /Write xn--/],
  ["a domain with a _", withDomain("a_b.example.com"), /e\.g\. a-b\.example\.com/],
  ["no domain name", withDomain("vod"), /vod is not a domain name/],
  ["an empty path", withPath(""), /A path is empty/],
  ["no leading slash", withPath("a.mp4"), /Write \/a\.mp4/],
  ["a directory", withPath("/films/"), /\/films\/ is a directory/],
  ["a star", withPath("/films/*.mp4"), /%2A/],
  ["a line break", withPath("/a\nb.mp4"), /line break/],
  ["a control character", withPath("/a\tb.mp4"), /control character/],
  ["a fragment", withPath("/a.mp4#t=10"), /%23/],
  ["a full URL", withPath("https://vod.example.com/a.mp4"), /full URL[^]*Write \/a\.mp4/],
  ["a URL of another host", withPath("https://other.example.com/a.mp4"), /Give other\.example\.com a set/],
  ["a URL of another scheme", withPath("rtmp://vod.example.com/a"), /not an http or https URL/],
  ["a path too long", withPath(`/${"a".repeat(1_100)}.mp4`), /a URL of 1,127 characters[^]*1,024/],
  [
    "a path too long when encoded",
    withPath(`/${"银".repeat(120)}.mp4`),
    /a URL of 1,107 characters[^]*1,024/,
  ],
  [
    "a path too long by its scheme",
    { ...withPath(`/${"a".repeat(1_001)}`), scheme: "https" },
    /a URL of 1,025 characters, https:/,
  ],
  [
    "two paths of one URL",
    { domain: DOMAIN, paths: { "/a b.mp4": "1", "/a%20b.mp4": "1" } },
    /\/a%20b\.mp4[^]*same URL/,
  ],
  ["two spellings of a letter", { domain: DOMAIN, paths: { "/A": "1", "/%41": "1" } }, /same URL/],
  ["a null version", { domain: DOMAIN, paths: { "/a.mp4": null } }, /version of \/a\.mp4 is null/],
  ["an auth_key", withPath("/a.mp4?auth_key=1-0-0-abc"), /auth_key/],
  ["a generation of two lines", { ...good, generation: "a\nb" }, /one line of text/],
  ["a prefix without a slash", { ...good, first: ["films"] }, /Entry 1 of first is "films"/],
  ["a null prefix", { ...good, first: ["/a", null] }, /Entry 2 of first is null/],
  ["an unknown scheme", { ...good, scheme: "ftp" }, /scheme is "ftp"[^]*"http" or "https"/],
  ["an unknown area", { ...good, area: "moon" }, /area is "moon"[^]*"domestic" or "overseas"/],
  ["a header that is none", { ...good, with_header: { "A b": ["1"] } }, /no name of a request header/],
  ["a header without values", { ...good, with_header: { A: [] } }, /Header A has no values/],
  ["a header of null", { ...good, with_header: { A: null } }, /Header A has no values/],
  ["a null value of a header", { ...good, with_header: { A: ["1", null] } }, /value of header A is null/],
  ["a header of two lines", { ...good, with_header: { A: ["1\r\n2"] } }, /one line of text/],
  ["a batch size of 0", { ...good, batch_size: 0 }, /batch_size is 0[^]*from 1 to 1000/],
  ["a batch size of 1,001", { ...good, batch_size: 1001 }, /batch_size is 1001[^]*from 1 to 1000/],
  ["half a batch", { ...good, batch_size: 1.5 }, /whole number/],
  ["no attempts", { ...good, max_attempts: 0 }, /max_attempts is 0/],
  ["half an attempt", { ...good, max_attempts: 2.5 }, /whole number/],
  ["no duration", { ...good, timeouts: { create: "soon" } }, /"soon" is not a duration/],
  ["a negative duration", { ...good, timeouts: { update: "-5m" } }, /"-5m" is shorter than one second/],
  ["a duration too short", { ...good, timeouts: { create: "10ms" } }, /"10ms" is shorter than one second/],
  ["a duration too long", { ...good, timeouts: { update: "25h" } }, /"25h" is longer than 24 hours/],
];

/** These are wrong before anything is known, so on all ways the plan says so already. */
const COMPUTED_VALUES: readonly [string, Arguments, RegExp][] = [
  ["id", { ...good, id: "mine" }, /^Invalid id\nid is computed by the provider\.\n\nRemove it/],
  ["planned", { ...good, planned: "much" }, /^Invalid planned\nplanned is computed/],
  ["pending", { ...good, pending: { "/a.mp4": "x" } }, /^Invalid pending\npending is computed/],
  ["pending_count", { ...good, pending_count: 1 }, /^Invalid pending_count\npending_count is computed/],
  ["failed", { ...good, failed: {} }, /^Invalid failed\nfailed is computed/],
  ["failed_count", { ...good, failed_count: 0 }, /^Invalid failed_count\nfailed_count is computed/],
  ["result", { ...good, result: "" }, /^Invalid result\nresult is computed/],
];

const BAD_PROVIDERS: readonly [string, Arguments, RegExp][] = [
  ["plain HTTP elsewhere", { endpoint: "http://vod.example.com" }, /endpoint.*vod\.example\.com/],
  ["a negative keep_free", { keep_free: -1 }, /keep_free is -1/],
  ["half a URL kept free", { keep_free: 1.5 }, /keep_free is 1\.5/],
  ["a key without its secret", { access_key: "AK", secret_key: null }, /secret_key is missing/],
  ["a secret without its key", { access_key: null, secret_key: "SK" }, /access_key is missing/],
  [
    "a token alone",
    { access_key: null, secret_key: null, security_token: "T" },
    /security_token is set, but the key/,
  ],
  [
    "a null role",
    { assume_role: { role_arn: null } },
    /^Invalid assume_role\nrole_arn is null\.\n\nWrite a string/,
  ],
  ["an empty role", { assume_role: { role_arn: "" } }, /role_arn is empty/],
  [
    "a session too short",
    { assume_role: { role_arn: "acs:ram::1:role/p", session_expiration: 5 } },
    /session_expiration is 5/,
  ],
];

const named = (cases: readonly [string, Arguments, RegExp][]): Record<string, Arguments> =>
  Object.fromEntries(cases.map(([, given], index) => [`case_${index}`, given]));

/** Every case is a set of its own in one configuration; what is said about each, by its address. */
async function saidOfSets(
  cases: readonly [string, Arguments, RegExp][],
  way: Way,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const sets = named(cases);
  const source = sources(way, sets);
  workspace.configure({
    ...source,
    provider: { vodpreload: {} },
    resource: {
      ...(source.resource as object | undefined),
      vodpreload_set: Object.fromEntries(
        Object.entries(sets).map(([name, given]) => [name, written(way, name, given, ["timeouts"])]),
      ),
    },
  });
  const { exitCode, errors } = await runOn(way, workspace);
  expect(exitCode).toBe(1);
  const byName = new Map<string, string[]>(Object.keys(sets).map((name) => [name, []]));
  for (const { address, text } of errors) byName.get(address.replace("vodpreload_set.", ""))?.push(text);
  for (const name of Object.keys(sets)) expect(workspace.instance(name)).toBeUndefined();
  return byName;
}

describe.each<[string, typeof BAD_SETS]>([
  ["a set", BAD_SETS],
  ["a value for a computed attribute", COMPUTED_VALUES],
])("%s", (_, cases) => {
  const said = new Map<Way, ReadonlyMap<string, readonly string[]>>();

  beforeAll(async () => {
    for (const way of WAYS) said.set(way, await saidOfSets(cases, way));
  });

  test.each(cases.map(([name, , message], index) => [name, `case_${index}`, message] as const))(
    "%s",
    (_name, at, message) => {
      const [literal, variable, later] = WAYS.map((way) => said.get(way)?.get(at));
      expect(literal).toEqual([expect.stringMatching(message)]);
      expect(variable).toEqual(literal);
      expect(later).toEqual(literal);
    },
  );
});

/** Every case is a provider block of its own, with a set; Terraform gives errors of providers no address. */
async function saidOfProviders(way: Way): Promise<readonly string[]> {
  const blocks = named(BAD_PROVIDERS);
  const source = sources(way, blocks);
  workspace.configure({
    ...source,
    provider: {
      vodpreload: Object.entries(blocks).map(([name, given]) => ({
        alias: name,
        ...written(way, name, given, ["assume_role"]),
      })),
    },
    resource: {
      ...(source.resource as object | undefined),
      vodpreload_set: Object.fromEntries(
        Object.keys(blocks).map((name) => [name, { ...good, provider: `vodpreload.${name}` }]),
      ),
    },
  });
  const { exitCode, errors } = await runOn(way, workspace);
  expect(exitCode).toBe(1);
  for (const name of Object.keys(blocks)) expect(workspace.instance(name)).toBeUndefined();
  return errors.map(({ text }) => text).sort();
}

describe("a provider block", () => {
  const said = new Map<Way, readonly string[]>();

  beforeAll(async () => {
    for (const way of WAYS) said.set(way, await saidOfProviders(way));
  });

  test.each(BAD_PROVIDERS.map(([name, , message]) => [name, message] as const))("%s", (_name, message) => {
    expect(said.get("literal")?.filter((text) => message.test(text))).toHaveLength(1);
  });

  test("says the same on all ways", () => {
    expect(said.get("literal")).toHaveLength(BAD_PROVIDERS.length);
    expect(said.get("variable")).toEqual(said.get("literal"));
    expect(said.get("after apply")).toEqual(said.get("literal"));
  });
});

test("paths from a variable without a value: the plan says so, not the apply", async () => {
  workspace.configure({
    variable: { paths: { type: "map(string)", default: null } },
    provider: { vodpreload: {} },
    resource: { vodpreload_set: { launch: { domain: DOMAIN, paths: "${var.paths}" } } },
  });
  const applied = await workspace.apply();
  expect(applied.exitCode).toBe(1);
  expect(applied.output).toContain("paths is null.");
  expect(applied.output).not.toMatch(/invalid result object/i);
  expect(workspace.instance()).toBeUndefined();
});

test("a set that exists stays as it was when a value turns out bad in the apply", async () => {
  const configure = (later: Arguments, set: Arguments): void => {
    workspace.configure({
      provider: { vodpreload: {} },
      resource: { terraform_data: { later: { input: later } }, vodpreload_set: { launch: set } },
    });
  };
  configure({}, { domain: DOMAIN, paths: { "/a.mp4": "1" }, adopt: true });
  expect((await workspace.apply()).exitCode).toBe(0);
  const before = workspace.attributes();
  const bad: readonly [Arguments, Arguments, string][] = [
    [{ paths: null }, { domain: DOMAIN, paths: "${terraform_data.later.output.paths}" }, "paths is null."],
    [{ domain: null }, { ...good, domain: "${terraform_data.later.output.domain}" }, "domain is null."],
    [{ size: 0 }, { ...good, batch_size: "${terraform_data.later.output.size}" }, "batch_size is 0."],
  ];
  for (const [later, set, message] of bad) {
    configure(later, set);
    const applied = await workspace.apply();
    expect(applied.exitCode).toBe(1);
    expect(applied.output).toContain(message);
    expect(workspace.attributes()).toEqual(before);
    expect(workspace.instance()?.status).toBeUndefined();
  }
  configure({}, good);
  expect((await workspace.destroy()).exitCode).toBe(0);
});

test("what only looks wrong gets a warning, written down and from a variable", async () => {
  const signed = ["/a.mp4?Signature=abc", "/202611202100/0123456789abcdef0123456789abcdef/a.mp4"];
  const cases = {
    signed: { domain: DOMAIN, paths: Object.fromEntries(signed.map((path) => [path, "1"])) },
    first: { ...good, first: ["/a", "/films/"] },
  };
  for (const way of ["literal", "variable"] as const) {
    const sets = Object.entries(cases).map(([name, given]) => [name, written(way, name, given)] as const);
    workspace.configure({
      ...sources(way, cases),
      provider: { vodpreload: {} },
      resource: { vodpreload_set: Object.fromEntries(sets) },
    });
    const { exitCode, errors, warnings } = await runOn(way, workspace);
    expect([exitCode, errors]).toEqual([0, []]);
    expect(warnings.map(({ address, text }) => `${address} ${text}`).sort()).toEqual([
      expect.stringMatching(/^vodpreload_set\.first Check first\nNo path of the set begins with "\/films\/"/),
      expect.stringMatching(/^vodpreload_set\.signed Check this path/),
      expect.stringMatching(/^vodpreload_set\.signed Check this path/),
    ]);
  }
});

test("250 bad paths are reported as a few and a count", async () => {
  workspace.configureSet({
    domain: DOMAIN,
    paths: Object.fromEntries(Array.from({ length: 250 }, (_, index) => [`bad-${index}`, "1"])),
  });
  const validated = await workspace.terraform(["validate", "-no-color"]);
  expect(validated.exitCode).toBe(1);
  expect(validated.output.split("\n").length).toBeLessThan(400);
  expect(validated.output).toMatch(/2[0-9]{2} more/);
  expect(validated.output).not.toMatch(/panic|at Object\.|\.js:\d+/);
});
