/** The numbers of a plan that policies read, and what then happens: each URL, call and refresh is counted at the service. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Service } from "./support/service";
import { onStage } from "./support/stage";
import { paths, type Workspace } from "./support/workspace";

const DOMAIN = "vod.example.com";

let service: Service;
let workspace: Workspace;

onStage((stage) => {
  ({ service, workspace } = stage);
});

interface Numbers {
  readonly planned_urls: number;
  readonly planned_calls: number;
  readonly planned_refreshes: number;
  readonly planned_pending: number;
  readonly planned_unchanged: number;
  readonly planned_dropped: number;
}

const NONE: Numbers = {
  planned_urls: 0,
  planned_calls: 0,
  planned_refreshes: 0,
  planned_pending: 0,
  planned_unchanged: 0,
  planned_dropped: 0,
};

interface ShownPlan {
  readonly resource_changes: readonly {
    readonly change: { readonly actions: readonly string[]; readonly after: Record<string, unknown> };
  }[];
}

/** What `terraform show -json` tells of a saved plan of one set. */
async function planned(): Promise<{ readonly actions: readonly string[]; readonly numbers: Numbers }> {
  const saved = await workspace.plan("-out=plan.bin");
  expect(saved.exitCode).not.toBe(1);
  const shown = await workspace.terraform(["show", "-json", "plan.bin"]);
  const { change } = (JSON.parse(shown.stdout) as ShownPlan).resource_changes[0] ?? {};
  if (change === undefined) throw new Error("the plan knows no set");
  const numbers = Object.fromEntries(Object.keys(NONE).map((name) => [name, change.after[name]]));
  return { actions: change.actions, numbers: numbers as unknown as Numbers };
}

/** What the plan says is what its apply does. */
async function happens(wanted: Partial<Numbers>): Promise<void> {
  const { numbers } = await planned();
  expect(numbers).toEqual({ ...NONE, ...wanted });
  service.forgetCalls();
  const applied = await workspace.terraform(["apply", "-no-color", "-input=false", "plan.bin"]);
  expect(applied.exitCode).toBe(0);
  expect(service.preloads().flat()).toHaveLength(numbers.planned_urls);
  expect(service.preloads()).toHaveLength(numbers.planned_calls);
  expect(service.refreshes().flat()).toHaveLength(numbers.planned_refreshes);
  expect(workspace.attributes()).toMatchObject(numbers);
}

const configure = (wanted: Readonly<Record<string, string>>, more: Record<string, unknown> = {}): void => {
  workspace.configureSet({ domain: DOMAIN, paths: wanted, batch_size: 10, ...more });
};

test("create, add, new versions, drop, another area: known in the plan, and then done", async () => {
  configure(paths(25));
  await happens({ planned_urls: 25, planned_calls: 3 });

  configure(paths(28));
  await happens({ planned_urls: 3, planned_calls: 1, planned_unchanged: 25 });

  // What is refreshed first goes out in a call of its own.
  configure({ ...paths(29), "/title/0001.mp4": "2", "/title/0002.mp4": "2" });
  await happens({ planned_urls: 3, planned_calls: 2, planned_refreshes: 2, planned_unchanged: 26 });

  configure({ ...paths(20), "/title/0001.mp4": "2", "/title/0002.mp4": "2" });
  await happens({ planned_unchanged: 20, planned_dropped: 9 });

  configure({ ...paths(20), "/title/0001.mp4": "2", "/title/0002.mp4": "2" }, { area: "overseas" });
  await happens({ planned_urls: 20, planned_calls: 2 });
});

test("what the quota leaves pending, and nothing to do", async () => {
  service.leave(12);
  configure(paths(25));
  expect((await planned()).numbers).toMatchObject({ planned_urls: 25, planned_pending: 0 });
  await workspace.apply();
  service.nextDay();
  await happens({ planned_urls: 13, planned_calls: 2, planned_pending: 13, planned_unchanged: 12 });
  expect((await planned()).actions).toEqual(["no-op"]);
});

test("a state from before these numbers and the wait's count is an empty plan, also with wait, then goes on", async () => {
  for (const more of [{}, { wait: true }]) {
    configure(paths(3), more);
    await workspace.apply();
    const file = join(workspace.folder, "terraform.tfstate");
    const older = readFileSync(file, "utf8").replace(/^\s*"(planned_\w+|under_way_count)": .*\n/gm, "");
    expect(older).not.toMatch(/planned_|under_way/);
    writeFileSync(file, older);
    const empty = await workspace.plan();
    expect(empty.output).toContain("No changes");
    expect(empty.exitCode).toBe(0);
  }
  configure(paths(4), { wait: true });
  await happens({ planned_urls: 1, planned_calls: 1, planned_unchanged: 3 });
  expect(workspace.attributes()).toMatchObject({ under_way_count: 0 });
});
