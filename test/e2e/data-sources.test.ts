/** Data sources on the real Terraform: in a check, as an output, and when the service can't be asked. */
import type { Service } from "./support/service";
import { onStage } from "./support/stage";
import { type Json, paths, type Workspace } from "./support/workspace";

const QUOTA = "DescribeVodRefreshQuota";

let service: Service;
let workspace: Workspace;
onStage((stage) => ({ service, workspace } = stage));

const launch = { vodpreload_set: { launch: { domain: "vod.example.com", paths: paths(30) } } };
const today = { vodpreload_quota: { today: {} } };

/** At least so many URLs have to be left. */
const check = (least: number): Json => ({
  quota: {
    data: today,
    assert: [
      {
        condition: `\${data.vodpreload_quota.today.preload_remaining >= ${least}}`,
        error_message: "Only ${data.vodpreload_quota.today.preload_remaining} URLs are left.",
      },
    ],
  },
});

/** What was printed, without the line breaks and the frame that Terraform puts in. */
const unwrapped = (output: string): string => output.replace(/\s*\n[│╷╵\s]*/g, " ");

async function outputs(): Promise<Json> {
  const { stdout } = await workspace.terraform(["output", "-json"]);
  const all = JSON.parse(stdout) as Readonly<Record<string, { readonly value: unknown }>>;
  return Object.fromEntries(Object.entries(all).map(([name, { value }]) => [name, value]));
}

test("an output shows the quota: as it was before the deploy, and after a set that it depends on", async () => {
  service.leave(120);
  workspace.configure({
    provider: { vodpreload: { keep_free: 10 } },
    resource: launch,
    data: { vodpreload_quota: { today: {}, after: { depends_on: ["vodpreload_set.launch"] } } },
    output: {
      before: { value: "${data.vodpreload_quota.today}" },
      after: { value: "${data.vodpreload_quota.after.preload_remaining}" },
    },
  });
  const applied = await workspace.apply();
  expect(applied.output).not.toContain("Error");
  expect(await outputs()).toEqual({
    before: { preload_total: 500, preload_remaining: 120, refresh_total: 2_000, refresh_remaining: 2_000 },
    after: 90,
  });
});

test("a check is silent while it holds, and warns with the number when it does not", async () => {
  workspace.configure({ provider: { vodpreload: {} }, resource: launch, check: check(50) });
  service.leave(60);
  expect((await workspace.plan()).output).not.toContain("Warning");

  // The apply itself spends 30 of them.
  const applied = await workspace.apply();
  expect(applied.exitCode).toBe(0);
  expect(unwrapped(applied.output)).toMatch(
    /Warning: Check block assertion failed .*Only 30 URLs are left\./,
  );
  expect(service.accepted()).toHaveLength(30);
});

test("unreadable, it is a warning with code and request id in a check, and elsewhere an error that stops the plan", async () => {
  service.fail(QUOTA, "Forbidden.RAM", { from: 1 });
  const words =
    /A data source could not be read .*DescribeVodRefreshQuota: Forbidden\.RAM: .*request id [0-9A-F-]{36}.*Allow whoever plans the action/;

  workspace.configure({ provider: { vodpreload: {} }, check: check(50) });
  const checked = await workspace.plan();
  expect(checked.exitCode).not.toBe(1);
  expect(unwrapped(checked.output)).toMatch(words);
  expect(checked.output).toContain("Warning: ");

  workspace.configure({ provider: { vodpreload: {} }, data: today });
  const stopped = await workspace.plan();
  expect(stopped.exitCode).toBe(1);
  expect(unwrapped(stopped.output)).toMatch(words);
});

test("tasks tell a check what failed at the origin, an output what there is, and change no set", async () => {
  service.emulator.control.failAtOrigin({ urlMatches: "0002" });
  const data = { vodpreload_tasks: { all: { domain: "vod.example.com", path_prefix: "/title/" } } };
  const failed = {
    arrived: {
      data: { vodpreload_tasks: { failed: { status: "failed", since: "1h" } } },
      assert: [
        {
          condition: "${length(data.vodpreload_tasks.failed.tasks) == 0}",
          error_message: 'Failed: ${join(", ", data.vodpreload_tasks.failed.tasks[*].path)}',
        },
      ],
    },
  };
  const configure = (count: number): void => {
    workspace.configure({
      provider: { vodpreload: {} },
      resource: {
        vodpreload_set: { launch: { ...launch.vodpreload_set.launch, paths: paths(count), wait: true } },
      },
      data,
      check: failed,
      output: {
        rows: { value: "${data.vodpreload_tasks.all.tasks}" },
        complete: { value: "${data.vodpreload_tasks.all.complete}" },
      },
    });
  };
  configure(3);
  expect((await workspace.apply()).exitCode).toBe(0);
  expect(await outputs()).toEqual({ rows: [], complete: true });

  const planned = await workspace.plan();
  expect(unwrapped(planned.output)).toMatch(
    /Warning: Check block assertion failed .*Failed: \/title\/0002\.mp4/,
  );
  expect((await workspace.apply("-refresh-only")).exitCode).toBe(0);
  const { rows } = await outputs();
  expect(rows).toHaveLength(3);
  expect(rows).toContainEqual({
    url: "http://vod.example.com/title/0002.mp4",
    domain: "vod.example.com",
    path: "/title/0002.mp4",
    kind: "preload",
    status: "failed",
    progress: 0,
    created_at: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/) as string,
    reason: expect.stringMatching(/./) as string,
    task_id: expect.stringMatching(/./) as string,
  });
});

test("filters of tasks that are none are errors of validate", async () => {
  workspace.configure({
    provider: { vodpreload: {} },
    data: { vodpreload_tasks: { all: { status: "done" } } },
  });
  const { output } = await workspace.terraform(["validate", "-no-color"]);
  expect(unwrapped(output)).toMatch(/Invalid status .*Write "complete", "failed" or "under_way"/);
});

describe("with a provider whose endpoint is known only after apply", () => {
  const configure = (more: Json): void => {
    workspace.configure({
      provider: { vodpreload: { endpoint: "${terraform_data.endpoint.output}" } },
      resource: { terraform_data: { endpoint: { input: service.endpoint } } },
      data: { vodpreload_quota: { today: more } },
      output: { left: { value: "${data.vodpreload_quota.today.preload_remaining}" } },
    });
  };

  test("a plan says what is not known, and how to put the read off", async () => {
    configure({});
    const planned = await workspace.plan();
    expect(planned.exitCode).toBe(1);
    expect(unwrapped(planned.output)).toMatch(
      /The provider's configuration is not known yet .*endpoint of the provider vodpreload: only known after apply.*depends_on/,
    );
    expect(service.calls()).toEqual([]);
  });

  test("put off so, it is read in the apply", async () => {
    configure({ depends_on: ["terraform_data.endpoint"] });
    service.leave(77);
    expect((await workspace.plan()).exitCode).toBe(2);
    expect((await workspace.apply()).exitCode).toBe(0);
    expect(await outputs()).toEqual({ left: 77 });
  });
});

test("a data source that there is not, and an argument that it does not know, are errors of validate", async () => {
  const validated = async (data: Json): Promise<string> => {
    workspace.configure({ provider: { vodpreload: {} }, data });
    return unwrapped((await workspace.terraform(["validate", "-no-color"])).output);
  };
  expect(await validated({ vodpreload_quota: { today: { area: "domestic" } } })).toMatch(/"area"/);
  expect(await validated({ vodpreload_quote: { today: {} } })).toMatch(
    /does not support data source "vodpreload_quote"/,
  );
});
