/** The package as a user gets it: packed, installed into a project of its own, loaded, and deployed with `cdktf`. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { cleanEnvironment } from "./support/environment";
import { type Finished, run } from "./support/process";
import { ROOT } from "./support/provider-package";
import { Service } from "./support/service";

let service: Service;
let work: string;
let project: string;

function npm(args: readonly string[], cwd: string): string {
  // npm's own settings (a registry, a cache, a proxy) are the machine's affair.
  return execFileSync("npm", args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
}

beforeAll(async () => {
  service = await Service.start();
  work = mkdtempSync(join(tmpdir(), "vodpreload-tarball-"));
  project = join(work, "project");
  npm(["pack", "--ignore-scripts", "--pack-destination", work], ROOT);
  const tarball = readdirSync(work).find((name) => name.endsWith(".tgz")) ?? "";
  execFileSync("mkdir", [project]);
  writeFileSync(join(project, "package.json"), JSON.stringify({ name: "project", private: true }));
  const peers = ["cdktf@0.21.0", "cdktn@0.24.0", "constructs@10.7.2"];
  npm(["install", "--prefer-offline", "--no-audit", "--no-fund", join(work, tarball), ...peers], project);
}, 240_000);

afterAll(async () => {
  rmSync(work, { recursive: true, force: true });
  await service.close();
});

test.each([
  ["cdktf-alicloud-vod-preload", "PreloadSet"],
  ["cdktf-alicloud-vod-preload/cdktn", "PreloadSet"],
  ["cdktf-alicloud-vod-preload/handler", "onEvent"],
  ["cdktf-alicloud-vod-preload/function", "createFunctionHandlers"],
  ["cdktf-alicloud-vod-preload/emulator", "startEmulator"],
])("require(%p) gives %s", (entry, name) => {
  const script = `console.log(typeof require(${JSON.stringify(entry)})[${JSON.stringify(name)}])`;
  const printed = execFileSync(process.execPath, ["-e", script], { cwd: project, encoding: "utf8" });
  expect(printed.trim()).toBe("function");
});

test("the command is there under both its names, and explains what a diagnostic says", () => {
  for (const name of ["vod-preload", "cdktf-alicloud-vod-preload"]) {
    const command = join(project, "node_modules", ".bin", name);
    expect(execFileSync(command, ["--help"], { encoding: "utf8" })).toContain("emulator");
    expect(execFileSync(command, ["explain", "CLOCK"], { encoding: "utf8" })).toContain("clock");
  }
});

test("five lines of TypeScript are deployed, and the next diff is empty", async () => {
  writeFileSync(
    join(project, "main.ts"),
    `import { App, TerraformStack } from "cdktf";
import { PreloadPaths, PreloadSet } from "cdktf-alicloud-vod-preload";
const app = new App();
const stack = new TerraformStack(app, "launch");
new PreloadSet(stack, "launch", { domain: "vod.example.com", area: "domestic", paths: PreloadPaths.of(["/a.mp4", "/银河.mp4"]) });
app.synth();
`,
  );
  writeFileSync(
    join(project, "cdktf.json"),
    JSON.stringify({
      language: "typescript",
      app: "npx tsx main.ts",
      sendCrashReports: "false",
      projectId: "t",
    }),
  );
  // What runs TypeScript and cdktf is the user's own; here it is this checkout's.
  for (const tool of ["tsx", "typescript", "esbuild", "@esbuild", "get-tsconfig", "resolve-pkg-maps"]) {
    try {
      symlinkSync(join(ROOT, "node_modules", tool), join(project, "node_modules", tool));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    }
  }
  symlinkSync(
    join(ROOT, "node_modules", "tsx", "dist", "cli.mjs"),
    join(project, "node_modules", ".bin", "tsx"),
  );
  const cdktf = (...args: string[]): Promise<Finished> =>
    run(join(ROOT, "node_modules", ".bin", "cdktf"), args, {
      cwd: project,
      env: cleanEnvironment({
        ...service.env,
        HOME: work,
        CI: "true",
        NO_COLOR: "1",
        FORCE_COLOR: "0",
      }),
    });
  const deployed = await cdktf("deploy", "--auto-approve");
  expect(deployed.output).not.toMatch(/Error/);
  expect(deployed.exitCode).toBe(0);
  expect(service.accepted()).toEqual([
    "http://vod.example.com/a.mp4",
    "http://vod.example.com/%E9%93%B6%E6%B2%B3.mp4",
  ]);
  const diff = await cdktf("diff");
  expect(diff.exitCode).toBe(0);
  expect(diff.output).toContain("No changes");
});
