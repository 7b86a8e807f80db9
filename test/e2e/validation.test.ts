/** Bad input in plain HCL: an error at validation that names the path and the remedy; nothing is sent. */
import { Service } from "./support/service";
import { Workspace } from "./support/workspace";

const DOMAIN = "vod.example.com";

let service: Service;
let workspace: Workspace;

beforeAll(async () => {
  service = await Service.start();
  workspace = new Workspace(service.env);
});

afterAll(async () => {
  workspace.remove();
  await service.close();
});

const good = { domain: DOMAIN, paths: { "/a.mp4": "1" } };
const withPath = (path: string): Record<string, unknown> => ({ domain: DOMAIN, paths: { [path]: "1" } });

const ERRORS: readonly [string, Record<string, unknown>, RegExp][] = [
  ["no leading slash", withPath("a.mp4"), /a\.mp4[\s\S]*\//],
  ["a directory", withPath("/films/"), /\/films\/[\s\S]*director/i],
  ["a star", withPath("/films/*.mp4"), /\*[\s\S]*%2A/],
  ["a line break", withPath("/a\nb.mp4"), /line break|control/i],
  ["a control character", withPath("/a\tb.mp4"), /control/i],
  ["a fragment", withPath("/a.mp4#t=10"), /fragment|#/i],
  ["a URL of another host", withPath("https://other.example.com/a.mp4"), /other\.example\.com/],
  ["a wildcard domain", { ...good, domain: ".example.com" }, /wildcard/i],
  ["an empty domain", { ...good, domain: "" }, /domain/i],
  ["a domain with a scheme", { ...good, domain: "https://vod.example.com" }, /https:\/\/vod\.example\.com/],
  ["a path too long", withPath(`/${"a".repeat(1_100)}.mp4`), /1,?024/],
  ["a path too long when encoded", withPath(`/${"银".repeat(120)}.mp4`), /1,?024/],
  [
    "two paths of one URL",
    { domain: DOMAIN, paths: { "/a b.mp4": "1", "/a%20b.mp4": "1" } },
    /a b\.mp4[\s\S]*a%20b\.mp4|a%20b\.mp4[\s\S]*a b\.mp4/,
  ],
  ["a null version", { domain: DOMAIN, paths: { "/a.mp4": null } }, /\/a\.mp4[\s\S]*(null|version)/i],
  ["an auth_key", withPath("/a.mp4?auth_key=1-0-0-abc"), /auth_key/],
  ["a batch size of 0", { ...good, batch_size: 0 }, /batch_size[\s\S]*1[\s\S]*1,?000/],
  ["a batch size of 1,001", { ...good, batch_size: 1001 }, /1,?000/],
  ["half a batch", { ...good, batch_size: 1.5 }, /whole/i],
  ["no attempts", { ...good, max_attempts: 0 }, /max_attempts/],
  ["an unknown scheme", { ...good, scheme: "ftp" }, /ftp[\s\S]*https|https[\s\S]*ftp/],
  ["an unknown area", { ...good, area: "moon" }, /domestic/],
  ["no duration", { ...good, timeouts: { create: "soon" } }, /soon[\s\S]*20m|soon[\s\S]*duration/i],
  ["a negative duration", { ...good, timeouts: { update: "-5m" } }, /-5m/],
  ["a prefix without a slash", { ...good, first: ["films"] }, /films/],
];

test.each(ERRORS)("%s is an error at validate", async (_name, set, message) => {
  workspace.configureSet(set);

  const validated = await workspace.terraform(["validate", "-no-color"]);

  expect(validated.exitCode).toBe(1);
  expect(validated.output.replace(/\n│? */g, " ")).toMatch(message);
  expect(validated.output).not.toMatch(/panic|at Object\.|\.js:\d+/);
});

test("signed-looking paths get a warning, not an error", async () => {
  workspace.configureSet({
    domain: DOMAIN,
    paths: { "/a.mp4?Signature=abc": "1", "/202611202100/0123456789abcdef0123456789abcdef/a.mp4": "1" },
  });
  const validated = await workspace.terraform(["validate", "-no-color"]);
  expect(validated.exitCode).toBe(0);
  expect(validated.output).toContain("Warning");
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
});

test.each([
  [
    "a plain HTTP endpoint that is not this machine",
    { endpoint: "http://vod.example.com" },
    /http:\/\/vod\.example\.com/,
  ],
  ["a negative keep_free", { keep_free: -1 }, /keep_free/],
  ["a key without its secret", { access_key: "AK" }, /secret_key/],
])("provider: %s is an error", async (_name, provider, message) => {
  workspace.configureSet(good, provider);
  const planned = await workspace.plan();
  expect(planned.exitCode).toBe(1);
  expect(planned.output).toMatch(message);
});

test("nothing of this was sent", () => {
  expect(service.calls()).toEqual([]);
});
