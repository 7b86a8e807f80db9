/** `vod-preload doctor` as it is run: reports, exit codes, the transcript, and that no secret is in any of them. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { doctor, type DoctorOptions } from "../../src/cli/doctor";
import type { LiveReport } from "../../src/doctor/live/report";
import { NODE } from "../../src/doctor/checks/node";
import { examine } from "../../src/doctor/examine";
import { Redaction } from "../../src/doctor/redaction";
import type { Report } from "../../src/doctor/report";
import { type Emulator, type EmulatorOptions, startEmulator } from "../../src/emulator";
import { DoctorStage, HCL } from "../doctor/stage";
import { call } from "../emulator/signed-call";

const DOMAIN = "vod.customer-name.example.com";
const OTHER = "secret-launch.example.com";
const KEY = {
  accessKeyId: "LTAI-canary-key-id",
  accessKeySecret: "canary-secret-5c1f",
  securityToken: "canary-token-9a2b/+=",
};
const CANARIES = [
  KEY.accessKeyId,
  KEY.accessKeySecret,
  KEY.securityToken,
  encodeURIComponent(KEY.securityToken),
];

let stage: DoctorStage;
let emulator: Emulator;

async function serve(options: EmulatorOptions = {}): Promise<void> {
  stage = new DoctorStage();
  emulator = await startEmulator({
    credentials: [KEY],
    domains: [DOMAIN, OTHER],
    autoDomains: false,
    originFailures: [{ urlMatches: "." }],
    taskDurationMs: 10,
    refreshDurationMs: 10,
    ...options,
  });
  Object.assign(stage.env, emulator.environment, {
    HTTPS_PROXY: "http://proxy-user-canary:proxy-password-canary@proxy.example.com:3128",
    TF_TOKEN_app_terraform_io: "terraform-token-canary",
  });
  stage.link("node", process.execPath);
  stage.program("terraform", `echo '{"terraform_version":"1.11.4"}'`);
}

afterEach(async () => {
  stage.remove();
  await emulator.close();
});

async function run(options: DoctorOptions = {}, folder = stage.folder) {
  const printed: string[] = [];
  const refused: string[] = [];
  const code = await doctor(folder, {
    env: stage.env,
    home: stage.home,
    print: (line) => printed.push(line),
    printError: (line) => refused.push(line),
    patienceMs: 0,
    ...options,
  });
  return { code, text: printed.join("\n"), refused: refused.join("\n") };
}

test("a folder where nothing is wrong ends with 0, and its report has the shape that is promised", async () => {
  await serve();
  const { code, text } = await run({ json: true });
  const report = JSON.parse(text) as Report;
  expect(code).toBe(0);
  expect(Object.keys(report)).toEqual(["format", "package", "folder", "findings", "counts"]);
  expect(report.format).toBe(1);
  expect(report.folder).toBe(stage.folder);
  for (const finding of report.findings) {
    expect(Object.keys(finding)).toEqual(["check", "title", "level", "what", "why", "remedy"]);
    if (["warning", "error"].includes(finding.level)) expect(finding.why && finding.remedy).not.toBe("");
  }
  expect(report.counts.ok).toBe(report.findings.filter(({ level }) => level === "ok").length);
});

test("an error ends with 1, a warning only with --strict", async () => {
  await serve({ clockOffsetMs: 3 * 3_600_000 });
  expect((await run()).code).toBe(0);
  expect((await run({ strict: true })).code).toBe(1);
  stage.env.ALIBABA_CLOUD_ACCESS_KEY_SECRET = "";
  const { code, text } = await run();
  expect(code).toBe(1);
  expect(text).toMatch(/^error {4}/m);
  expect(text).toMatch(/\d+ ok, \d+ note, \d+ warning, \d+ error$/);
});

test("a folder that is none is refused", async () => {
  await serve();
  const { code, text, refused } = await run({}, join(stage.root, "none"));
  expect([code, text]).toEqual([1, ""]);
  expect(refused).toContain("is no folder");
});

test("a check that fails is a finding, and the others go on", async () => {
  await serve();
  const broken = { id: "broken", title: "Broken", run: () => Promise.reject(new Error("ENOSPC")) };
  const examined = await examine(stage.scene(), [broken, NODE]);
  expect(examined.map(({ findings }) => findings[0]?.level)).toEqual(["error", "ok"]);
  expect(examined[0]?.findings[0]?.what).toBe("The check itself failed: ENOSPC");
});

test("a file where the stacks should be is no stack", async () => {
  await serve();
  stage.write("cdktf.json", "{}");
  stage.write("cdktf.out/stacks", "");
  expect((await run()).text).toContain("No synthesized stack uses this provider.");
});

test("live tests say what holds, in text and in JSON, and end with 1 for a contradiction", async () => {
  await serve();
  const fine = await run({ live: DOMAIN, spend: 5, json: true });
  const report = JSON.parse(fine.text) as LiveReport;
  expect(Object.keys(report)).toEqual([
    "format",
    "package",
    "endpoint",
    "domain",
    "spent",
    "spend",
    "assumptions",
    "counts",
  ]);
  expect([fine.code, report.counts.contradicted, report.spent, report.spend]).toEqual([0, 0, 5, 5]);
  emulator.control.setQuirks({ quotaPerCall: true });
  const wrong = await run({ live: DOMAIN, spend: 5 });
  expect(wrong.code).toBe(1);
  expect(wrong.text).toMatch(/^contradicted {2}quota-per-url$/m);
  expect(wrong.text).toMatch(/, 1 contradicted, .* 5 of 5 URLs spent$/m);
}, 60_000);

test("with nothing to spend nothing is sent, and --strict ends with 1 for what stays open", async () => {
  await serve();
  expect((await run({ live: DOMAIN })).code).toBe(0);
  expect((await run({ live: DOMAIN, strict: true })).code).toBe(1);
  expect(emulator.control.summary().byOperation).not.toHaveProperty("PreloadVodObjectCaches");
}, 60_000);

test.each([
  ["a URL for a domain", { live: `https://${DOMAIN}/` }, "is no domain"],
  [
    "a domain of somebody else",
    { live: "vod.example.net", spend: 5 },
    "is no accelerated domain of this account",
  ],
])("%s is refused before anything is sent", async (_, options, reason) => {
  await serve();
  const { code, refused } = await run(options);
  expect([code, refused.includes(reason)]).toEqual([1, true]);
  expect(emulator.control.summary().byOperation).not.toHaveProperty("PreloadVodObjectCaches");
});

test.each([
  [
    "no credentials",
    { ALIBABA_CLOUD_ACCESS_KEY_ID: "", ALIBABA_CLOUD_ACCESS_KEY_SECRET: "" },
    "No credentials found",
  ],
  ["no service", { ALIBABA_CLOUD_ENDPOINT_VOD: "http://127.0.0.1:1" }, "does not answer"],
  ["no endpoint", { ALIBABA_CLOUD_ENDPOINT_VOD: "ftp://x" }, "is no endpoint"],
])("live tests with %s are refused with the reason", async (_, env, reason) => {
  await serve();
  Object.assign(stage.env, env);
  const { code, refused } = await run({ live: DOMAIN });
  expect([code, refused.includes(reason)]).toEqual([1, true]);
});

test("no secret is in any output, and neither a domain nor a foreign URL in the transcript", async () => {
  await serve();
  const { accessKeyId, accessKeySecret: secret, securityToken } = KEY;
  const signed = { accessKeyId, secret, set: { SecurityToken: securityToken } };
  const foreign = { ObjectPath: `${OTHER}/unannounced.mp4` };
  expect((await call(emulator.endpoint, "PreloadVodObjectCaches", foreign, signed)).status).toBe(200);
  stage.write("main.tf", `${HCL}\nprovider "vodpreload" {\n  profile = ""\n}\n`);
  const file = join(stage.root, "transcript.md");
  const outputs = [
    await run(),
    await run({ json: true }),
    await run({ live: DOMAIN, spend: 5, transcript: file }),
    await run({ live: DOMAIN, json: true }),
  ];
  // A service that quotes what was signed, in a refusal of the key.
  const quoting = `Specified signature is not matched. server string to sign is:POST&${KEY.securityToken}&${KEY.accessKeyId}`;
  emulator.control.inject({
    operation: "*",
    effect: "error",
    code: "SignatureDoesNotMatch",
    message: quoting,
    times: "always",
  });
  outputs.push(await run(), await run({ live: DOMAIN, transcript: `${file}.2` }));
  const transcripts = [file, `${file}.2`].map((one) => readFileSync(one, "utf8"));
  const all = [...outputs.flatMap(({ text, refused }) => [text, refused]), ...transcripts].join("\n");
  const secrets = [...CANARIES, "proxy-user-canary", "proxy-password-canary", "terraform-token-canary"];
  expect(secrets.filter((secret) => all.includes(secret))).toEqual([]);
  const [transcript = ""] = transcripts;
  expect(transcript).toContain("PreloadVodObjectCaches");
  expect(transcript).toContain("http://DOMAIN/vod-preload-doctor/");
  for (const name of [DOMAIN, "customer-name", OTHER, "unannounced"]) expect(transcript).not.toContain(name);
}, 120_000);

test("a literal key of the configuration is taken out, as is one that a service sends back", async () => {
  await serve();
  const redaction = new Redaction({ MY_SECRET: "env canary", SHORT_TOKEN: "abc" }, ["literal-canary"]);
  expect(redaction.text("env canary, env%20canary, literal-canary, abc")).toBe("***, ***, ***, abc");
});
