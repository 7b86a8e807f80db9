/** `vod-preload report`: where a report goes, what is said beside it, and the exit codes. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { report, type ReportOptions } from "../../src/cli/report";
import { type Emulator, startEmulator } from "../../src/emulator";
import { create, paths, plan } from "../report/support";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "vodpreload-report-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const THREE = JSON.stringify(plan([create(paths(3))]));

async function run(
  options: ReportOptions,
  source = "-",
): Promise<{ code: number; out: string; errors: string[] }> {
  let out = "";
  const errors: string[] = [];
  const code = await report(source, {
    env: {},
    readInput: () => Promise.resolve(THREE),
    write: (text) => {
      out += text;
    },
    printError: (line) => errors.push(line),
    ...options,
  });
  return { code, out, errors };
}

test.each([
  ["text", /^Preload: 3 URLs to send/],
  ["markdown", /^<!-- vod-preload report -->\n/],
  ["html", /^<!doctype html>\n/],
  ["json", /^\{\n {2}"format": 1,/],
] as const)("%s is printed, or written to a file", async (format, beginning) => {
  const printed = await run({ format });
  expect(printed).toMatchObject({ code: 0, errors: [] });
  expect(printed.out).toMatch(beginning);
  const output = join(folder, "report");
  expect(await run({ format, output })).toEqual({ code: 0, out: "", errors: [] });
  expect(readFileSync(output, "utf8")).toBe(printed.out);
});

test("a gate that is shut decides the code, is named on standard error, and is in the report", async () => {
  const { code, out, errors } = await run({ gates: { maxUrls: 2 } });
  expect(code).toBe(5);
  expect(errors).toEqual(["vod-preload report: gate max-urls is shut: 3 URLs to send, more than 2"]);
  expect(out).toContain("Gate max-urls is shut");
});

test("what is no plan, and a file that can't be written, end with code 1 and the reason", async () => {
  const file = join(folder, "x.json");
  writeFileSync(file, "{}");
  expect(await run({}, file)).toMatchObject({
    code: 1,
    out: "",
    errors: [expect.stringContaining("is no plan")],
  });
  const output = join(folder, "none", "report");
  expect(await run({ output })).toMatchObject({ code: 1, errors: [expect.stringContaining("ENOENT")] });
});

describe("with --quota", () => {
  let emulator: Emulator;
  beforeEach(async () => {
    emulator = await startEmulator();
  });
  afterEach(async () => {
    await emulator.close();
  });

  test("the service is asked, and nothing else", async () => {
    emulator.control.setQuota({ preloadRemaining: 2 });
    const { code, out } = await run({
      quota: true,
      env: { ...emulator.environment },
      gates: { overQuota: true },
    });
    expect(code).toBe(3);
    expect(out).toContain("3 URLs to send, 2 of 500 left today: 1 URL over today's quota");
    expect(emulator.control.calls().map(({ operation }) => operation)).toEqual(["DescribeVodRefreshQuota"]);
  });

  test("a service that refuses leaves a report that says so", async () => {
    emulator.control.inject({
      operation: "DescribeVodRefreshQuota",
      nth: 1,
      times: "always",
      effect: "error",
      code: "Forbidden.RAM",
    });
    const { code, out, errors } = await run({ quota: true, env: { ...emulator.environment } });
    expect(code).toBe(0);
    expect(out).toContain("quota not known");
    expect(errors[0]).toMatch(/the quota could not be read: .*Forbidden\.RAM/);
  });
});
