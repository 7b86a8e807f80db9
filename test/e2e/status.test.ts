/** `vod-preload status` and `watch` beside the real Terraform: what they read is what a deploy left. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { Running } from "./support/process";
import { ROOT } from "./support/provider-package";
import type { Service } from "./support/service";
import { onStage } from "./support/stage";
import { paths, type Workspace } from "./support/workspace";

let service: Service;
let workspace: Workspace;
onStage((stage) => ({ service, workspace } = stage), { taskDurationMs: 600_000 });

const DOMAIN = "vod.example.com";

function vodPreload(args: readonly string[], input = ""): Running {
  return new Running(process.execPath, [join(ROOT, "lib/cli/main.js"), ...args], {
    cwd: workspace.folder,
    env: workspace.env,
    input,
  });
}

async function deploy(set: Readonly<Record<string, unknown>>): Promise<void> {
  workspace.configureSet({ domain: DOMAIN, max_attempts: 2, ...set });
  const applied = await workspace.apply();
  expect(applied.output).not.toContain("Error");
}

interface Report {
  readonly sets: readonly Readonly<Record<string, unknown>>[];
  readonly quota: Readonly<Record<string, unknown>>;
  readonly preloadedToday: readonly unknown[];
}

async function reported(where: string, input = ""): Promise<Report> {
  const { exitCode, stdout, stderr } = await vodPreload(["status", where, "--json"], input).finished;
  expect([exitCode, stderr]).toEqual([0, ""]);
  return JSON.parse(stdout) as Report;
}

const counts = ({ sets }: Report): unknown =>
  sets.map(({ arrived, underWay, pending, givenUp }) => [arrived, underWay, pending, givenUp]);

test("a deploy under way is watched until all of it has arrived", async () => {
  service.leave(3);
  await deploy({ paths: paths(3) });
  const shown = await vodPreload(["status"]).finished;
  expect(shown.exitCode).toBe(0);
  expect(shown.stdout).toMatch(
    /^vodpreload_set\.launch on vod\.example\.com \(\.\): 0 of 3 arrived, 3 under way$/m,
  );
  expect(shown.stdout).toMatch(
    /^Quota: 0 of the day's 500 URLs are left\. It starts anew at .*T16:00Z, in /m,
  );
  expect(shown.stdout).toMatch(/^Preloaded today by this account: 3 URLs:\n {2}vod\.example\.com {2}3$/m);

  const watched = vodPreload(["watch", "--interval", "1s"]);
  await watched.printed(/vodpreload_set\.launch: 0 of 3 arrived, 3 under way/);
  service.advance(600_000);
  const { exitCode, stdout } = await watched.finished;
  expect(stdout).toMatch(/All 3 paths arrived: 3 of 3 arrived\.\n$/);
  expect(stdout).not.toContain("\u001b");
  expect(exitCode).toBe(0);
});

test("a state file, a folder and terraform show -json tell the same", async () => {
  service.leave(2);
  await deploy({ paths: paths(3) });
  const { stdout } = await workspace.terraform(["show", "-json"]);
  writeFileSync(join(workspace.folder, "shown.json"), stdout);
  const places = [".", "terraform.tfstate", "shown.json"].map((where) => reported(where));
  for (const report of [...(await Promise.all(places)), await reported("-", stdout)]) {
    expect(counts(report)).toEqual([[0, 2, 1, 0]]);
    expect(report.sets[0]?.paths).toContainEqual({
      path: "/title/0003.mp4",
      state: "pending",
      reason: "quota",
    });
    expect(report.quota).toMatchObject({ total: 500, left: 0 });
    expect(report.preloadedToday).toEqual([{ domain: DOMAIN, urls: 2 }]);
  }
});

test("what fails at the origin waits for the next deploy, and what is given up is said by the exit code", async () => {
  service.emulator.control.failAtOrigin({ urlMatches: "0002" });
  await deploy({ paths: paths(3) });
  service.advance(600_000);
  const first = await vodPreload(["watch", "--interval", "1s"]).finished;
  expect(first.stdout).toMatch(
    /vodpreload_set\.launch: failed \/title\/0002\.mp4: origin: Origin Timeout, after 1 attempt; the next deploy sends it$/m,
  );
  expect(first.exitCode).toBe(4);

  await deploy({ paths: paths(3) });
  service.advance(600_000);
  const second = await vodPreload(["watch", "terraform.tfstate", "--interval", "1s"]).finished;
  expect(second.stdout).toMatch(
    /vodpreload_set\.launch: given up \/title\/0002\.mp4: origin: Origin Timeout, after 2 attempts$/m,
  );
  expect(second.exitCode).toBe(3);
  const { stdout } = await workspace.terraform(["show", "-json"]);
  expect(counts(await reported("-", stdout))).toEqual([[2, 0, 0, 1]]);
  expect(counts(await reported("."))).toEqual([[2, 0, 0, 1]]);

  // The next deploy knows as well, and gives nothing a third try.
  await deploy({ paths: paths(3) });
  expect(workspace.attributes()).toMatchObject({ failed_count: 1, pending_count: 0 });
  expect((await vodPreload(["watch"]).finished).exitCode).toBe(3);
});

test("a wait that is too short ends with a code of its own, and Ctrl-C with another", async () => {
  await deploy({ paths: paths(1) });
  const short = await vodPreload(["watch", "--interval", "1s", "--timeout", "1500ms"]).finished;
  expect(short.exitCode).toBe(5);
  expect(short.stdout).toMatch(/^Time is up with 1 still under way: 0 of 1 arrived, 1 under way\.$/m);
  const interrupted = vodPreload(["watch"]);
  await interrupted.printed(/0 of 1 arrived/);
  interrupted.signal("SIGINT");
  expect((await interrupted.finished).exitCode).toBe(130);
});

test("the instances of a set have their own lines, whose keys do nothing but show", async () => {
  workspace.configureSet({
    domain: DOMAIN,
    for_each: '${{ de = 1, (jsondecode("\\"f\\\\u202er\\"")) = 2 }}',
    paths: { "/${each.value}.mp4": "1" },
  });
  const applied = await workspace.apply();
  expect(applied.output).not.toContain("Error");
  const { stdout } = await vodPreload(["status"]).finished;
  expect(stdout).toMatch(/^vodpreload_set\.launch\["de"\] on .*: 0 of 1 arrived, 1 under way$/m);
  expect(stdout).toContain('vodpreload_set.launch["f\\u202er"] on ');
});
