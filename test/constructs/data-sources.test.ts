/** What a data source becomes in the synthesized stack, with either core. */
import type * as Constructs from "../../src/constructs";
import { dataSources } from "../../src/provider/data";

type Core = typeof import("cdktf");

interface World {
  readonly core: Core;
  readonly constructs: typeof Constructs;
}

function load(name: "cdktf" | "cdktn"): World {
  let world: World | undefined;
  jest.isolateModules(() => {
    jest.doMock("cdktf", () => jest.requireActual<Core>(name));
    world = {
      core: jest.requireActual<Core>(name),
      constructs: jest.requireActual<typeof Constructs>("../../src/constructs"),
    };
  });
  if (world === undefined) throw new Error(`${name} did not load`);
  return world;
}

interface Synthesized {
  readonly data?: {
    readonly vodpreload_quota?: Record<string, Record<string, unknown>>;
    readonly vodpreload_tasks?: Record<string, Record<string, unknown>>;
  };
  readonly output?: Record<string, { readonly value: string }>;
  readonly provider?: Record<string, object[]>;
  readonly terraform: { readonly required_providers: Record<string, { readonly source: string }> };
}

describe.each(["cdktf", "cdktn"] as const)("on %s", (name) => {
  const { core, constructs } = load(name);
  const { DataVodPreloadQuota, DataVodPreloadTasks, PreloadSet, VodPreloadProvider } = constructs;

  const stack = () => new core.TerraformStack(core.Testing.app(), "stack");
  const synth = (of: ReturnType<typeof stack>) => JSON.parse(core.Testing.synth(of, true)) as Synthesized;

  it("is a data block, with a provider of its own where the author added none", () => {
    const app = stack();
    new DataVodPreloadQuota(app, "today");
    const { data, provider, terraform } = synth(app);
    expect(data?.vodpreload_quota).toEqual({ today: {} });
    expect(provider).toEqual({ vodpreload: [{}] });
    expect(terraform.required_providers.vodpreload?.source).toBe("terraform.local/alicloud/vodpreload");
  });

  it("refers to what is read by the names of the provider, every one of them", () => {
    const app = stack();
    const quota = new DataVodPreloadQuota(app, "today");
    const shown = {
      preload_total: quota.preloadTotal,
      preload_remaining: quota.preloadRemaining,
      refresh_total: quota.refreshTotal,
      refresh_remaining: quota.refreshRemaining,
    };
    for (const [attribute, value] of Object.entries(shown))
      new core.TerraformOutput(app, attribute, { value });
    const { output = {} } = synth(app);
    expect(Object.keys(shown)).toEqual(Object.keys(dataSources.vodpreload_quota.schema.attributes));
    for (const attribute of Object.keys(shown)) {
      expect(output[attribute]?.value).toBe(`\${data.vodpreload_quota.today.${attribute}}`);
    }
  });

  it("takes meta arguments, and nulls for those that are left out", () => {
    const app = stack();
    const set = new PreloadSet(app, "launch", {
      domain: "vod.example.com",
      area: "domestic",
      paths: ["/a.mp4"],
    });
    const provider = new VodPreloadProvider(app, "other", { alias: "other" });
    new DataVodPreloadQuota(app, "after", {
      dependsOn: [set],
      provider,
      lifecycle: {
        postcondition: [{ condition: "${self.preload_remaining > 0}", errorMessage: "Nothing is left." }],
      },
    });
    new DataVodPreloadQuota(app, "plain", JSON.parse('{ "dependsOn": null, "provider": null }') as object);
    expect(synth(app).data?.vodpreload_quota).toEqual({
      after: {
        depends_on: ["vodpreload_set.launch"],
        provider: "vodpreload.other",
        lifecycle: {
          postcondition: [{ condition: "${self.preload_remaining > 0}", error_message: "Nothing is left." }],
        },
      },
      plain: {},
    });
  });

  it.each<[string, unknown, string]>([
    ["no object", "today", "The arguments are a text"],
    ["a dependency that is no list", { dependsOn: "a" }, 'dependsOn is "a". Write a list'],
    ["a dependency that is none", { dependsOn: [7] }, "dependsOn holds 7. Write resources"],
    ["a lifecycle that is a text", { lifecycle: "x" }, 'lifecycle is "x". Write an object'],
  ])("%s is an error that says what to write", (_what, props, message) => {
    expect(() => new DataVodPreloadQuota(stack(), "today", props as object)).toThrow(message);
  });

  it("is told from everything else, of another copy of the package as well", () => {
    const app = stack();
    const quota = new DataVodPreloadQuota(app, "today");
    expect(DataVodPreloadQuota.isDataVodPreloadQuota(quota)).toBe(true);
    expect(load(name).constructs.DataVodPreloadQuota.isDataVodPreloadQuota(quota)).toBe(true);
    expect(DataVodPreloadQuota.isDataVodPreloadQuota(new VodPreloadProvider(app, "p"))).toBe(false);
    expect(PreloadSet.isPreloadSet(quota)).toBe(false);
  });

  it("of tasks writes its filters by the names of the provider, escaped, every one of them", () => {
    const app = stack();
    new DataVodPreloadTasks(app, "failed", {
      domain: "vod.example.com",
      pathPrefix: "/${films}/e\u0301",
      kind: "refresh",
      status: "failed",
      since: "6h",
    });
    new DataVodPreloadTasks(app, "all");
    const written = {
      domain: "vod.example.com",
      path_prefix: "/$${films}/e%CC%81",
      kind: "refresh",
      status: "failed",
      since: "6h",
    };
    expect(synth(app).data?.vodpreload_tasks).toEqual({ all: {}, failed: written });
    const { attributes } = dataSources.vodpreload_tasks.schema;
    expect([...Object.keys(written), "tasks", "complete"]).toEqual(Object.keys(attributes));
  });

  it("of tasks refers to rows and to their members, every one of them", () => {
    const app = stack();
    const { complete, tasks } = new DataVodPreloadTasks(app, "all");
    const first = tasks.get(0);
    const shown = {
      url: first.url,
      domain: first.domain,
      path: first.path,
      kind: first.kind,
      status: first.status,
      progress: first.progress,
      created_at: first.createdAt,
      reason: first.reason,
      task_id: first.taskId,
    };
    for (const [member, value] of Object.entries(shown)) new core.TerraformOutput(app, member, { value });
    new core.TerraformOutput(app, "complete", { value: complete });
    new core.TerraformOutput(app, "tasks", { value: tasks });
    const { output = {} } = synth(app);
    const { cty } = dataSources.vodpreload_tasks.schema.attributes.tasks.type;
    expect(cty).toEqual(["list", ["object", expect.any(Object)]]);
    expect(Object.keys(shown)).toEqual(Object.keys((cty as [string, [string, object]])[1][1]));
    for (const member of Object.keys(shown)) {
      expect(output[member]?.value).toBe(`\${data.vodpreload_tasks.all.tasks[0].${member}}`);
    }
    expect(output.complete?.value).toBe("${data.vodpreload_tasks.all.complete}");
    expect(output.tasks?.value).toBe("${data.vodpreload_tasks.all.tasks}");
  });

  it("of tasks takes texts only, and is told from everything else", () => {
    expect(() => new DataVodPreloadTasks(stack(), "all", JSON.parse('{ "since": 6 }') as object)).toThrow(
      "since is 6. Write a text.",
    );
    const tasks = new DataVodPreloadTasks(stack(), "all");
    expect(load(name).constructs.DataVodPreloadTasks.isDataVodPreloadTasks(tasks)).toBe(true);
    expect(DataVodPreloadQuota.isDataVodPreloadQuota(tasks)).toBe(false);
  });
});
