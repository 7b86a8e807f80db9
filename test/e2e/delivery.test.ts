/** How the provider gets to where it runs, and stays itself there: versions, caches, locks, other machines, no network. */
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { cleanEnvironment, TERRAFORM } from "./support/environment";
import { COMMAND, otherVersion } from "./support/other-version";
import { type Finished, run } from "./support/process";
import { PROVIDER_SOURCE, ROOT, VERSION } from "./support/provider-package";
import { Service } from "./support/service";

const OTHER = "0.0.9";
const QUIET = ["-no-color", "-input=false"];

let work: string;
let service: Service;
let commandOfOther: string;

beforeAll(() => {
  work = mkdtempSync(join(tmpdir(), "vodpreload-delivery-"));
  commandOfOther = otherVersion(join(work, "other-version"), OTHER);
});

afterAll(() => {
  rmSync(work, { recursive: true, force: true });
});

beforeEach(async () => {
  service = await Service.start();
});

afterEach(async () => {
  await service.close();
});

/** A folder of a user's, and programs run in it. */
class Folder {
  readonly path = mkdtempSync(join(work, "folder-"));
  env: NodeJS.ProcessEnv;

  constructor(env: NodeJS.ProcessEnv = {}) {
    const home = join(this.path, "home");
    mkdirSync(home);
    this.env = cleanEnvironment({ ...service.env, HOME: home, ...env });
  }

  /** A set with so many paths, of a version of the package that the configuration names. */
  configure(version: string, count: number): void {
    const paths = Object.fromEntries(
      Array.from({ length: count }, (_, index) => [`/${String(index)}.mp4`, "1"]),
    );
    writeFileSync(
      join(this.path, "main.tf.json"),
      JSON.stringify({
        terraform: { required_providers: { vodpreload: { source: PROVIDER_SOURCE, version } } },
        resource: { vodpreload_set: { launch: { domain: "vod.example.com", paths } } },
      }),
    );
  }

  /** As `npx cdktf-alicloud-vod-preload install` of a version does. */
  async install(command: string): Promise<void> {
    must(await run(process.execPath, [command, "install", "."], { cwd: this.path, env: this.env }));
  }

  async terraform(...args: readonly string[]): Promise<Finished> {
    return await run(TERRAFORM, args, { cwd: this.path, env: this.env });
  }

  async init(...args: readonly string[]): Promise<Finished> {
    return must(await this.terraform("init", ...QUIET, ...args));
  }

  async apply(): Promise<Finished> {
    return must(await this.terraform("apply", ...QUIET, "-auto-approve"));
  }

  /** 0 for an empty plan, 2 for one with changes. */
  async plan(): Promise<number | null> {
    return (await this.terraform("plan", ...QUIET, "-detailed-exitcode")).exitCode;
  }

  lock(): string {
    return readFileSync(join(this.path, ".terraform.lock.hcl"), "utf8");
  }
}

function must(finished: Finished): Finished {
  if (finished.exitCode !== 0) throw new Error(finished.output);
  return finished;
}

/** What was printed, without the line breaks and the frame that Terraform puts in. */
const unwrapped = (output: string): string => output.replace(/\s*\n[│\s]*/g, " ");

test("a plugin cache shared by projects with different versions of the package", async () => {
  const cache = join(work, "cache");
  mkdirSync(cache);
  const [older, newer] = [new Folder(), new Folder()].map((folder) => {
    folder.env = { ...folder.env, TF_PLUGIN_CACHE_DIR: cache };
    return folder;
  }) as [Folder, Folder];
  await older.install(commandOfOther);
  await newer.install(COMMAND);
  older.configure(OTHER, 1);
  newer.configure(VERSION, 2);
  for (const folder of [older, newer, older, newer]) {
    const before = folder.lock();
    await folder.init();
    expect(folder.lock()).toBe(before);
  }
  await older.apply();
  await newer.apply();
  expect([await older.plan(), await newer.plan()]).toEqual([0, 0]);
});

describe("another version of the package on an existing stack", () => {
  test.each([
    ["an upgrade", () => [commandOfOther, OTHER, COMMAND, VERSION] as const],
    ["a downgrade", () => [COMMAND, VERSION, commandOfOther, OTHER] as const],
  ])("%s: install, init, and the plan is empty; only what is new is sent", async (_what, versions) => {
    const [first, firstVersion, second, secondVersion] = versions();
    const folder = new Folder();
    await folder.install(first);
    folder.configure(firstVersion, 2);
    await folder.init();
    await folder.apply();

    await folder.install(second);
    folder.configure(secondVersion, 2);
    await folder.init("-lockfile=readonly");
    expect(await folder.plan()).toBe(0);
    folder.configure(secondVersion, 3);
    await folder.apply();
    expect(service.accepted()).toHaveLength(3);
  });

  test("with the older version left in the configuration, Terraform's message names both versions", async () => {
    const folder = new Folder();
    await folder.install(commandOfOther);
    folder.configure(OTHER, 1);
    await folder.init();
    await folder.install(COMMAND);
    const refused = await folder.terraform("init", ...QUIET);
    expect(refused.exitCode).toBe(1);
    expect(unwrapped(refused.output)).toMatch(
      new RegExp(`${VERSION} does not match configured version constraints? ${OTHER}`),
    );
  });
});

/** A stack as a synth on a Mac leaves it: Node says that it is one. */
async function synthesizedOnMac(): Promise<string> {
  const project = mkdtempSync(join(work, "mac-"));
  const modules = join(project, "node_modules");
  mkdirSync(modules);
  for (const name of ["cdktf", "constructs"]) {
    symlinkSync(join(ROOT, "node_modules", name), join(modules, name));
  }
  symlinkSync(ROOT, join(modules, "cdktf-alicloud-vod-preload"));
  writeFileSync(
    join(project, "mac.js"),
    `for (const [name, value] of [["platform", "darwin"], ["arch", "arm64"]]) Object.defineProperty(process, name, { value });`,
  );
  writeFileSync(
    join(project, "main.js"),
    `const { App, TerraformStack } = require("cdktf");
     const { PreloadSet } = require("cdktf-alicloud-vod-preload");
     const app = new App({ outdir: "cdktf.out" });
     const stack = new TerraformStack(app, "launch");
     new PreloadSet(stack, "launch", { domain: "vod.example.com", paths: ["/a.mp4", "/b.mp4"] });
     stack.addOverride("terraform.backend", { local: { path: "launch.tfstate" } });
     app.synth();`,
  );
  must(
    await run(process.execPath, ["--require", "./mac.js", "main.js"], {
      cwd: project,
      env: cleanEnvironment(),
    }),
  );
  return join(project, "cdktf.out", "stacks", "launch");
}

test("a stack synthesized on a Mac, carried to another machine without network and node_modules", async () => {
  const folder = new Folder({ HTTPS_PROXY: "http://127.0.0.1:9", HTTP_PROXY: "http://127.0.0.1:9" });
  cpSync(await synthesizedOnMac(), folder.path, { recursive: true });
  expect(existsSync(join(folder.path, "node_modules"))).toBe(false);
  const before = folder.lock();
  await folder.init("-lockfile=readonly");
  expect(folder.lock()).toBe(before);
  await folder.apply();
  expect(service.accepted()).toHaveLength(2);
  expect(await folder.plan()).toBe(0);
});

test("the lock entry is the same whatever machine writes it", async () => {
  const [mac, here] = [new Folder(), new Folder()];
  writeFileSync(join(mac.path, "mac.js"), `Object.defineProperty(process, "platform", { value: "darwin" });`);
  mac.env = { ...mac.env, NODE_OPTIONS: `--require ${join(mac.path, "mac.js")}` };
  await mac.install(COMMAND);
  await here.install(COMMAND);
  expect(mac.lock()).toBe(here.lock());
});

describe("a CLI configuration with a provider_installation block", () => {
  async function initialised(mirror: string): Promise<Finished> {
    const folder = new Folder();
    await folder.install(COMMAND);
    folder.configure(VERSION, 1);
    const settings = join(folder.path, "terraform.rc");
    writeFileSync(settings, `provider_installation {\n${mirror}\n}\n`);
    folder.env = { ...folder.env, TF_CLI_CONFIG_FILE: settings, HTTPS_PROXY: "http://127.0.0.1:9" };
    return await folder.terraform("init", ...QUIET);
  }

  test("that does not name the folder: Terraform asks the provider's host, which nobody has", async () => {
    const refused = await initialised("direct {}");
    expect(refused.exitCode).toBe(1);
    expect(unwrapped(refused.output)).toContain("could not connect to terraform.local");
  });

  test("that names it as the README says", async () => {
    const readme = readFileSync(join(ROOT, "README.md"), "utf8");
    const [, mirror = "", direct = ""] =
      /`(filesystem_mirror \{[^`]+)` and `(direct \{[^`]+)`/.exec(readme) ?? [];
    expect(must(await initialised(`${mirror}\n${direct}`)).output).toContain("successfully initialized");
  });
});

test("a stack folder without terraform.d: Terraform asks the host, and an install there is the cure", async () => {
  const folder = new Folder({ HTTPS_PROXY: "http://127.0.0.1:9" });
  await folder.install(COMMAND);
  folder.configure(VERSION, 1);
  rmSync(join(folder.path, "terraform.d"), { recursive: true });
  const refused = await folder.terraform("init", ...QUIET);
  expect(refused.exitCode).toBe(1);
  expect(unwrapped(refused.output)).toContain("could not connect to terraform.local");
  await folder.install(COMMAND);
  await folder.init("-lockfile=readonly");
  expect(await folder.plan()).toBe(2);
});

test("providers lock from the folder, as the README says, writes the entry anew", async () => {
  const folder = new Folder({ HTTPS_PROXY: "http://127.0.0.1:9" });
  await folder.install(COMMAND);
  folder.configure(VERSION, 1);
  const [, command = ""] =
    /`terraform (providers lock -fs-mirror=[^`]+)`/.exec(readFileSync(join(ROOT, "README.md"), "utf8")) ?? [];
  rmSync(join(folder.path, ".terraform.lock.hcl"));
  must(await folder.terraform(...command.split(" ")));
  expect(folder.lock()).toContain(`provider "${PROVIDER_SOURCE}" {`);
  await folder.init("-lockfile=readonly");
  expect(await folder.plan()).toBe(2);
});

test("placed for the user, every folder finds it, in a project of modules as well", async () => {
  const folder = new Folder({ HTTPS_PROXY: "http://127.0.0.1:9" });
  must(await run(process.execPath, [COMMAND, "install", "--user"], { cwd: folder.path, env: folder.env }));
  writeFileSync(join(folder.path, "package.json"), JSON.stringify({ type: "module" }));
  folder.configure(VERSION, 1);
  await folder.init();
  await folder.apply();
  expect(service.accepted()).toHaveLength(1);
});
