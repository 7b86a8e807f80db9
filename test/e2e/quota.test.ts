/** Scarce quota on the real Terraform: what is sent, what stays pending, who is told what. */
import type { Service } from "./support/service";
import { onStage } from "./support/stage";
import { paths, type Workspace } from "./support/workspace";

const DOMAIN = "vod.example.com";

let service: Service;
let workspace: Workspace;

onStage((stage) => {
  ({ service, workspace } = stage);
});

test("120 of 250 fit: 120 go out, 130 stay pending and follow by themselves after the reset", async () => {
  service.leave(120);
  workspace.configureSet({ domain: DOMAIN, paths: paths(250) });

  const planned = await workspace.plan();
  expect(planned.exitCode).toBe(2);
  expect(planned.output).toContain("Warning");
  expect(planned.output).toMatch(/250/);
  expect(planned.output).toMatch(/\b120\b/);

  const applied = await workspace.apply();
  expect(applied.exitCode).toBe(0);
  expect(applied.output).toContain("Warning");
  expect(service.preloads().map((sent) => sent.length)).toEqual([100, 20]);
  expect(workspace.instance()?.status).toBeUndefined();
  expect(workspace.attributes()).toMatchObject({ pending_count: 130, paths: paths(250) });

  service.leave(500);
  const next = await workspace.plan();
  expect(next.exitCode).toBe(2);
  expect(next.stdout).toMatch(/up to 130 of 250 to send in 2 calls: 130 pending/);

  service.nextDay();
  service.forgetCalls();
  await workspace.apply();
  expect(service.preloads().map((sent) => sent.length)).toEqual([100, 30]);
  expect(new Set(service.accepted()).size).toBe(250);
  expect(service.accepted()).toHaveLength(250);
  expect((await workspace.plan()).exitCode).toBe(0);
});

test("no quota on create: the state is saved with all pending, a warning, no taint, exit code 0", async () => {
  service.leave(0);
  workspace.configureSet({ domain: DOMAIN, paths: paths(30) });

  const applied = await workspace.apply();

  expect(applied.exitCode).toBe(0);
  expect(applied.output).toContain("Warning");
  expect(service.accepted()).toEqual([]);
  expect(workspace.instance()?.status).toBeUndefined();
  expect(workspace.attributes()).toMatchObject({ pending_count: 30, failed_count: 0 });
});

test("`first` decides who goes when not all can", async () => {
  service.leave(20);
  workspace.configureSet({
    domain: DOMAIN,
    paths: { ...paths(30), "/trailer/a.mp4": "1", "/trailer/b.mp4": "1", "/hero.mp4": "1" },
    first: ["/trailer/", "/hero"],
  });

  await workspace.apply();

  const sent = service.accepted();
  expect(sent).toHaveLength(20);
  expect(sent.slice(0, 3)).toEqual(
    ["/trailer/a.mp4", "/trailer/b.mp4", "/hero.mp4"].map((path) => `http://${DOMAIN}${path}`),
  );
});

test("keep_free leaves that much of the day to others", async () => {
  service.leave(250);
  workspace.configureSet({ domain: DOMAIN, paths: paths(250) }, { keep_free: 100 });

  const applied = await workspace.apply();

  expect(applied.exitCode).toBe(0);
  expect(service.accepted()).toHaveLength(150);
  expect(service.left()).toBe(100);
  expect(workspace.attributes().pending_count).toBe(100);
});

test("two sets share one budget, and a URL in both is sent once", async () => {
  service.leave(120);
  workspace.configure({
    provider: { vodpreload: {} },
    resource: {
      vodpreload_set: {
        one: { domain: DOMAIN, paths: paths(100) },
        two: { domain: DOMAIN, paths: paths(101, 100) },
      },
    },
  });

  const planned = await workspace.plan();
  expect(planned.output.match(/Warning: /g)).toHaveLength(1);

  const applied = await workspace.apply();
  expect(applied.exitCode).toBe(0);
  const sent = service.accepted();
  expect(sent).toHaveLength(120);
  expect(new Set(sent).size).toBe(120);
  const pending = ["one", "two"].map((name) => Number(workspace.attributes(name).pending_count));
  expect((pending[0] ?? 0) + (pending[1] ?? 0)).toBeGreaterThanOrEqual(80);

  service.nextDay();
  await workspace.apply();
  expect(service.accepted()).toHaveLength(200);
  expect(new Set(service.accepted()).size).toBe(200);
  expect((await workspace.plan()).exitCode).toBe(0);
});

/** From the first warning on, without line breaks. */
const warned = (output: string): string => output.slice(output.indexOf("Warning: ")).replace(/\s+/g, " ");

/** So many sets of 100 paths each. */
function configure(sets: number, from = (index: number): number => 1 + 100 * index): void {
  const named = Array.from({ length: sets }, (_, index) => [
    `set${index}`,
    { domain: DOMAIN, paths: paths(100, from(index)) },
  ]);
  workspace.configure({
    provider: { vodpreload: {} },
    resource: { vodpreload_set: Object.fromEntries(named) as Record<string, unknown> },
  });
}

test.each([1, 3])(
  "of %d sets a plan and an apply print one warning, and say when all will be sent",
  async (sets) => {
    service.leave(60);
    configure(sets);
    for (const { output } of [await workspace.plan(), await workspace.apply()]) {
      expect(output.match(/Warning: /g)).toHaveLength(1);
      expect(warned(output)).toMatch(
        /^Warning: Today's preload quota does not suffice .* has up to 100 URLs to send.*; 60 are left today\. The rest stays pending, and the next deploys send it\. One deploy a day, at 500 URLs a day, has sent all of it within 2 days\. Nothing has to be done\./,
      );
    }
  },
);

test("two sets with the same URLs count once", async () => {
  service.leave(120);
  configure(2, () => 1);
  expect((await workspace.plan()).output).not.toContain("Warning: ");
});

const NO_KEYS = { ALIBABA_CLOUD_ACCESS_KEY_ID: "", ALIBABA_CLOUD_ACCESS_KEY_SECRET: "" };

describe("a quota that could not be read is one warning, with a remedy that fits", () => {
  test.each<[string, NodeJS.ProcessEnv, string | undefined, string]>([
    [
      "no keys",
      NO_KEYS,
      undefined,
      "or name a profile. The plan is complete all the same; an apply needs the credentials.",
    ],
    [
      "a dead endpoint",
      { ALIBABA_CLOUD_ENDPOINT_VOD: "127.0.0.1:9" },
      undefined,
      "connection refused by 127.0.0.1:9 The plan is complete all the same. Check the network, a proxy and the endpoint, then try again.",
    ],
    [
      "no permission",
      {},
      "Forbidden.RAM",
      "The plan is complete all the same. Allow the action vod:DescribeVodRefreshQuota for whoever plans.",
    ],
    ["a busy service", {}, "Throttling.User", "The plan is complete all the same. The service is busy"],
  ])("%s", async (_, env, code, words) => {
    if (code !== undefined) service.fail("DescribeVodRefreshQuota", code, { from: 1 });
    configure(2);
    workspace.env = { ...workspace.env, ...env };
    const { output, exitCode } = await workspace.plan();
    expect(exitCode).toBe(2);
    expect(output.match(/Warning: /g)).toHaveLength(1);
    expect(warned(output)).toMatch(/^Warning: The preload quota was not checked/);
    expect(warned(output)).toContain(words);
    expect(warned(output)).toContain("(and one more similar warning elsewhere)");
  });

  test("an endpoint that takes the call and never answers: the plan does not wait for it, and says so", async () => {
    const held = service.hold("DescribeVodRefreshQuota", { nth: 1 });
    configure(1);
    const { output, exitCode } = await workspace.plan();
    await held.reached;
    held.release();
    expect(exitCode).toBe(2);
    expect(warned(output)).toContain("The service had not answered after 2.5 s.");
  });
});

test("an account without enough quota for two sets with plenty each alone: the plan warns once the sum exceeds it", async () => {
  service.leave(150);
  workspace.configure({
    provider: { vodpreload: {} },
    resource: {
      vodpreload_set: {
        one: { domain: DOMAIN, paths: paths(100) },
        two: { domain: DOMAIN, paths: paths(100, 201) },
      },
    },
  });

  const planned = await workspace.plan();

  expect(planned.exitCode).toBe(2);
  expect(planned.output.match(/Warning: /g)).toHaveLength(1);
  expect(planned.output).toMatch(/\b200\b/);
  expect(planned.output).toMatch(/\b150\b/);
});
