/** What the doctor finds out about the service: endpoint, proxy, clock, credentials, permissions, quota; and backends. */
import { join } from "node:path";
import { BACKEND } from "../../src/doctor/checks/backend";
import { CLOCK } from "../../src/doctor/checks/clock";
import { CREDENTIALS } from "../../src/doctor/checks/credentials";
import { ENDPOINT } from "../../src/doctor/checks/endpoint";
import { PERMISSIONS } from "../../src/doctor/checks/permissions";
import { PROXY } from "../../src/doctor/checks/proxy";
import { QUOTA } from "../../src/doctor/checks/quota";
import { type Emulator, type EmulatorOptions, nextServiceDay, startEmulator } from "../../src/emulator";
import { DoctorStage, HCL } from "./stage";

let stage: DoctorStage;
let emulator: Emulator | undefined;

beforeEach(() => {
  stage = new DoctorStage();
});

afterEach(async () => {
  stage.remove();
  await emulator?.close();
  emulator = undefined;
});

async function serve(options: EmulatorOptions = {}): Promise<Emulator> {
  emulator = await startEmulator(options);
  Object.assign(stage.env, emulator.environment);
  return emulator;
}

describe("endpoint", () => {
  test("an emulator is told as this machine, and answers", async () => {
    const { address } = await serve();
    expect(await stage.look(ENDPOINT)).toEqual([
      `note: ${address} (ALIBABA_CLOUD_ENDPOINT_VOD) is this machine: an emulator or a tunnel.`,
      `ok: ${address} (ALIBABA_CLOUD_ENDPOINT_VOD) answers.`,
    ]);
  });

  test("one that is none, one that is closed, and what is not the service are errors", async () => {
    stage.env.ALIBABA_CLOUD_ENDPOINT_VOD = "http://vod.example.com/path";
    expect(await stage.look(ENDPOINT)).toEqual([expect.stringMatching(/^error: .*is no endpoint/)]);
    stage.env.ALIBABA_CLOUD_ENDPOINT_VOD = "http://127.0.0.1:1";
    expect((await stage.look(ENDPOINT))[1]).toMatch(/^error: .*connection refused/);
    const { endpoint } = await serve({ xmlErrors: false });
    const { createServer } = await import("node:http");
    const page = createServer((_, response) => response.end("<html>")).listen(0, "127.0.0.1");
    await new Promise((listening) => page.once("listening", listening));
    stage.env.ALIBABA_CLOUD_ENDPOINT_VOD = `http://127.0.0.1:${(page.address() as { port: number }).port}`;
    const found = await stage.look(ENDPOINT);
    page.close();
    expect(found[1]).toMatch(/^error: What answers at .* is not the service: HTTP 200/);
    expect(endpoint).not.toBe(stage.env.ALIBABA_CLOUD_ENDPOINT_VOD);
  });

  test("another region is a warning; the provider's argument wins over the environment", async () => {
    await serve();
    stage.write(
      "main.tf",
      `${HCL}\nprovider "vodpreload" {\n  endpoint = "vod.cn-beijing.aliyuncs.com"\n}\n`,
    );
    const [first] = await stage.look(ENDPOINT);
    expect(first).toBe("warning: The endpoint is vod.cn-beijing.aliyuncs.com (the provider's endpoint).");
  });
});

describe("proxy", () => {
  test.each([
    [{}, "ok: None is set."],
    [{ http_proxy: "http://proxy:3128" }, "note: http_proxy is set, which is not asked for"],
    [
      { HTTPS_PROXY: "http://me:hidden@proxy.example.com:3128" },
      "note: Calls go through the proxy proxy.example.com:3128",
    ],
    [
      { HTTPS_PROXY: "proxy:3128", NO_PROXY: ".aliyuncs.com" },
      "ok: HTTPS_PROXY is proxy:3128, and NO_PROXY exempts",
    ],
    [{ https_proxy: "socks5://hidden@x" }, "error: https_proxy is no proxy's URL."],
    [
      { HTTPS_PROXY: "proxy:3128", ALIBABA_CLOUD_ENDPOINT_VOD: "http://127.0.0.1:1" },
      "ok: HTTPS_PROXY is set, and not asked for",
    ],
  ])("%j", async (env, beginning) => {
    Object.assign(stage.env, env);
    const [found = ""] = await stage.look(PROXY);
    expect(found.startsWith(beginning)).toBe(true);
    expect(found).not.toContain("hidden");
  });
});

describe("clock", () => {
  test.each([
    [0, "ok: It agrees"],
    [-300_000, "note: The machine's clock is 5 min ahead of"],
    [3 * 3_600_000, "warning: The machine's clock is 3 h behind"],
  ])("a service that is %i ms ahead", async (clockOffsetMs, beginning) => {
    await serve({ clockOffsetMs });
    const [found = ""] = await stage.look(CLOCK);
    expect(found.startsWith(beginning)).toBe(true);
  });

  test("no Date header is a warning, no service a note", async () => {
    await serve({ noDate: true });
    expect(await stage.look(CLOCK)).toEqual(["warning: The service's answer has no Date header."]);
    stage.env.ALIBABA_CLOUD_ENDPOINT_VOD = "http://127.0.0.1:1";
    expect((await stage.look(CLOCK))[0]).toMatch(/^note: Not compared/);
  });
});

describe("credentials", () => {
  const KEY = {
    ALIBABA_CLOUD_ACCESS_KEY_ID: "LTAI-canary-id",
    ALIBABA_CLOUD_ACCESS_KEY_SECRET: "canary-secret",
  };

  test("the place is named as the provider would choose it", async () => {
    Object.assign(stage.env, KEY, { ALIBABA_CLOUD_SECURITY_TOKEN: "canary-token" });
    expect(await stage.look(CREDENTIALS)).toEqual([
      "ok: They come from ALIBABA_CLOUD_ACCESS_KEY_ID with ALIBABA_CLOUD_SECURITY_TOKEN, a temporary key.",
    ]);
    stage.write(
      join(stage.home, ".aliyun/config.json"),
      JSON.stringify({ profiles: [{ name: "ci", mode: "AK", access_key_id: "a", access_key_secret: "b" }] }),
    );
    stage.write("main.tf", `${HCL}\nprovider "vodpreload" {\n  profile = "ci"\n}\n`);
    expect(await stage.look(CREDENTIALS)).toEqual([
      'ok: They come from profile "ci" (the argument profile).',
    ]);
  });

  test("none, and half a pair, are errors that say what to set", async () => {
    const [none] = await stage.findings(CREDENTIALS);
    expect([none?.level, none?.remedy.includes("export ALIBABA_CLOUD_ACCESS_KEY_ID")]).toEqual([
      "error",
      true,
    ]);
    stage.env.ALICLOUD_ACCESS_KEY = "canary";
    expect(await stage.look(CREDENTIALS)).toEqual([
      expect.stringMatching(/^error: .*ALICLOUD_SECRET_KEY is missing/),
    ]);
  });

  test("a literal secret is a warning, an expression a note", async () => {
    Object.assign(stage.env, KEY);
    const provider = (block: object): string =>
      JSON.stringify({ provider: { vodpreload: block }, resource: { vodpreload_set: { a: {} } } });
    stage.write("main.tf.json", provider({ access_key: "x-id", secret_key: "canary-literal" }));
    expect(await stage.look(CREDENTIALS)).toEqual([
      expect.stringMatching(/^warning: .*a literal secret_key/),
      "ok: They come from the arguments access_key and secret_key.",
    ]);
    stage.write("main.tf.json", provider({ profile: "${var.profile}" }));
    expect(await stage.look(CREDENTIALS)).toEqual([
      expect.stringMatching(/^note: The provider's profile is an expression/),
      "ok: They come from ALIBABA_CLOUD_ACCESS_KEY_ID.",
    ]);
  });
});

describe("permissions", () => {
  test("those that read are tried, the others told as untested, and nothing is spent", async () => {
    const { control } = await serve();
    expect(await stage.look(PERMISSIONS)).toEqual([
      "ok: vod:DescribeVodRefreshQuota is allowed.",
      "ok: vod:DescribeVodRefreshTasks is allowed.",
      "ok: vod:DescribeVodDomainDetail is allowed.",
      "note: vod:PreloadVodObjectCaches and vod:RefreshVodObjectCaches are untested.",
    ]);
    expect(control.summary().byOperation).not.toHaveProperty("PreloadVodObjectCaches");
  });

  test("a domain that is nobody's proves the permission as well", async () => {
    await serve({ autoDomains: false });
    expect(await stage.look(PERMISSIONS)).toContain("ok: vod:DescribeVodDomainDetail is allowed.");
  });

  test("the domain of a set is asked for", async () => {
    const { control } = await serve();
    stage.write("main.tf", HCL);
    await stage.look(PERMISSIONS);
    expect(control.calls("DescribeVodDomainDetail")[0]?.parameters).toEqual({
      DomainName: "vod.example.com",
    });
  });

  test("one that is missing is a warning that names the action; a wrong key an error, and the last", async () => {
    await serve({
      faults: [
        { operation: "DescribeVodRefreshTasks", effect: "error", code: "Forbidden.RAM", times: "always" },
      ],
    });
    const found = await stage.findings(PERMISSIONS);
    expect(found.map(({ level }) => level)).toEqual(["ok", "warning", "ok", "note"]);
    expect(found[1]?.remedy).toBe(
      "Allow vod:DescribeVodRefreshTasks on * in the RAM policy of the key's user or role.",
    );
    stage.env.ALIBABA_CLOUD_ACCESS_KEY_SECRET = "another";
    expect(await stage.look(PERMISSIONS)).toEqual([expect.stringMatching(/^error: .*SignatureDoesNotMatch/)]);
  });

  test("a suspended service is an error", async () => {
    await serve({
      faults: [{ operation: "*", effect: "error", code: "OperationDenied.Suspended", times: "always" }],
    });
    expect(await stage.look(PERMISSIONS)).toEqual([
      expect.stringMatching(/^error: .*OperationDenied\.Suspended/),
    ]);
  });
});

describe("quota", () => {
  test("what is left, and when the day ends by the service's clock", async () => {
    await serve({ quota: { preload: 300 }, clock: { now: () => Date.parse("2026-11-20T15:30:00Z") } });
    expect(await stage.look(QUOTA)).toEqual([
      expect.stringMatching(
        /^ok: 300 of the day's 300 URLs are left\. It starts anew at 2026-11-20T16:00Z, in 0 h (?:29|30) min\. Refreshes have 2000 left\.$/,
      ),
    ]);
  });

  test("nothing left is a warning", async () => {
    const { control } = await serve();
    control.spendQuota(500);
    expect((await stage.look(QUOTA))[0]).toMatch(/^warning: Nothing of the day's 500 URLs is left/);
  });

  test.each(["2026-11-20T15:59:00Z", "2026-11-20T16:00:00Z", "2026-12-31T20:00:00Z"])(
    "after %s the day ends when the emulator's does",
    async (time) => {
      const now = Date.parse(time);
      await serve({ clock: { now: () => now } });
      const end = new Date(nextServiceDay(now)).toISOString().slice(0, 16);
      expect((await stage.look(QUOTA))[0]).toContain(`starts anew at ${end}Z`);
    },
  );
});

describe("backend", () => {
  test.each([
    ["none", "", "ok"],
    ["s3", 'terraform {\n  backend "s3" {}\n}', "ok"],
    ["remote", 'terraform {\n  backend "remote" {}\n}', "warning"],
    ["cloud", 'terraform {\n  cloud {\n    organization = "x"\n  }\n}', "warning"],
    ["one in a comment", '# terraform { backend "remote" {} }', "ok"],
  ])("%s", async (_, text, level) => {
    stage.write("main.tf", HCL);
    stage.write("backend.tf", text);
    expect((await stage.findings(BACKEND)).map((one) => one.level)).toEqual([level]);
  });

  test("a synthesized stack's, one that init has noted, and a worker of HCP Terraform", async () => {
    stage.write("cdktf.json", "{}");
    const stack = { terraform: { backend: { remote: {} } }, resource: { vodpreload_set: { a: {} } } };
    stage.write("cdktf.out/stacks/one/cdk.tf.json", JSON.stringify(stack));
    stage.write("cdktf.out/stacks/two/cdk.tf.json", JSON.stringify({ ...stack, terraform: {} }));
    stage.write("cdktf.out/stacks/two/.terraform/terraform.tfstate", '{"backend":{"type":"cloud"}}');
    stage.env.TFC_RUN_ID = "run-1";
    expect((await stage.findings(BACKEND)).map((one) => one.level)).toEqual([
      "warning",
      "warning",
      "warning",
    ]);
  });
});
