/** The command as it is typed. */
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { call, send } from "../emulator/signed-call";

const ROOT = join(__dirname, "..", "..");

function vodPreload(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--import", "tsx", join(ROOT, "src/cli/main.ts"), ...args],
    { cwd: ROOT, encoding: "utf8" },
  );
  return { status, stdout, stderr };
}

test("--version prints the version of the package", () => {
  const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { version: string };
  expect(vodPreload("--version")).toEqual({ status: 0, stdout: `${version}\n`, stderr: "" });
}, 30_000);

test("without a subcommand it shows the help", () => {
  const { status, stderr } = vodPreload();
  expect(status).toBe(2);
  expect(stderr).toMatch(/^ {2}emulator /m);
}, 30_000);

test("--help names the subcommands", () => {
  const { status, stdout } = vodPreload("--help");
  expect(status).toBe(0);
  for (const name of ["emulator", "install", "doctor", "report", "status", "watch", "explain"])
    expect(stdout).toMatch(new RegExp(`^ {2}${name} `, "m"));
}, 30_000);

test("explain prints a code's page, and ends with code 1 for one that is none", () => {
  const { status, stdout, stderr } = vodPreload("explain", "quota_used_up");
  expect([status, stderr]).toEqual([0, ""]);
  expect(stdout).toMatch(/^QUOTA_USED_UP\n/);
  expect(vodPreload("explain", "NONE_SUCH").status).toBe(1);
}, 30_000);

test.each([
  ["a port that is none", ["emulator", "--port", "65536"], "from 0 to 65,535"],
  ["a quota that is no number", ["emulator", "--quota", "many"], "from 0 to 1,000,000"],
  [
    "a duration that is none",
    ["emulator", "--task-duration", "soon"],
    "Give a duration, such as 5s or 2m30s.",
  ],
  ["a duration below 0", ["emulator", "--refresh-duration", "-5s"], "that is not negative"],
  ["spending without live tests", ["doctor", "--spend", "5"], "belong to --live"],
  ["more to spend than a day has", ["doctor", "--live", "a.example.com", "--spend", "501"], "from 0 to 500"],
  ["a format that is none", ["report", "--format", "pdf"], "Allowed choices are text, markdown, html, json"],
  ["one folder to compare", ["report", "--base", "a"], "belong together"],
  ["folders to compare and a plan", ["report", "x", "--base", "a", "--head", "b"], "take no plan"],
  ["asking too often", ["watch", "--interval", "500ms"], "Give a duration of at least 1s."],
  ["an unknown subcommand", ["instal"], "unknown command"],
  ["an unknown option", ["install", "--force"], "unknown option"],
  ["an option without its value", ["emulator", "--faults"], "argument missing"],
  ["one argument too many", ["install", "a", "b"], "too many arguments"],
])(
  "%s is refused with the reason and the way to the help",
  (_, args, reason) => {
    const { status, stdout, stderr } = vodPreload(...args);
    expect(status).toBe(2);
    expect(stdout).toBe("");
    expect(stderr).toContain(reason);
    expect(stderr).toContain("vod-preload --help");
  },
  30_000,
);

test("install of what is no folder ends with code 1", () => {
  const { status, stderr } = vodPreload("install", join(ROOT, "package.json"));
  expect(status).toBe(1);
  expect(stderr).toContain("is no folder");
}, 30_000);

test("the emulator's options reach it", async () => {
  const args = [
    ["--domain", "a.example.com", "b.example.com", "--no-strict-domains"],
    ["--task-duration", "1h30m", "--refresh-duration", "0s"],
    ["--fail-at-origin", "/bad", "/worse", "--clock-offset", "-2h"],
  ].flat();
  const command = spawn(
    process.execPath,
    ["--import", "tsx", join(ROOT, "src/cli/main.ts"), "emulator", ...args],
    {
      cwd: ROOT,
      stdio: ["ignore", "pipe", "inherit"],
    },
  );
  const ended = once(command, "exit");
  let endpoint = "";
  const lines: string[] = [];
  for await (const line of createInterface({ input: command.stdout })) {
    lines.push(line);
    endpoint = /ENDPOINT_VOD=(\S+)/.exec(line)?.[1] ?? endpoint;
    if (line.startsWith("Ctrl-C")) break;
  }
  const time = Date.now() - 2 * 3_600_000;
  await call(
    endpoint,
    "PreloadVodObjectCaches",
    { ObjectPath: "a.example.com/worse\nc.example.com/1" },
    { time },
  );
  await call(endpoint, "RefreshVodObjectCaches", { ObjectPath: "a.example.com/1" }, { time });
  await send(`${endpoint}/_emulator/clock`, "POST", '{"advanceMs": 5400000}');
  const tasks = (await send(`${endpoint}/_emulator/tasks`, "GET")).body as unknown as readonly {
    status: string;
    createdAt: number;
    endsAt: number;
  }[];
  command.kill("SIGTERM");
  await ended;
  expect(lines[1]).toMatch(/^Domains: a\.example\.com, b\.example\.com; every other host counts as one, too/);
  expect(tasks.map((row) => `${row.status} ${row.endsAt - row.createdAt}`)).toEqual([
    "Failed 5400000",
    "Complete 5400000",
    "Complete 0",
  ]);
}, 30_000);
