/** The example in Python, with what `cdktf get` makes of this provider: its page's steps, on the emulator. */
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { cleanEnvironment } from "./support/environment";
import { type Finished, run } from "./support/process";
import { ROOT, VERSION } from "./support/provider-package";
import { Service } from "./support/service";

const HOST = "http://vod.example.com";

let work: string;
let project: string;
let service: Service;

/** The libraries, by the machine's own pip settings; undefined, said aloud, where there is no Python or no registry. */
function libraries(): string | undefined {
  const folder = mkdtempSync(join(tmpdir(), "vodpreload-venv-"));
  const requirements = join(ROOT, "examples", "python", "requirements.txt");
  try {
    execFileSync("python3", ["-m", "venv", folder], { stdio: "pipe" });
    const pip = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "-r", requirements];
    execFileSync(join(folder, "bin", "python3"), pip, { stdio: "pipe" });
    return folder;
  } catch {
    rmSync(folder, { recursive: true, force: true });
    console.warn("NOT CHECKED: the example in Python; it takes python3 with venv, and a registry for pip");
    return undefined;
  }
}

const venv = libraries();
const withPython = venv === undefined ? test.skip : test;

beforeAll(async () => {
  work = mkdtempSync(join(tmpdir(), "vodpreload-python-"));
  project = join(work, "python");
  cpSync(join(ROOT, "examples", "python"), project, { recursive: true });
  mkdirSync(join(work, "home"));
  service = await Service.start();
});

afterAll(async () => {
  await service.close();
  rmSync(work, { recursive: true, force: true });
  if (venv !== undefined) rmSync(venv, { recursive: true, force: true });
});

async function succeeds(command: string, ...args: readonly string[]): Promise<Finished> {
  const finished = await run(command, args, {
    cwd: project,
    env: cleanEnvironment({
      ...service.env,
      HOME: join(work, "home"),
      PATH: [join(venv ?? "", "bin"), process.env.PATH ?? ""].join(delimiter),
      CDKTF_SKIP_PROVIDER_LOCK: "true",
      CI: "true",
      NO_COLOR: "1",
      FORCE_COLOR: "0",
    }),
  });
  if (finished.exitCode !== 0) throw new Error(finished.output);
  return finished;
}

withPython(
  "install --user, cdktf get, deploy; the next diff is empty, and a destroy sends nothing",
  async () => {
    const cdktf = join(ROOT, "node_modules", ".bin", "cdktf");
    const installed = await succeeds(
      process.execPath,
      join(ROOT, "lib", "cli", "main.js"),
      "install",
      "--user",
    );
    expect(installed.stdout).toContain(`vodpreload ${VERSION} in ${join(work, "home", ".terraform.d")}`);
    await succeeds(cdktf, "get");
    await succeeds(cdktf, "deploy", "--auto-approve");
    expect(service.accepted()).toEqual([
      `${HOST}/trailers/launch.mp4`,
      `${HOST}/series/s01e01.m3u8`,
      `${HOST}/series/s01e02.m3u8`,
    ]);
    expect((await succeeds(cdktf, "diff")).output).toContain("No changes");
    await succeeds(cdktf, "destroy", "--auto-approve");
    expect(service.accepted()).toHaveLength(3);
  },
);
