/** The bindings against the provider's schema, attribute by attribute, and against what the core's own generator makes. */
import { camel, objectsOf, pascal, plain } from "../../scripts/alicloud/names";
import { readExtract, type SchemaBlock } from "../../scripts/alicloud/schema";
import type * as Alicloud from "../../src/alicloud";
import { generateAsGet, loadGenerated } from "./as-generated";
import { example, given, whole } from "./whole";

type Core = typeof import("cdktf");

const { provider, resource_schemas, data_source_schemas } = readExtract();

function blockOf(schemas: typeof resource_schemas, name: string): SchemaBlock {
  const schema = schemas[name];
  if (schema === undefined) throw new Error(`no schema of ${name}`);
  return schema.block;
}

const DOMAIN = blockOf(resource_schemas, "alicloud_vod_domain");
const DOMAINS = blockOf(data_source_schemas, "alicloud_vod_domains");

/** Any of the classes, by its members' names. */
type Members = Record<string, unknown>;

function load(name: "cdktf" | "cdktn"): { readonly core: Core; readonly alicloud: typeof Alicloud } {
  let alicloud: typeof Alicloud | undefined;
  const core = jest.requireActual<Core>(name);
  jest.isolateModules(() => {
    jest.doMock("cdktf", () => core);
    alicloud = jest.requireActual<typeof Alicloud>("../../src/alicloud");
  });
  if (alicloud === undefined) throw new Error(`${name} did not load`);
  return { core, alicloud };
}

describe.each(["cdktf", "cdktn"] as const)("on %s", (name) => {
  const { core, alicloud } = load(name);
  const { AlicloudProvider, DataAlicloudVodDomains, VodDomain } = alicloud;

  function stack() {
    return new core.TerraformStack(core.Testing.app(), "stack");
  }

  type Stack = ReturnType<typeof stack>;

  interface Synthesized {
    readonly provider: { readonly alicloud: readonly unknown[] };
    readonly resource: { readonly alicloud_vod_domain: Readonly<Record<string, unknown>> };
    readonly data: { readonly alicloud_vod_domains: Readonly<Record<string, unknown>> };
    readonly terraform: { readonly required_providers: unknown };
    readonly moved?: unknown;
    readonly import?: unknown;
  }

  const synth = (of: Stack): Synthesized => JSON.parse(core.Testing.synth(of, false)) as Synthesized;

  const SOURCES = [{ sourceType: "domain", sourceContent: "origin.example.com", sourcePort: "80" }];
  const least = { domainName: "vod.example.com", sources: SOURCES };

  const LEAST_WRITTEN = {
    domain_name: "vod.example.com",
    sources: [{ source_type: "domain", source_content: "origin.example.com", source_port: "80" }],
  };

  const KINDS = [
    {
      what: "the provider",
      block: provider.block,
      make: (at: Stack, config: never) => new AlicloudProvider(at, "x", config) as unknown as Members,
      written: (at: Stack) => synth(at).provider.alicloud[0],
    },
    {
      what: "the resource",
      block: DOMAIN,
      make: (at: Stack, config: never) => new VodDomain(at, "x", config) as unknown as Members,
      written: (at: Stack) => synth(at).resource.alicloud_vod_domain.x,
    },
    {
      what: "the data source",
      block: DOMAINS,
      make: (at: Stack, config: never) => new DataAlicloudVodDomains(at, "x", config) as unknown as Members,
      written: (at: Stack) => synth(at).data.alicloud_vod_domains.x,
    },
  ];

  describe.each(KINDS)("$what", ({ what, block, make, written }) => {
    const { config, stack: expected } = whole(block);
    const args = Object.entries(block.attributes).filter(given);

    it("writes every argument under its name, and nothing else", () => {
      const at = stack();
      make(at, config as never);
      expect(written(at)).toEqual(expected);
    });

    it("takes every argument back as it was given", () => {
      const made = make(stack(), config as never);
      for (const [property, value] of Object.entries(config)) {
        expect({ [property]: made[`${property}Input`] }).toEqual({ [property]: value });
      }
    });

    it.each(args.map(([attribute, { type, required }]) => ({ attribute, type, required })))(
      "lets $attribute be set, and reset unless it is required",
      ({ attribute, type, required }) => {
        const at = stack();
        const made = make(at, config as never);
        const property = camel(attribute);
        const other = plain(type)?.as === "string" ? "another" : example(type, "another");
        made[property] = other;
        expect(written(at)).toEqual({ ...expected, [attribute]: other });
        const reset = made[`reset${pascal(attribute)}`];
        expect(typeof reset).toBe(required === true ? "undefined" : "function");
        if (typeof reset !== "function") return;
        reset.call(made);
        expect(written(at)).toEqual({ ...expected, [attribute]: undefined });
      },
    );

    it("has every block, to be put or set, and reset unless it is required", () => {
      for (const [attribute, { min_items, max_items }] of Object.entries(block.block_types ?? {})) {
        const at = stack();
        const made = make(at, config as never);
        const [property, put] = [camel(attribute), made[`put${pascal(attribute)}`]];
        const all = config[property];
        const one = (Array.isArray(all) ? all.slice(0, 1) : {}) as unknown;
        if (what === "the provider") made[property] = one;
        else if (typeof put === "function") put.call(made, one);
        expect(made[`${property}Input`]).toEqual(one);
        if (max_items !== 1) {
          expect((written(at) as Members)[attribute]).toEqual([(expected[attribute] as unknown[])[0]]);
        }
        const reset = made[`reset${pascal(attribute)}`];
        expect(typeof reset).toBe((min_items ?? 0) > 0 ? "undefined" : "function");
        if (typeof reset !== "function") continue;
        reset.call(made);
        expect(written(at)).toEqual({ ...expected, [attribute]: undefined });
      }
    });
  });

  describe.each([
    { what: "the resource", block: DOMAIN, type: "alicloud_vod_domain" },
    { what: "the data source", block: DOMAINS, type: "data.alicloud_vod_domains" },
  ])("outputs of $what", ({ what, block, type }) => {
    const { config } = whole(block);
    const build = (at: Stack): Members =>
      (what === "the resource"
        ? new VodDomain(at, "x", config as never)
        : new DataAlicloudVodDomains(at, "x", config)) as unknown as Members;

    /** What an output of a value is in a stack. */
    function reference(take: (made: Members) => unknown): string {
      const at = stack();
      new core.TerraformOutput(at, "out", { value: take(build(at)), staticId: true });
      const { output } = JSON.parse(core.Testing.synth(at)) as { output: { out: { value: string } } };
      return output.out.value;
    }

    it.each(Object.entries(block.attributes))("%s", (attribute, { type: cty }) => {
      expect(reference((made) => made[camel(attribute)])).toBe(`\${${type}.x.${attribute}}`);
      const objects = objectsOf(cty);
      for (const [field, inner] of Object.entries(objects ?? {})) {
        const element = (made: Members): Members =>
          (made[camel(attribute)] as { get(index: number): Members }).get(0);
        expect(reference((made) => element(made)[camel(field)])).toBe(
          `\${${type}.x.${attribute}[0].${field}}`,
        );
        for (const leaf of Object.keys(objectsOf(inner) ?? {})) {
          const deep = (made: Members): unknown =>
            (element(made)[camel(field)] as { get(index: number): Members }).get(1)[camel(leaf)];
          expect(reference(deep)).toBe(`\${${type}.x.${attribute}[0].${field}[1].${leaf}}`);
        }
      }
    });

    it("elements of its blocks", () => {
      for (const [attribute, { block: nested }] of Object.entries(block.block_types ?? {})) {
        for (const field of Object.keys(nested.attributes)) {
          const value = reference(
            (made) => (made[camel(attribute)] as { get(index: number): Members }).get(0)[camel(field)],
          );
          expect(value).toBe(`\${tolist(${type}.x.${attribute}).0.${field}}`);
        }
      }
    });
  });

  it("requires the provider by a source that each engine finds in its own registry, from this version on", () => {
    const at = stack();
    new AlicloudProvider(at, "alicloud");
    expect(synth(at).terraform.required_providers).toEqual({
      alicloud: { source: "aliyun/alicloud", version: "~> 1.240" },
    });
  });

  it("knows several configurations of the provider apart by their alias", () => {
    const at = stack();
    const other = new AlicloudProvider(at, "other", { alias: "intl" });
    new VodDomain(at, "x", { ...least, provider: other });
    expect(synth(at).resource.alicloud_vod_domain.x).toEqual({ ...LEAST_WRITTEN, provider: "alicloud.intl" });
    other.resetAlias();
    expect([other.alias, other.aliasInput]).toEqual([undefined, undefined]);
    other.alias = "again";
    expect(synth(at).provider.alicloud).toEqual([{ alias: "again" }]);
  });

  it("takes what every resource takes", () => {
    const at = stack();
    const first = new VodDomain(at, "first", least);
    new VodDomain(at, "x", {
      ...least,
      count: 2,
      dependsOn: [first],
      lifecycle: { preventDestroy: true, ignoreChanges: ["tags"] },
      provisioners: [{ type: "local-exec", command: "true" }],
      connection: { type: "ssh", host: "example.com" },
    });
    expect(synth(at).resource.alicloud_vod_domain.x).toEqual({
      ...LEAST_WRITTEN,
      count: 2,
      depends_on: ["alicloud_vod_domain.first"],
      lifecycle: { prevent_destroy: true, ignore_changes: ["tags"] },
      provisioner: [{ "local-exec": { command: "true" } }],
      connection: { type: "ssh", host: "example.com" },
    });
    const each = core.TerraformIterator.fromList(["a.example.com", "b.example.com"]);
    const many = stack();
    new VodDomain(many, "x", { ...least, domainName: each.value as string, forEach: each });
    expect(synth(many).resource.alicloud_vod_domain.x).toMatchObject({
      domain_name: "${each.value}",
      for_each: expect.stringContaining("toset") as string,
    });
  });

  it("is moved and imported as the cores' own bindings are", () => {
    const at = stack();
    new VodDomain(at, "x", least).moveFromId("alicloud_vod_domain.old");
    new VodDomain(at, "y", least).importFrom("vod.example.com");
    VodDomain.generateConfigForImport(at, "z", "other.example.com");
    expect(synth(at)).toMatchObject({
      moved: [{ from: "alicloud_vod_domain.old", to: "alicloud_vod_domain.x" }],
      import: [
        { id: "vod.example.com", to: "alicloud_vod_domain.y" },
        { id: "other.example.com", to: "alicloud_vod_domain.z" },
      ],
    });
  });

  it("makes blocks of an iterator", () => {
    const at = stack();
    const each = core.TerraformIterator.fromList(["one.example.com", "two.example.com"]);
    new VodDomain(at, "x", {
      ...least,
      sources: each.dynamic({
        source_type: "domain",
        source_content: each.value as string,
        source_port: "80",
      }),
    });
    expect(synth(at).resource.alicloud_vod_domain.x).toMatchObject({
      dynamic: {
        sources: {
          content: { source_type: "domain", source_content: "${each.value}", source_port: "80" },
        },
      },
    });
  });

  it("writes the same in HCL", () => {
    const at = stack();
    new AlicloudProvider(at, "alicloud", {
      region: "cn-shanghai",
      clientReadTimeout: 7,
      skipRegionValidation: true,
      endpoints: [{ vod: "127.0.0.1:1" }],
      assumeRole: { roleArn: "acs:ram::1:role/video" },
    });
    new VodDomain(at, "x", { ...least, tags: { team: "video" } });
    new DataAlicloudVodDomains(at, "found", { ids: ["a.example.com", "b.example.com"] });
    const words = String(core.Testing.synthHcl(at)).replace(/,?\s+/g, " ");
    expect(words).toContain('region = "cn-shanghai"');
    expect(words).toContain("client_read_timeout = 7");
    expect(words).toContain("skip_region_validation = true");
    expect(words).toContain('endpoints { vod = "127.0.0.1:1" }');
    expect(words).toContain('assume_role { role_arn = "acs:ram::1:role/video" }');
    expect(words).toContain('tags = { team = "video" }');
    expect(words).toMatch(
      /sources \{ source_content = "origin.example.com" source_port = "80" source_type = "domain" \}/,
    );
    expect(words).toContain('ids = [ "a.example.com" "b.example.com" ]');
  });

  describe("beside the bindings that `cdktf get` makes", () => {
    let generated: Awaited<ReturnType<typeof generateAsGet>>;
    beforeAll(async () => {
      generated = await generateAsGet();
    }, 60_000);

    it.each([
      ["provider", "AlicloudProvider", provider.block],
      ["vod-domain", "VodDomain", DOMAIN],
      ["data-alicloud-vod-domains", "DataAlicloudVodDomains", DOMAINS],
    ] as const)("%s has their members and writes the same", (file, className, block) => {
      const theirs = loadGenerated(generated[file] ?? "", core)[className];
      if (theirs === undefined) throw new Error(`no ${className}`);
      const { config } = whole(block);
      const [one, other] = [stack(), stack()];
      new theirs(one, "x", config);
      const ours = new alicloud[className](other, "x", config as never);
      const members = Object.getOwnPropertyNames(theirs.prototype as object).filter(
        (member) => !member.startsWith("_"),
      );
      expect(members.filter((member) => !(member in ours))).toEqual([]);
      expect({ ...synth(other), terraform: undefined }).toEqual({ ...synth(one), terraform: undefined });
    });
  });
});
