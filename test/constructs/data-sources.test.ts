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
  readonly data?: { readonly vodpreload_quota?: Record<string, Record<string, unknown>> };
  readonly output?: Record<string, { readonly value: string }>;
  readonly provider?: Record<string, object[]>;
  readonly terraform: { readonly required_providers: Record<string, { readonly source: string }> };
}

describe.each(["cdktf", "cdktn"] as const)("on %s", (name) => {
  const { core, constructs } = load(name);
  const { DataVodPreloadQuota, PreloadSet, VodPreloadProvider } = constructs;

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
});
