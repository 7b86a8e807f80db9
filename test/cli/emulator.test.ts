/** The command as a user sees it: what it prints, how it ends. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runEmulator, type RunEmulatorOptions } from "../../src/cli/emulator";
import { startEmulator } from "../../src/emulator";
import { call } from "../emulator/signed-call";

let folder: string;
let lines: string[];
let errors: string[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "vod-emulator-"));
  lines = [];
  errors = [];
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Starts the command; resolves with the endpoint once it was printed. */
async function started(
  options: RunEmulatorOptions,
): Promise<{ endpoint: string; stop: () => void; exitCode: Promise<number> }> {
  const stopping = new AbortController();
  return await new Promise((resolve) => {
    const exitCode = runEmulator({
      ...options,
      stop: stopping.signal,
      print: (line) => {
        lines.push(line);
        const endpoint = /ALIBABA_CLOUD_ENDPOINT_VOD=(\S+)/.exec(line)?.[1];
        if (endpoint !== undefined)
          resolve({
            endpoint,
            stop: () => {
              stopping.abort();
            },
            exitCode,
          });
      },
    });
  });
}

test("it prints where it is and what to copy, a line a call, and stops in order", async () => {
  const { endpoint, stop, exitCode } = await started({ quota: 2 });
  await call(endpoint, "PreloadVodObjectCaches", {
    ObjectPath: "http://a.example.com/1\nhttp://a.example.com/2",
  });
  await call(endpoint, "PreloadVodObjectCaches", { ObjectPath: "http://a.example.com/3" });
  stop();

  expect(await exitCode).toBe(0);
  expect(lines).toEqual([
    `VOD emulator at ${endpoint} (control: ${endpoint}/_emulator)`,
    expect.any(String),
    `  export ALIBABA_CLOUD_ENDPOINT_VOD=${endpoint}`,
    "  export ALIBABA_CLOUD_ACCESS_KEY_ID=emulator",
    "  export ALIBABA_CLOUD_ACCESS_KEY_SECRET=emulator",
    "Ctrl-C stops it.",
    expect.stringMatching(/^\d\d:\d\d:\d\d PreloadVodObjectCaches, 2 URLs: accepted$/),
    expect.stringMatching(/^\d\d:\d\d:\d\d PreloadVodObjectCaches, 1 URL: QuotaExceeded.Refresh$/),
    "stopped after 2 calls, 2 URLs preloaded",
  ]);
});

const UNKNOWN = "InvalidDomain.NotFound";

test.each<[string, RunEmulatorOptions, readonly (string | undefined)[], string | undefined]>([
  ["no domains", {}, [undefined, undefined], undefined],
  [
    "domains",
    { domains: ["a.example.com", ".wild.example.com"] },
    [undefined, UNKNOWN],
    "Domains: a.example.com, .wild.example.com; every other host is unknown.",
  ],
  [
    "domains and no strictness",
    { domains: ["a.example.com"], strictDomains: false },
    [undefined, undefined],
    "Domains: a.example.com; every other host counts as one, too (--strict-domains makes them unknown).",
  ],
  [
    "strictness and no domains",
    { strictDomains: true },
    [UNKNOWN, UNKNOWN],
    "Domains: none; every host is unknown until it is added.",
  ],
])("with %s given, it says which hosts are domains, and so they are", async (_what, options, codes, line) => {
  const { endpoint, stop, exitCode } = await started(options);
  const answers = [];
  for (const host of ["a.example.com", "b.example.com"]) {
    answers.push(await call(endpoint, "PreloadVodObjectCaches", { ObjectPath: `http://${host}/1` }));
  }
  stop();
  await exitCode;
  expect(answers.map(({ body }) => body.Code)).toEqual(codes);
  expect(lines.find((one) => one.startsWith("Domains:"))).toBe(line);
});

test("a pattern or a domain that is none is one clear line and exit code 1", async () => {
  const printError = (line: string): void => {
    errors.push(line);
  };
  expect(await runEmulator({ failAtOrigin: ["("], printError })).toBe(1);
  expect(await runEmulator({ domains: ["no domain"], printError })).toBe(1);
  expect(errors).toEqual([
    expect.stringContaining("vod-preload emulator: Invalid regular expression: /(/"),
    'vod-preload emulator: "no domain" is no domain name',
  ]);
});

test("faults come from a file", async () => {
  const faults = join(folder, "faults.json");
  writeFileSync(faults, '[{"operation": "quota", "effect": "error", "code": "Forbidden.RAM"}]');
  const { endpoint, stop, exitCode } = await started({ faults });
  const refused = await call(endpoint, "DescribeVodRefreshQuota");
  stop();
  await exitCode;
  expect(refused.status).toBe(403);
});

test("a port in use is one clear line and exit code 1", async () => {
  const other = await startEmulator();
  const exitCode = await runEmulator({ port: other.port, printError: (line) => errors.push(line) });
  await other.close();
  expect(exitCode).toBe(1);
  expect(errors).toEqual([
    `vod-preload emulator: port ${other.port} is in use; give another with --port, or 0 for any free one`,
  ]);
});

test("a fault file that is missing or wrong is one clear line and exit code 1", async () => {
  const faults = join(folder, "faults.json");
  const run = () => runEmulator({ faults, printError: (line) => errors.push(line) });
  expect(await run()).toBe(1);
  writeFileSync(faults, '[{"operation": "preload", "effect": "explode"}]');
  expect(await run()).toBe(1);
  expect(errors).toEqual([
    `vod-preload emulator: ${faults}: no such file`,
    expect.stringContaining(`${faults}: faults[0].effect: "explode" is unknown`),
  ]);
});
