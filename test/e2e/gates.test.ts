/** Gates as docs/provider.md shows them, on the real Terraform: a deploy fails until everything is accepted, or there. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./support/provider-package";
import type { Service } from "./support/service";
import { onStage } from "./support/stage";
import { paths, type Workspace } from "./support/workspace";

let service: Service;
let workspace: Workspace;

onStage((stage) => {
  ({ service, workspace } = stage);
});

/** The page's blocks, gates and outputs, from its section on. */
const [ACCEPTED = "", ARRIVED = "", OUTPUTS = ""] = [
  ...(
    readFileSync(join(ROOT, "docs", "provider.md"), "utf8").split("## Gates and outputs")[1] ?? ""
  ).matchAll(/```hcl\n(.*?)```/gs),
].map(([, block = ""]) => block);

const TEN = paths(10);
/** Four of the ten. */
const BROKEN = "000[1-4]";

interface Wanted {
  readonly paths?: Readonly<Record<string, string>>;
  readonly more?: string;
}

function configure(gate: string, { paths: wanted = TEN, more = "" }: Wanted = {}): void {
  // The provider block, and what it requires, stands in the folder already.
  workspace.configure({ provider: { vodpreload: {} } });
  workspace.write(
    "set.tf",
    `resource "vodpreload_set" "launch" {
       domain = "vod.example.com"
       paths  = ${JSON.stringify(wanted)}
       ${more}
       ${gate}
     }
     ${OUTPUTS}`,
  );
}

/** What Terraform says, without the frame around it. */
const words = (output: string): string => output.replace(/[│╷╵]/g, " ").replace(/\s+/g, " ");

test("everything accepted: what fails at the origin blocks until it is given up, and never a plan", async () => {
  configure(ACCEPTED, { more: "wait = true" });
  service.emulator.control.failAtOrigin({ urlMatches: BROKEN });
  for (const attempt of [1, 2]) {
    const applied = await workspace.apply();
    expect(applied.exitCode).toBe(1);
    expect(words(applied.output)).toContain(
      "Not every file of the preload set launch was accepted: 4 pending.",
    );
    expect(service.accepted()).toHaveLength(6 + 4 * attempt);
    expect((await workspace.plan()).exitCode).toBe(2);
    expect((await workspace.plan("-refresh-only")).output).not.toContain("Error: ");
  }
  const third = await workspace.apply();
  expect(third.exitCode).toBe(0);
  expect(workspace.attributes()).toMatchObject({ pending_count: 0, failed_count: 4, under_way_count: 0 });
  const fourth = await workspace.plan();
  expect(fourth.exitCode).toBe(0);
  expect(words(fourth.output)).toContain("4 paths given up");
  // Neither does a plan that only reads.
  expect((await workspace.plan("-refresh-only")).output).toContain("No changes");
});

test("all there: given up blocks as well, later plans too, until a new version arrives", async () => {
  configure(ARRIVED, { more: "wait = true" });
  service.emulator.control.failAtOrigin({ urlMatches: BROKEN });
  for (const [pending, failed] of [
    [4, 0],
    [4, 0],
    [0, 4],
  ] as const) {
    const applied = await workspace.apply();
    expect(applied.exitCode).toBe(1);
    expect(words(applied.output)).toContain(
      `Not every file of the preload set launch is there: ${pending} pending, ${failed} given up, 0 under way.`,
    );
  }
  expect(workspace.instance()?.status).toBeUndefined();
  service.forgetCalls();
  const fourth = await workspace.apply();
  expect(fourth.exitCode).toBe(1);
  expect(words(fourth.output)).toContain("0 pending, 4 given up, 0 under way");
  expect(words(fourth.output)).toContain("until it has a new version or leaves the set");
  expect(service.submissions()).toEqual([]);

  service.emulator.control.healOrigin();
  const [one = "", two = "", three = "", four = ""] = Object.keys(TEN);
  const mended = { ...TEN, [one]: "2", [two]: "2", [three]: "2" };
  const without = Object.fromEntries(Object.entries(mended).filter(([path]) => path !== four));
  configure(ARRIVED, { paths: without, more: "wait = true" });
  const arrived = await workspace.apply();
  expect(arrived.exitCode).toBe(0);
  expect(workspace.attributes()).toMatchObject({ pending_count: 0, failed_count: 0, under_way_count: 0 });
  expect((await workspace.plan()).exitCode).toBe(0);
});

test("all there: a wait that ends too early fails, the next deploy goes on waiting and sends nothing", async () => {
  configure(ARRIVED, { more: 'wait = true\n timeouts { create = "4s" }' });
  service.emulator.control.setDurations({ taskDurationMs: 3_600_000 });
  const early = await workspace.apply();
  expect(early.exitCode).toBe(1);
  expect(words(early.output)).toContain("0 pending, 0 given up, 10 under way");
  expect(workspace.instance()?.status).toBeUndefined();

  const planned = await workspace.plan();
  expect(planned.exitCode).toBe(2);
  expect(planned.output).toContain("nothing to send: 10 under way and waited for, 10 unchanged");
  service.forgetCalls();
  service.advance(3_600_000);
  const later = await workspace.apply();
  expect(later.exitCode).toBe(0);
  expect(service.submissions()).toEqual([]);
  expect(workspace.attributes()).toMatchObject({ under_way_count: 0 });
  expect((await workspace.plan()).exitCode).toBe(0);
});

test("all there: of a set that did not wait before, what was under way is waited for", async () => {
  service.emulator.control.setDurations({ taskDurationMs: 3_600_000 });
  configure("");
  await workspace.apply();
  configure(ARRIVED, { more: 'wait = true\n timeouts { update = "4s" }' });
  const early = await workspace.apply();
  expect(early.exitCode).toBe(1);
  expect(words(early.output)).toContain("10 under way");
  service.advance(3_600_000);
  expect((await workspace.apply()).exitCode).toBe(0);
  expect((await workspace.plan()).exitCode).toBe(0);
  expect(service.accepted()).toHaveLength(10);
});

test("outputs show what is pending and what was given up, without a shield", async () => {
  service.leave(9);
  configure("", { more: 'first = ["/title/0001"]' });
  const applied = await workspace.apply();
  expect(applied.exitCode).toBe(0);
  expect(applied.stdout).toMatch(/launch_failed = (tomap\(\{\}\)|\{\})/);
  expect(applied.stdout).toMatch(/"\/title\/0010\.mp4" = "quota/);
  expect(applied.stdout).toMatch(/launch_result = "[^"]*: 9 accepted in 1 call, 1 pending \(quota\)"/);
});
