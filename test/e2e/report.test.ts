/** Reports on plans of the real Terraform, and whether the deploys then do what the reports say. */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Ajv from "ajv";
import type { Report } from "../../src/report/report";
import { type Finished, Running } from "./support/process";
import { ROOT } from "./support/provider-package";
import type { Service } from "./support/service";
import { onStage } from "./support/stage";
import { type Json, paths, type Workspace } from "./support/workspace";

const validate = new Ajv({ allowUnionTypes: true }).compile(
  JSON.parse(readFileSync(join(ROOT, "docs/report.schema.json"), "utf8")) as Json,
);

let service: Service;
let workspace: Workspace;
onStage((stage) => ({ service, workspace } = stage));

const DOMAIN = "vod.example.com";

function configure(wanted: Json, more: Json = {}, withQuota = true): void {
  workspace.configure({
    provider: { vodpreload: {} },
    resource: { vodpreload_set: { launch: { domain: DOMAIN, paths: wanted, ...more } } },
    ...(withQuota ? { data: { vodpreload_quota: { today: {} } } } : {}),
  });
}

async function command(...args: readonly string[]): Promise<Finished> {
  const main = join(ROOT, "lib/cli/main.js");
  return await new Running(process.execPath, [main, "report", ...args], {
    cwd: workspace.folder,
    env: workspace.env,
  }).finished;
}

/** Of a plan that is saved here, read from this folder. */
async function planned(...args: string[]): Promise<Report> {
  const saved = await workspace.plan("-out=tfplan", ...args);
  expect(saved.exitCode).not.toBe(1);
  const { stdout, exitCode } = await command("--format", "json");
  expect(exitCode).toBe(0);
  const report: unknown = JSON.parse(stdout);
  validate(report);
  expect(validate.errors).toBeNull();
  return report as Report;
}

const set = ({ stacks }: Report): Report["stacks"][number]["sets"][number] | undefined => stacks[0]?.sets[0];
const kinds = (report: Report): Json =>
  Object.fromEntries(
    (set(report)?.groups ?? []).flatMap((group) => group.paths.map(({ path, kind }) => [path, kind])),
  );

async function deploy(): Promise<void> {
  service.forgetCalls();
  expect((await workspace.terraform(["apply", "-no-color", "-input=false", "tfplan"])).exitCode).toBe(0);
}

test("create, over quota, what is pending, changes, nothing, destroy: said in the report, then done", async () => {
  service.leave(3);
  configure(paths(5));
  const over = await planned();
  expect(over).toMatchObject({
    verdict: "over-quota",
    urls: 5,
    quota: { source: "plan", left: 3, after: 0, short: 2 },
  });
  await deploy();
  expect(service.preloads().flat()).toHaveLength(3);
  expect(service.left()).toBe(over.quota.after);

  service.nextDay();
  const drain = await planned();
  expect(drain).toMatchObject({ verdict: "fits", urls: 2, quota: { left: 500, after: 498 } });
  expect(kinds(drain)).toEqual({ "/title/0004.mp4": "pending", "/title/0005.mp4": "pending" });
  expect((await command("--only-pending", "--fail-over-quota", "--max-urls", "2")).exitCode).toBe(0);
  await deploy();
  expect(service.left()).toBe(498);

  const kept = { ...paths(4), ...paths(1, 6) };
  configure({ ...kept, "/title/0001.mp4": "2" });
  const changes = await planned();
  expect(changes).toMatchObject({ urls: 2, refreshes: 1 });
  expect(kinds(changes)).toEqual({
    "/title/0001.mp4": "changed",
    "/title/0005.mp4": "dropped",
    "/title/0006.mp4": "new",
  });
  const shut = await command("--only-pending");
  expect(shut.exitCode).toBe(6);
  expect(shut.stderr).toContain("paths would change");
  await deploy();
  expect(service.preloads().flat()).toHaveLength(2);
  expect(service.refreshes().flat()).toHaveLength(1);

  // What was dropped and comes back costs nothing: the provider remembers, and its line says so.
  configure({ ...kept, "/title/0001.mp4": "2", "/title/0005.mp4": "1" });
  const back = await planned();
  expect(back).toMatchObject({ verdict: "nothing", urls: 0 });
  expect(kinds(back)).toEqual({});
  expect(set(back)?.counts).toMatchObject({ new: 0, unchanged: 6 });
  await deploy();

  const nothing = await planned();
  expect(nothing).toMatchObject({ verdict: "nothing", urls: 0 });
  expect(set(nothing)).toMatchObject({ action: "none", groups: [], counts: { unchanged: 6 } });

  const gone = await planned("-destroy");
  expect(set(gone)).toMatchObject({ action: "delete", counts: { urls: 0, dropped: 6 } });
  const replaced = await planned("-replace=vodpreload_set.launch");
  expect(replaced).toMatchObject({ verdict: "open", urls: null });
}, 180_000);

test("without a data source the quota is not known, until the service is asked", async () => {
  configure(paths(5), {}, false);
  expect(await planned()).toMatchObject({
    verdict: "quota-unknown",
    quota: { source: "unknown", left: null },
  });
  service.leave(4);
  expect((await command("--fail-over-quota")).exitCode).toBe(3);
  const asked = await command("--quota", "--format", "text");
  expect(asked.stdout).toContain("5 URLs to send, 4 of 500 left today: 1 URL over today's quota");
});

test("paths from a sensitive variable are counted, and not shown", async () => {
  workspace.configure({
    provider: { vodpreload: {} },
    variable: { paths: { type: "map(string)", sensitive: true, default: { "/s3cret.mp4": "1" } } },
    resource: { vodpreload_set: { launch: { domain: DOMAIN, paths: "${var.paths}" } } },
  });
  expect(await planned()).toMatchObject({ urls: 1 });
  for (const format of ["text", "markdown", "html", "json"]) {
    const { stdout } = await command("--format", format);
    expect(stdout).toMatch(/sensitive|"isHidden": true/);
    expect(stdout).not.toContain("s3cret");
  }
});

test("what show prints, on standard input and as a file, and a folder of stacks", async () => {
  configure(paths(2));
  await workspace.plan("-out=plan");
  const { stdout } = await workspace.terraform(["show", "-json", "plan"]);
  writeFileSync(join(workspace.folder, "plan.json"), stdout);
  const fromFile = await command("plan.json", "--format", "markdown");
  expect(fromFile.stdout).toMatch(/^<!-- vod-preload report -->\n## Preload: 2 URLs to send/);

  mkdirSync(join(workspace.folder, "out/stacks/one"), { recursive: true });
  mkdirSync(join(workspace.folder, "out/stacks/two"), { recursive: true });
  copyFileSync(join(workspace.folder, "plan"), join(workspace.folder, "out/stacks/two/plan"));
  // A saved plan is read with the providers of its folder, which these have none of.
  const stacks = await command("out");
  expect(stacks.exitCode).toBe(1);
  expect(stacks.stderr).toContain("There is no saved plan in");
});
