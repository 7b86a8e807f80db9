/** The real `cdktf` command on a user's project: constructs, provider package and Terraform together. */
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { cleanEnvironment } from "./support/environment";
import { type Finished, run } from "./support/process";
import { ROOT } from "./support/provider-package";
import { Service } from "./support/service";

let service: Service;
let folder: string;

beforeEach(async () => {
  service = await Service.start();
  folder = mkdtempSync(join(tmpdir(), "vodpreload-cdktf-"));
  const modules = join(folder, "node_modules");
  mkdirSync(modules);
  for (const name of ["cdktf", "constructs", "tsx", ".bin"]) {
    symlinkSync(join(ROOT, "node_modules", name), join(modules, name));
  }
  symlinkSync(ROOT, join(modules, "cdktf-alicloud-vod-preload"));
  writeFileSync(
    join(folder, "cdktf.json"),
    JSON.stringify({
      language: "typescript",
      app: "npx tsx main.ts",
      sendCrashReports: "false",
      projectId: "test",
    }),
  );
});

afterEach(async () => {
  rmSync(folder, { recursive: true, force: true });
  await service.close();
});

/** A stack named `stack`; `body` sees `stack`, `PreloadSet`, `PreloadPaths` and `VodPreloadProvider`. */
function app(body: string): void {
  writeFileSync(
    join(folder, "main.ts"),
    `import { App, TerraformStack } from "cdktf";
     import { PreloadPaths, PreloadSet, VodPreloadProvider } from "cdktf-alicloud-vod-preload";
     void [PreloadPaths, VodPreloadProvider];
     const app = new App();
     const stack = new TerraformStack(app, "stack");
     ${body}
     app.synth();`,
  );
}

const cdktf = (...args: string[]): Promise<Finished> => cdktfWith({}, ...args);

async function cdktfWith(env: NodeJS.ProcessEnv, ...args: string[]): Promise<Finished> {
  return await run(join(ROOT, "node_modules", ".bin", "cdktf"), args, {
    cwd: folder,
    env: cleanEnvironment({
      ...service.env,
      HOME: folder,
      CDKTF_SKIP_PROVIDER_LOCK: "true",
      CI: "true",
      NO_COLOR: "1",
      FORCE_COLOR: "0",
      ...env,
    }),
  });
}

const set = (name: string, paths: string, more = ""): string =>
  `const ${name} = new PreloadSet(stack, "${name}", { domain: "vod.example.com", area: "domestic", paths: ${paths}${more} });
   void ${name};`;

test("five lines, a deploy; a rename with moveFromId sends nothing; a destroy sends nothing", async () => {
  app(set("launch", '["/a.mp4", "/银河 (1).mp4"]'));
  const deployed = await cdktf("deploy", "--auto-approve");
  expect(deployed.output).not.toMatch(/Error/);
  expect(deployed.exitCode).toBe(0);
  expect(service.accepted()).toHaveLength(2);

  app(`${set("renamed", '["/a.mp4", "/银河 (1).mp4"]')} renamed.moveFromId("vodpreload_set.launch");`);
  service.forgetCalls();
  const moved = await cdktf("deploy", "--auto-approve");
  expect(moved.exitCode).toBe(0);
  expect(service.submissions()).toEqual([]);

  expect((await cdktf("destroy", "--auto-approve")).exitCode).toBe(0);
  expect(service.accepted()).toHaveLength(2);
});

test("importFrom with adopt records the list without a call", async () => {
  app(`${set("launch", '["/a.mp4", "/b.mp4"]', ", adopt: true")} launch.importFrom("vod.example.com");`);
  const deployed = await cdktf("deploy", "--auto-approve");
  expect(deployed.exitCode).toBe(0);
  expect(service.calls()).toEqual([]);
  const state = readFileSync(join(folder, "terraform.stack.tfstate"), "utf8");
  expect(state).toContain("/a.mp4");
});

test("requireAccepted with a short quota: fails after sending, keeps the state untainted, and the next plan works", async () => {
  service.leave(1);
  app(set("launch", '["/a.mp4", "/b.mp4", "/c.mp4"]', ", requireAccepted: true"));

  const short = await cdktf("deploy", "--auto-approve");
  expect(short.exitCode).not.toBe(0);
  expect(short.output).toContain("postcondition failed");
  expect(short.output).toContain("2 pending");
  expect(service.accepted()).toHaveLength(1);
  expect(readFileSync(join(folder, "terraform.stack.tfstate"), "utf8")).not.toContain("tainted");

  service.nextDay();
  const planned = await cdktf("diff");
  expect(planned.exitCode).toBe(0);
  expect(planned.output).toContain("2 pending");
  expect((await cdktf("deploy", "--auto-approve")).exitCode).toBe(0);
  expect(service.accepted()).toHaveLength(3);
});

test("bad input stops at synth with the file and the line", async () => {
  writeFileSync(join(folder, "launch.txt"), "/good.mp4\nbad.mp4\n");
  app(set("launch", 'PreloadPaths.fromFile("launch.txt")'));
  const refused = await cdktf("synth");
  expect(refused.exitCode).not.toBe(0);
  expect(refused.output).toContain("launch.txt:2");
  expect(refused.output).toContain("bad.mp4");
});

test("synth tells of the provider lock in one line, until the provider is locked or the variable set", async () => {
  app(set("launch", '["/a.mp4"]'));
  const hints = async (skip: string): Promise<number> => {
    const { output, exitCode } = await cdktfWith({ CDKTF_SKIP_PROVIDER_LOCK: skip }, "synth");
    expect(exitCode).toBe(0);
    return output.match(/set CDKTF_SKIP_PROVIDER_LOCK=true/g)?.length ?? 0;
  };
  expect(await hints("true")).toBe(0);
  expect(await hints("")).toBe(1);
  expect((await cdktf("deploy", "--auto-approve")).exitCode).toBe(0);
  expect(await hints("")).toBe(0);
});

test("a package with other bytes is placed anew, and what the lock file said of the old one is forgotten", async () => {
  app(set("launch", '["/a.mp4"]'));
  expect((await cdktf("deploy", "--auto-approve")).exitCode).toBe(0);
  const stack = join(folder, "cdktf.out", "stacks", "stack");
  const place = join(stack, "terraform.d", "plugins", "terraform.local", "alicloud", "vodpreload");
  // As if an earlier build of the same version had been placed and locked.
  for (const name of readdirSync(place)) writeFileSync(join(place, name), "an earlier build");
  const lock = join(stack, ".terraform.lock.hcl");
  writeFileSync(
    lock,
    readFileSync(lock, "utf8").replace(/"h1:[^"]+"/, '"h1:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="'),
  );
  const again = await cdktf("deploy", "--auto-approve");
  expect(again.output).not.toContain("Error");
  expect(again.exitCode).toBe(0);
  expect(readFileSync(lock, "utf8")).not.toContain("AAAAAAAA");
  expect(service.accepted()).toHaveLength(1);
});
