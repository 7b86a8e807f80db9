/** A set beside the resource or the data source of its domain: our bindings, those that `cdktf get` makes, or a text. */
import type * as Alicloud from "../../src/alicloud";
import type * as Constructs from "../../src/constructs";
import { generateAsGet, loadGenerated } from "../alicloud/as-generated";

type Core = typeof import("cdktf");

interface World {
  readonly core: Core;
  readonly alicloud: typeof Alicloud;
  readonly constructs: typeof Constructs;
}

function load(name: "cdktf" | "cdktn"): World {
  const core = jest.requireActual<Core>(name);
  let world: World | undefined;
  jest.isolateModules(() => {
    jest.doMock("cdktf", () => core);
    const alicloud = jest.requireActual<typeof Alicloud>("../../src/alicloud");
    world = { core, alicloud, constructs: jest.requireActual<typeof Constructs>("../../src/constructs") };
  });
  if (world === undefined) throw new Error(`${name} did not load`);
  return world;
}

let generated: Awaited<ReturnType<typeof generateAsGet>>;

beforeAll(async () => {
  generated = await generateAsGet();
}, 60_000);

describe.each(["cdktf", "cdktn"] as const)("on %s", (name) => {
  const { core, alicloud, constructs } = load(name);
  const { PreloadSet } = constructs;

  function stack() {
    return new core.TerraformStack(core.Testing.app(), "stack");
  }

  type Stack = ReturnType<typeof stack>;

  function written(of: Stack): Readonly<Record<string, unknown>> | undefined {
    const { resource } = JSON.parse(core.Testing.synth(of, false)) as {
      readonly resource: { readonly vodpreload_set: Readonly<Record<string, Record<string, unknown>>> };
    };
    return resource.vodpreload_set.launch;
  }

  function warnings(of: InstanceType<typeof PreloadSet>): string[] {
    return of.node.metadata.filter(({ type }) => type.endsWith("warn")).map(({ data }) => String(data));
  }

  const sources = [{ sourceType: "domain", sourceContent: "origin.example.com", sourcePort: "80" }];

  /** The classes by where they come from; a config is the same for both. */
  const classes = (from: string): Pick<typeof Alicloud, "VodDomain" | "DataAlicloudVodDomains"> =>
    from === "ours"
      ? alicloud
      : ({
          ...loadGenerated(generated["vod-domain"] ?? "", core),
          ...loadGenerated(generated["data-alicloud-vod-domains"] ?? "", core),
        } as unknown as typeof Alicloud);

  describe.each(["ours", "of cdktf get"])("with bindings: %s", (from) => {
    it.each([
      ["overseas", "overseas"],
      ["domestic", "domestic"],
      [undefined, "domestic"],
      ["global", undefined],
    ])("a domain of scope %s is referred to and depended on, and gives the area %s", (scope, area) => {
      const at = stack();
      const { VodDomain } = classes(from);
      const domain = new VodDomain(at, "domain", { domainName: "vod.example.com", sources, scope });
      const set = new PreloadSet(at, "launch", { domain, paths: ["https://vod.example.com/a.mp4"] });
      expect(written(at)).toEqual({
        domain: "${alicloud_vod_domain.domain.domain_name}",
        paths: { "/a.mp4": "1" },
        ...(area === undefined ? {} : { area }),
        depends_on: ["alicloud_vod_domain.domain"],
      });
      expect(warnings(set)).toEqual([]);
    });

    it("a scope that only Terraform knows becomes the area, unless it turns out to be global", () => {
      const at = stack();
      const { VodDomain } = classes(from);
      const scope = new core.TerraformVariable(at, "scope", {}).stringValue;
      const domain = new VodDomain(at, "domain", { domainName: "vod.example.com", sources, scope });
      const set = new PreloadSet(at, "launch", { domain, paths: [] });
      expect(written(at)).toMatchObject({
        area: '${(var.scope == "global") ? null : var.scope}',
      });
      expect(warnings(set)).toEqual([]);
    });

    it("an area that the author names goes before the scope", () => {
      const at = stack();
      const { VodDomain } = classes(from);
      const domain = new VodDomain(at, "domain", { domainName: "vod.example.com", sources, scope: "global" });
      new PreloadSet(at, "launch", { domain, area: "overseas", paths: [] });
      expect(written(at)).toMatchObject({ area: "overseas" });
    });

    it("a wildcard takes a host of its own, and still is depended on", () => {
      const at = stack();
      const { VodDomain } = classes(from);
      const domain = new VodDomain(at, "domain", { domainName: ".example.com", sources });
      new PreloadSet(at, "launch", { domain, host: "cdn.example.com", paths: ["/a.mp4"] });
      expect(written(at)).toMatchObject({
        domain: "cdn.example.com",
        depends_on: ["alicloud_vod_domain.domain"],
      });
      expect(() => new PreloadSet(at, "none", { domain, paths: ["/a"] })).toThrow(/give it as host/);
      expect(() => new PreloadSet(at, "other", { domain, host: "cdn.test.com", paths: [] })).toThrow(
        /ends with \.example\.com/,
      );
    });

    it("a path with another host than the domain's is refused", () => {
      const at = stack();
      const { VodDomain } = classes(from);
      const domain = new VodDomain(at, "domain", { domainName: "vod.example.com", sources });
      expect(
        () => new PreloadSet(at, "launch", { domain, paths: ["https://other.example.com/a.mp4"] }),
      ).toThrow(/other\.example\.com/);
    });

    it("one of what a data source found is referred to, and the area is asked for", () => {
      const at = stack();
      const { DataAlicloudVodDomains } = classes(from);
      const found = new DataAlicloudVodDomains(at, "found", { nameRegex: "^vod\\." });
      const set = new PreloadSet(at, "launch", { domain: found.domains.get(0), paths: ["/a.mp4"] });
      expect(written(at)).toEqual({
        domain: "${data.alicloud_vod_domains.found.domains[0].domain_name}",
        paths: { "/a.mp4": "1" },
      });
      expect(warnings(set)).toEqual([expect.stringContaining("Give area")]);
    });

    it("a data source is taken for the one domain that it finds", () => {
      const at = stack();
      const { DataAlicloudVodDomains } = classes(from);
      const domain = new DataAlicloudVodDomains(at, "found", { ids: ["vod.example.com"] });
      const set = new PreloadSet(at, "launch", { domain, area: "domestic", paths: ["/a.mp4"] });
      expect(written(at)).toEqual({
        domain: "${one(data.alicloud_vod_domains.found.names)}",
        area: "domestic",
        paths: { "/a.mp4": "1" },
      });
      expect(warnings(set)).toEqual([]);
    });

    it("a domain of another stack cannot be depended on by a set; the stack depends on it", () => {
      const app = core.Testing.app();
      const [one, other] = ["one", "other"].map((id) => new core.TerraformStack(app, id));
      if (one === undefined || other === undefined) throw new Error("two stacks are needed");
      const { VodDomain } = classes(from);
      const domain = new VodDomain(one, "domain", { domainName: "vod.example.com", sources });
      new PreloadSet(other, "launch", { domain, paths: ["/a.mp4"] });
      expect(written(other)).not.toHaveProperty("depends_on");
    });
  });

  it("a text is taken as it is, and the area is asked for", () => {
    const at = stack();
    const set = new PreloadSet(at, "launch", { domain: "vod.example.com", paths: ["/a.mp4"] });
    expect(written(at)).toEqual({ domain: "vod.example.com", paths: { "/a.mp4": "1" } });
    expect(warnings(set)).toEqual([expect.stringContaining("Give area")]);
  });
});
