/** The real `cdktf` command on a user's project: constructs, provider package and Terraform together. */
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync, zipSync } from "fflate";
import { CdktfProject, set } from "./support/cdktf-project";
import { type Finished } from "./support/process";
import { PROVIDER_ZIP, VERSION } from "./support/provider-package";
import { Service } from "./support/service";

let service: Service;
let project: CdktfProject;
let folder: string;

beforeEach(async () => {
  service = await Service.start();
  project = new CdktfProject(service.env);
  folder = project.folder;
});

afterEach(async () => {
  project.remove();
  await service.close();
});

const app = (body: string): void => {
  project.app(body);
};

const cdktf = (...args: string[]): Promise<Finished> => project.cdktf(...args);

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

test.each(["cdktf", "cdktn"] as const)(
  "on %s, outputs show what is pending and why, for each set",
  async (core) => {
    service.leave(2);
    project.app(
      `import { Construct } from "constructs";
     for (const [scope, path] of [["one", "/a.mp4"], ["two", "/b.mp4"], ["three", "/c.mp4"]] as const) {
       new PreloadSet(new Construct(stack, scope), "launch", {
         domain: "vod.example.com", area: "domestic", paths: [path], outputs: true,
       });
     }`,
      core,
    );
    const deployed = await cdktf("deploy", "--auto-approve");
    expect(deployed.exitCode).toBe(0);
    expect(deployed.output).not.toContain("No outputs found");
    expect(deployed.output.match(/\s+result = .* 1 accepted in 1 call/g)).toHaveLength(2);
    const pending = (output: string): number =>
      output.match(/"?\/[abc]\.mp4"?\s*[:=]\s*"?quota/g)?.length ?? 0;
    expect(pending(deployed.output)).toBeGreaterThan(0);
    expect(pending((await cdktf("output")).output)).toBeGreaterThan(0);
  },
);

test("requireArrived with a file that the origin lacks: fails, and says how many", async () => {
  service.emulator.control.failAtOrigin({ urlMatches: "/b.mp4" });
  app(set("launch", '["/a.mp4", "/b.mp4"]', ", requireArrived: true, outputs: true"));
  const deployed = await cdktf("deploy", "--auto-approve");
  expect(deployed.exitCode).not.toBe(0);
  expect(deployed.output.replace(/\s+/g, " ")).toContain(
    "Not every file of the preload set launch is there: 1 pending, 0 given up, 0 under way.",
  );
  service.emulator.control.healOrigin();
  expect((await cdktf("deploy", "--auto-approve")).exitCode).toBe(0);
});

test("bad input stops at synth with the file and the line", async () => {
  writeFileSync(join(folder, "launch.txt"), "/good.mp4\nbad.mp4\n");
  app(set("launch", 'PreloadPaths.fromFile("launch.txt")'));
  const refused = await cdktf("synth");
  expect(refused.exitCode).not.toBe(0);
  expect(refused.output).toContain("launch.txt:2");
  expect(refused.output).toContain("bad.mp4");
});

/** What the lock file says to Terraform. */
const lock = (): string =>
  readFileSync(join(project.stackFolder, ".terraform.lock.hcl"), "utf8").replace(/\n\/\*[^]*\*\/\n/, "");

const OTHER = "terraform.local/test/other";

const PLATFORM = `${process.platform}_${process.arch === "arm64" ? "arm64" : "amd64"}`;

/** A second provider that is in no registry either: ours, under a name that no resource uses. */
function placeOther(version: string): void {
  const place = join(project.stackFolder, "terraform.d", "plugins", OTHER);
  mkdirSync(place, { recursive: true });
  const { [`terraform-provider-vodpreload_v${VERSION}`]: executable = Buffer.of(), ...files } = unzipSync(
    readFileSync(PROVIDER_ZIP),
  );
  const zip = zipSync({
    ...files,
    [`terraform-provider-other_v${version}`]: [executable, { os: 3, attrs: (0o100755 << 16) >>> 0 }],
  });
  writeFileSync(join(place, `terraform-provider-other_${version}_${PLATFORM}.zip`), zip);
}

const requires = (constraint: string): string =>
  `stack.addOverride("terraform.required_providers.other", ${JSON.stringify({ source: OTHER, version: constraint })});`;

async function deploys(): Promise<void> {
  const { output, exitCode } = await cdktf("deploy", "--auto-approve");
  expect(output).not.toMatch(/Error|- terraform\.local\/alicloud/);
  if (exitCode !== 0) throw new Error(output);
}

test("a new stack is locked for every platform before its first init, which leaves the lock file alone", async () => {
  app(set("launch", '["/a.mp4"]'));
  expect((await cdktf("synth")).exitCode).toBe(0);
  const before = lock();
  expect(before).toMatch(/"h1:.*"zh:/s);
  await deploys();
  expect(lock()).toBe(before);
});

test("with another provider: at first, again, and when its constraint changes, cdktf asks no registry for ours", async () => {
  for (const version of ["1.0.0", "2.0.0"]) placeOther(version);
  // The second is one that cdktf takes for changed every time; Terraform does not.
  for (const [constraint, version] of [
    ["~> 1.0", "1.0.0"],
    ["> 0.9", "1.0.0"],
    ["2.0.0", "2.0.0"],
  ] as const) {
    app(set("launch", '["/a.mp4"]') + requires(constraint));
    await deploys();
    expect(lock()).toContain(`provider "${OTHER}" {\n  version     = "${version}"`);
  }
  expect(service.accepted()).toHaveLength(1);
});

test("a package with other bytes is placed anew, and so is its entry in the lock file; another provider's stays", async () => {
  placeOther("1.0.0");
  app(set("launch", '["/a.mp4"]') + requires("~> 1.0"));
  await deploys();
  const whole = lock();
  const place = join(
    project.stackFolder,
    "terraform.d",
    "plugins",
    "terraform.local",
    "alicloud",
    "vodpreload",
  );
  const locked = join(project.stackFolder, ".terraform.lock.hcl");
  // As if an earlier build of the same version had been placed and locked; then as if an earlier version had.
  for (const name of readdirSync(place)) writeFileSync(join(place, name), "an earlier build");
  writeFileSync(locked, whole.replace(/"h1:[^"]+"/, '"h1:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="'));
  placeOther("1.1.0");
  await deploys();
  expect(lock()).toBe(whole);
  writeFileSync(locked, whole.replaceAll(`"${VERSION}"`, '"0.0.1"'));
  for (const name of readdirSync(place)) {
    renameSync(join(place, name), join(place, name.replace(VERSION, "0.0.1")));
  }
  await deploys();
  expect(lock()).toBe(whole);
  expect(readdirSync(place).filter((name) => name.includes("0.0.1"))).toEqual([]);
  expect(service.accepted()).toHaveLength(1);
});
