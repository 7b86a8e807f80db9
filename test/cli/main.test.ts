/** The command as it is typed. */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

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

test("--help names both subcommands", () => {
  const { status, stdout } = vodPreload("--help");
  expect(status).toBe(0);
  expect(stdout).toMatch(/^ {2}emulator /m);
  expect(stdout).toMatch(/^ {2}install /m);
}, 30_000);

test.each([
  ["a port that is none", ["emulator", "--port", "65536"], "from 0 to 65,535"],
  ["a quota that is no number", ["emulator", "--quota", "many"], "from 0 to 1,000,000"],
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
