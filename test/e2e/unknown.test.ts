/** Values known only after apply: they plan and apply, and Terraform never calls the provider inconsistent. */
import type { Service } from "./support/service";
import { onStage } from "./support/stage";
import { paths, type Workspace } from "./support/workspace";

const DOMAIN = "vod.example.com";

let service: Service;
let workspace: Workspace;

onStage((stage) => {
  ({ service, workspace } = stage);
});

/** A configuration whose set takes a value from a resource that is made in the same run. */
function configure(input: string, set: Record<string, unknown>): void {
  workspace.configure({
    provider: { vodpreload: {} },
    resource: {
      terraform_data: { later: { input } },
      vodpreload_set: { launch: set },
    },
  });
}

async function applies(): Promise<void> {
  const applied = await workspace.apply();
  expect(applied.output).not.toMatch(/inconsistent/i);
  expect(applied.exitCode).toBe(0);
  expect((await workspace.plan()).exitCode).toBe(0);
}

test("an unknown domain, on create and on update", async () => {
  configure(DOMAIN, { domain: "${terraform_data.later.output}", paths: paths(3) });
  await applies();
  expect(service.accepted()[0]).toBe(`http://${DOMAIN}/title/0001.mp4`);

  configure("other.example.com", { domain: "${terraform_data.later.output}", paths: paths(3) });
  await applies();
  expect(service.preloads().at(-1)?.[0]).toBe("http://other.example.com/title/0001.mp4");
});

test("an unknown version of a new path, then of a known one, changed and unchanged", async () => {
  const set = { domain: DOMAIN, paths: { ...paths(3), "/late.mp4": "${terraform_data.later.output}" } };
  configure("1", set);
  const planned = await workspace.plan();
  expect(planned.stdout).toContain("up to 4 of 4 to send in 1 call");
  await applies();
  expect(service.accepted()).toHaveLength(4);

  configure("2", set);
  await applies();
  expect(service.refreshes()).toEqual([[`http://${DOMAIN}/late.mp4`]]);
  expect(service.accepted()).toHaveLength(5);
});

test("an unknown version that turns out to be the old one sends nothing", async () => {
  workspace.configure({
    provider: { vodpreload: {} },
    resource: {
      terraform_data: { later: { input: "same", triggers_replace: ["1"] } },
      vodpreload_set: {
        launch: { domain: DOMAIN, paths: { ...paths(3), "/late.mp4": "${terraform_data.later.output}" } },
      },
    },
  });
  await applies();
  service.forgetCalls();
  workspace.configure({
    provider: { vodpreload: {} },
    resource: {
      terraform_data: { later: { input: "same", triggers_replace: ["2"] } },
      vodpreload_set: {
        launch: { domain: DOMAIN, paths: { ...paths(3), "/late.mp4": "${terraform_data.later.output}" } },
      },
    },
  });
  await applies();
  expect(service.preloads()).toEqual([]);
});

test("an unknown path, on create and on update", async () => {
  const set = { domain: DOMAIN, paths: { ...paths(3), "${terraform_data.later.output}": "1" } };
  configure("/late.mp4", set);
  await applies();
  expect(service.accepted()).toHaveLength(4);

  configure("/later.mp4", set);
  await applies();
  expect(service.preloads().at(-1)).toEqual([`http://${DOMAIN}/later.mp4`]);
});

test("an unknown generation and unknown settings on update", async () => {
  const set = { domain: DOMAIN, paths: paths(3), generation: "${terraform_data.later.output}" };
  configure("a", set);
  await applies();
  configure("b", set);
  await applies();
  expect(service.accepted()).toHaveLength(6);
});

test("an unknown endpoint plans; the provider is complete in apply", async () => {
  const endpoint = service.endpoint;
  delete workspace.env.ALIBABA_CLOUD_ENDPOINT_VOD;
  workspace.configure({
    provider: { vodpreload: { endpoint: "${terraform_data.later.output}" } },
    resource: {
      terraform_data: { later: { input: endpoint } },
      vodpreload_set: { launch: { domain: DOMAIN, paths: paths(2) } },
    },
  });
  expect((await workspace.plan()).exitCode).toBe(2);
  const applied = await workspace.apply();
  expect(applied.exitCode).toBe(0);
  expect(service.accepted()).toHaveLength(2);
});

describe("timeouts from a dynamic block whose for_each is known only after apply", () => {
  const configureDynamic = (steps: readonly string[], set: Record<string, unknown> = {}): void => {
    workspace.configure({
      provider: { vodpreload: {} },
      resource: {
        terraform_data: { later: { input: steps } },
        vodpreload_set: {
          launch: {
            domain: DOMAIN,
            paths: paths(2),
            dynamic: {
              timeouts: {
                for_each: "${terraform_data.later.output}",
                content: { create: "${timeouts.value}", update: "10m" },
              },
            },
            ...set,
          },
        },
      },
    });
  };

  test("that turns out empty, on create and on update", async () => {
    configureDynamic([]);
    await applies();
    expect(workspace.attributes().timeouts).toEqual([]);

    configureDynamic(["5m"]);
    await applies();
    expect(workspace.attributes().timeouts).toEqual([{ create: "5m", update: "10m" }]);

    configureDynamic([], { paths: paths(3) });
    await applies();
    expect(workspace.attributes().timeouts).toEqual([]);
    expect(service.accepted()).toHaveLength(3);
  });

  test("that turns out with a value, on create and on update", async () => {
    configureDynamic(["5m"]);
    await applies();
    expect(workspace.attributes().timeouts).toEqual([{ create: "5m", update: "10m" }]);

    configureDynamic(["6m"]);
    await applies();
    expect(workspace.attributes().timeouts).toEqual([{ create: "6m", update: "10m" }]);
    expect(service.accepted()).toHaveLength(2);
  });

  test("that turns out with a bad value is an error, and nothing is sent", async () => {
    configureDynamic(["soon"]);
    const applied = await workspace.apply();
    expect(applied.exitCode).toBe(1);
    expect(applied.output).toContain('"soon" is not a duration.');
    expect(service.submissions()).toEqual([]);
    expect(workspace.instance()).toBeUndefined();
  });
});
