/** What a preload set becomes in the synthesized stack, with either core. */
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Construct } from "constructs";
import type * as Constructs from "../../src/constructs";
import { setSchema } from "../../src/provider/set/schema";

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

describe.each(["cdktf", "cdktn"] as const)("on %s", (name) => {
  const { core, constructs } = load(name);
  const { PreloadPaths, PreloadSet, VodPreloadProvider } = constructs;

  function stack() {
    return new core.TerraformStack(core.Testing.app(), "stack");
  }

  function synth(of: ReturnType<typeof stack>) {
    return JSON.parse(core.Testing.synth(of, true)) as {
      readonly resource: { readonly vodpreload_set: Record<string, Record<string, unknown>> };
      readonly provider: Record<string, object[]>;
      readonly terraform: { readonly required_providers: Record<string, unknown> };
      readonly moved?: object[];
      readonly import?: object[];
    };
  }

  function warnings(of: InstanceType<typeof PreloadSet>): string[] {
    return of.node.metadata.filter(({ type }) => type.endsWith("warn")).map(({ data }) => String(data));
  }

  it("writes every argument under the resource's own name", () => {
    const app = stack();
    new PreloadSet(app, "launch", {
      domain: "vod.example.com",
      paths: { "/a.mp4": "1", "/b.mp4": "7" },
      generation: "2026-11",
      first: ["/a"],
      scheme: "https",
      area: "overseas",
      l2Preload: true,
      withHeader: { "Accept-Encoding": ["gzip"] },
      batchSize: 50,
      refreshChanged: false,
      skipRecent: false,
      adopt: true,
      wait: false,
      maxAttempts: 2,
      timeouts: { create: "30m" },
    });

    expect(synth(app).resource.vodpreload_set.launch).toEqual({
      domain: "vod.example.com",
      paths: { "/a.mp4": "1", "/b.mp4": "7" },
      generation: "2026-11",
      first: ["/a"],
      scheme: "https",
      area: "overseas",
      l2_preload: true,
      with_header: { "Accept-Encoding": ["gzip"] },
      batch_size: 50,
      refresh_changed: false,
      skip_recent: false,
      adopt: true,
      wait: false,
      max_attempts: 2,
      timeouts: { create: "30m" },
    });
  });

  it("writes the same in HCL as in JSON, lists within maps too", () => {
    const app = stack();
    new PreloadSet(app, "launch", {
      domain: "vod.example.com",
      area: "domestic",
      paths: { "/a.mp4": "1" },
      first: ["/a", "/b"],
      withHeader: { "Accept-Encoding": ["gzip", "br"], "X-Copy": ["one"] },
      timeouts: { create: "30m" },
    });
    const hcl = core.Testing.synthHcl(app) as string;
    const words = hcl.replace(/,?\s+/g, " ");
    expect(words).toContain('with_header = { Accept-Encoding = [ "gzip" "br" ] X-Copy = [ "one" ] }');
    expect(words).toContain('paths = { "/a.mp4" = "1" }');
    expect(words).toContain('first = [ "/a" "/b" ]');
    expect(words).toContain('timeouts { create = "30m" }');
  });

  it("keeps an empty list as an empty map, which Terraform asks for", () => {
    const app = stack();
    new PreloadSet(app, "launch", { domain: "vod.example.com", paths: [] });
    expect(synth(app).resource.vodpreload_set.launch).toEqual({ domain: "vod.example.com", paths: {} });
  });

  describe("the provider", () => {
    it("is added once to a stack that has none, in exactly this version", () => {
      const app = stack();
      new PreloadSet(app, "one", { domain: "vod.example.com", paths: ["/a"] });
      new PreloadSet(app, "two", { domain: "vod.example.com", paths: ["/b"] });
      const json = synth(app);
      expect(json.provider.vodpreload).toHaveLength(1);
      expect(json.terraform.required_providers.vodpreload).toEqual({
        source: "terraform.local/alicloud/vodpreload",
        version: expect.stringMatching(/^\d+\.\d+\.\d+/) as string,
      });
    });

    it("is the author's, even when it is added after the set", () => {
      const app = stack();
      new PreloadSet(app, "launch", { domain: "vod.example.com", paths: ["/a"] });
      new VodPreloadProvider(app, "mine", {
        profile: "video",
        keepFree: 100,
        assumeRole: { roleArn: "acs:ram::1:role/p" },
      });
      expect(synth(app).provider.vodpreload).toEqual([
        { profile: "video", keep_free: 100, assume_role: [{ role_arn: "acs:ram::1:role/p" }] },
      ]);
    });

    it("is added beside one with an alias, for the sets that do not name that", () => {
      const app = stack();
      const other = new VodPreloadProvider(app, "other", { alias: "other" });
      new PreloadSet(app, "one", { domain: "vod.example.com", paths: ["/a"], provider: other });
      expect(synth(app).provider.vodpreload).toHaveLength(1);
      new PreloadSet(app, "two", { domain: "vod.example.com", paths: ["/a"] });
      const json = synth(app);
      expect(json.provider.vodpreload).toHaveLength(2);
      expect(json.resource.vodpreload_set.one?.provider).toBe("vodpreload.other");
    });
  });

  describe("the domain", () => {
    function domain(app: ReturnType<typeof stack>, scope: string, domainName = "vod.example.com") {
      const resource = new core.TerraformResource(app, "domain", {
        terraformResourceType: "vodpreload_set",
        terraformGeneratorMetadata: { providerName: "vodpreload" },
      });
      return Object.assign(resource, {
        domainName: resource.getStringAttribute("domain_name"),
        domainNameInput: domainName,
        scope: resource.getStringAttribute("scope"),
        scopeInput: scope,
      });
    }

    it("given as a resource is referred to and depended on, and gives the area", () => {
      const app = stack();
      const vod = domain(app, "overseas");
      const set = new PreloadSet(app, "launch", { domain: vod, paths: ["https://vod.example.com/a.mp4"] });
      expect(synth(app).resource.vodpreload_set.launch).toEqual({
        domain: "${vodpreload_set.domain.domain_name}",
        paths: { "/a.mp4": "1" },
        area: "overseas",
        depends_on: ["vodpreload_set.domain"],
      });
      expect(warnings(set)).toEqual([]);
    });

    it("with the scope global gives no area", () => {
      const app = stack();
      new PreloadSet(app, "launch", { domain: domain(app, "global"), paths: ["/a.mp4"] });
      expect(synth(app).resource.vodpreload_set.launch).not.toHaveProperty("area");
    });

    it("registered as a wildcard takes the host that viewers ask", () => {
      const app = stack();
      const vod = domain(app, "domestic", ".example.com");
      new PreloadSet(app, "launch", { domain: vod, host: "cdn.example.com", paths: ["/a.mp4"] });
      expect(synth(app).resource.vodpreload_set.launch).toMatchObject({ domain: "cdn.example.com" });
      expect(() => new PreloadSet(app, "other", { domain: vod, paths: ["/a"] })).toThrow(/give it as host/);
      expect(() => new PreloadSet(app, "third", { domain: vod, host: "cdn.test.com", paths: [] })).toThrow(
        /ends with \.example\.com/,
      );
    });

    it("given as text warns that its area is unknown, unless it is named", () => {
      const app = stack();
      const silent = new PreloadSet(app, "a", { domain: "vod.example.com", paths: [], area: "domestic" });
      const warned = new PreloadSet(app, "b", { domain: "vod.example.com", paths: [] });
      expect(warnings(silent)).toEqual([]);
      expect(warnings(warned)).toEqual([expect.stringContaining("area")]);
    });
  });

  it("escapes templates in literal text and leaves tokens alone", () => {
    const app = stack();
    const release = new core.TerraformVariable(app, "release", {});
    const set = new PreloadSet(app, "launch", {
      domain: "vod.example.com",
      area: "domestic",
      paths: {
        "/${a}/%{b}.mp4": "${v}",
        [`/${release.stringValue}/\${c}.mp4`]: `r-${release.stringValue}`,
      },
    });
    expect(synth(app).resource.vodpreload_set.launch?.paths).toEqual({
      "/$${a}/%%{b}.mp4": "$${v}",
      "/${var.release}/$${c}.mp4": "r-${var.release}",
    });
    expect(warnings(set)).toEqual([expect.stringContaining("a set of their own")]);
  });

  it("escapes templates in generation and headers too, in JSON and in HCL", () => {
    const app = stack();
    const release = new core.TerraformVariable(app, "release", {});
    new PreloadSet(app, "launch", {
      domain: "vod.example.com",
      area: "domestic",
      paths: ["/${a}.mp4"],
      first: ["/${a}"],
      generation: "${g} %{if} " + release.stringValue,
      withHeader: { [`X-${release.stringValue}`]: ["${v}", "%{for}", release.stringValue] },
    });
    expect(synth(app).resource.vodpreload_set.launch).toMatchObject({
      paths: { "/$${a}.mp4": "1" },
      first: ["/$${a}"],
      generation: "$${g} %%{if} ${var.release}",
      with_header: { "X-${var.release}": ["$${v}", "%%{for}", "${var.release}"] },
    });
    const hcl = String(core.Testing.synthHcl(app)).replace(/,?\s+/g, " ");
    expect(hcl).toContain('generation = "$${g} %%{if} ${var.release}"');
    expect(hcl).toContain('"X-${var.release}" = [ "$${v}" "%%{for}" "${var.release}" ]');
    expect(hcl).toContain('"/$${a}.mp4" = "1"');
  });

  it("encodes what Terraform would turn into another name, in paths and in first", () => {
    const app = stack();
    const release = new core.TerraformVariable(app, "release", {});
    new PreloadSet(app, "launch", {
      domain: "vod.example.com",
      paths: [
        "/cafe\u0301/1.mp4",
        "/caf\u00e9/1.mp4",
        "http://vod.example.com/\u1112\u1161\u11ab/银河.mp4",
        `/e\u0301/${release.stringValue}.mp4`,
      ],
      first: ["/cafe\u0301/"],
    });
    const { paths, first } = synth(app).resource.vodpreload_set.launch ?? {};
    expect(paths).toEqual({
      "/cafe%CC%81/1.mp4": "1",
      "/caf\u00e9/1.mp4": "1",
      "/%E1%84%92%E1%85%A1%E1%86%AB/银河.mp4": "1",
      "/e%CC%81/${var.release}.mp4": "1",
    });
    expect(first).toEqual(["/cafe%CC%81/"]);
  });

  it("names such a path as the author wrote it", () => {
    expect(
      () => new PreloadSet(stack(), "launch", { domain: "vod.example.com", paths: ["/cafe\u0301/"] }),
    ).toThrow("/cafe\u0301/ is a directory");
  });

  describe("a prefix of first that begins no path", () => {
    const first = ["/trailers/", "/a"];
    const build = (paths: Constructs.PreloadSetProps["paths"], app = stack()) =>
      new PreloadSet(app, "launch", { domain: "vod.example.com", area: "domestic", paths, first });

    it("is a warning", () => {
      expect(warnings(build(["http://vod.example.com/a.mp4"]))).toEqual([
        'Check first:\n  No path of the set begins with "/trailers/", entry 1 of first. Check its spelling, or take it out: it puts nothing first.',
      ]);
      expect(warnings(build(["/trailers/a.mp4", "/a.mp4"]))).toEqual([]);
    });

    it("is none while something is known only to Terraform", () => {
      const app = stack();
      const { stringValue } = new core.TerraformVariable(app, "v", {});
      expect(warnings(build({ "/a.mp4": "1", [`/${stringValue}`]: "1" }, app))).toEqual([
        expect.stringContaining("a set of their own"),
      ]);
      const open = new PreloadSet(app, "open", {
        domain: "vod.example.com",
        area: "domestic",
        paths: ["/a.mp4"],
        first: [stringValue],
      });
      expect(warnings(open)).toEqual([]);
    });
  });

  it("takes a list and a map that only Terraform knows", () => {
    const app = stack();
    const files = new core.TerraformVariable(app, "files", {});
    new PreloadSet(app, "list", { domain: "vod.example.com", paths: files.listValue });
    new PreloadSet(app, "map", { domain: "vod.example.com", paths: core.Token.asStringMap(files.value) });
    const { list, map } = synth(app).resource.vodpreload_set;
    expect(list?.paths).toBe('${{ for key, val in toset(var.files): val => "1" }}');
    expect(map?.paths).toBe("${var.files}");
  });

  it("fails a deploy that leaves paths pending, when asked to", () => {
    const app = stack();
    new PreloadSet(app, "launch", {
      domain: "vod.example.com",
      paths: ["/a"],
      requireAccepted: true,
      lifecycle: { preventDestroy: true },
    });
    expect(synth(app).resource.vodpreload_set.launch?.lifecycle).toEqual({
      prevent_destroy: true,
      postcondition: [
        {
          condition: "${self.pending_count == 0}",
          error_message: expect.stringContaining("${self.pending_count} pending") as string,
        },
      ],
    });
  });

  it("fails a deploy after which not all files are there, when asked to, and waits for them", () => {
    const app = stack();
    const build = (id: string, more: Partial<Constructs.PreloadSetProps>) =>
      new PreloadSet(app, id, { domain: "vod.example.com", paths: ["/a"], requireArrived: true, ...more });
    build("launch", {});
    build("both", { requireAccepted: true, wait: true });
    const arrived = {
      condition:
        "${self.pending_count == 0 && self.failed_count == 0 && coalesce(self.under_way_count, 0) == 0}",
      error_message: expect.stringMatching(
        /self\.pending_count} pending, .*self\.failed_count} given up, .*self\.under_way_count, 0\)} under way/,
      ) as string,
    };
    const { launch, both } = synth(app).resource.vodpreload_set;
    // Nothing is pending where all is there: one gate says it.
    for (const set of [launch, both]) {
      expect(set).toMatchObject({ wait: true, lifecycle: { postcondition: [arrived] } });
    }
    expect(() => build("without", { wait: false })).toThrow(
      "wait is false beside requireArrived, which waits for the files. Leave wait out.",
    );
  });

  describe("with outputs", () => {
    type Outputs = Readonly<Record<string, { readonly value: string; readonly description: string }>>;
    const outputs = (app: ReturnType<typeof stack>): Readonly<Record<string, string>> => {
      const { output = {} } = JSON.parse(core.Testing.synth(app, true)) as { output?: Outputs };
      return Object.fromEntries(Object.entries(output).map(([name, { value }]) => [name, value]));
    };
    const props = { domain: "vod.example.com", area: "domestic", paths: ["/a"], outputs: true } as const;

    it("shows what a deploy came to, readable, under the set's own name", () => {
      const app = stack();
      new PreloadSet(app, "launch", props);
      new PreloadSet(app, "silent", { ...props, outputs: false });
      expect(outputs(app)).toEqual({
        launch_result: "${vodpreload_set.launch.result}",
        launch_pending: "${nonsensitive(vodpreload_set.launch.pending)}",
        launch_failed: "${nonsensitive(vodpreload_set.launch.failed)}",
      });
    });

    it("tells sets of the same id in different scopes apart", () => {
      const app = stack();
      for (const id of ["one", "two"]) new PreloadSet(new Construct(app, id), "launch", props);
      new PreloadSet(app, "launch", props);
      expect(Object.keys(outputs(app))).toHaveLength(9);
    });

    it("shows every instance of a set with count or forEach", () => {
      const app = stack();
      new PreloadSet(app, "two", { ...props, count: 2 });
      const each = core.TerraformIterator.fromMap({ a: "/a" });
      new PreloadSet(app, "each", { ...props, forEach: each });
      expect(outputs(app)).toMatchObject({
        two_result: "${[for one in vodpreload_set.two : one.result]}",
        two_pending: "${[for one in vodpreload_set.two : nonsensitive(one.pending)]}",
        each_failed: "${{for key, one in vodpreload_set.each : key => nonsensitive(one.failed)}}",
      });
    });

    it("says when the author has an output of that name", () => {
      const app = stack();
      new PreloadSet(app, "launch", props);
      new core.TerraformOutput(app, "launch_result", { value: "mine" });
      expect(() => core.Testing.synth(app, true)).toThrow(
        /launch_result is an output of the preload set stack\/launch as well/,
      );
    });
  });

  it("moves and imports", () => {
    const app = stack();
    const set = new PreloadSet(app, "launch", { domain: "vod.example.com", paths: ["/a"], adopt: true });
    set.moveFromId("vodpreload_set.old");
    set.importFrom("vod.example.com");
    const json = synth(app);
    expect(json.moved).toEqual([{ from: "vodpreload_set.old", to: "vodpreload_set.launch" }]);
    expect(json.import).toEqual([{ id: "vod.example.com", to: "vodpreload_set.launch" }]);
  });

  it("names its computed attributes", () => {
    const app = stack();
    const set = new PreloadSet(app, "launch", { domain: "vod.example.com", paths: ["/a"] });
    const values = {
      id: set.id,
      planned: set.planned,
      planned_urls: set.plannedUrls,
      planned_calls: set.plannedCalls,
      planned_refreshes: set.plannedRefreshes,
      planned_pending: set.plannedPending,
      planned_unchanged: set.plannedUnchanged,
      planned_dropped: set.plannedDropped,
      pending: set.pending,
      pending_count: set.pendingCount,
      failed: set.failed,
      failed_count: set.failedCount,
      under_way_count: set.underWayCount,
      result: set.result,
    };
    new core.TerraformOutput(app, "all", { value: Object.values(values) });
    const json = JSON.parse(core.Testing.synth(app)) as { output: { all: { value: string[] } } };
    expect(json.output.all.value).toEqual(
      Object.keys(values).map((attribute) => `\${vodpreload_set.launch.${attribute}}`),
    );
    // None is left out.
    const computed = Object.entries(setSchema.attributes).filter(([, { mode }]) => mode === "computed");
    expect(computed.map(([attribute]) => attribute).sort()).toEqual(Object.keys(values).sort());
    expect(PreloadSet.isPreloadSet(set)).toBe(true);
    expect(PreloadSet.isPreloadSet(app)).toBe(false);
  });

  it("is written in HCL as well", () => {
    const app = stack();
    new VodPreloadProvider(app, "mine", { keepFree: 5, assumeRole: { roleArn: "acs:ram::1:role/p" } });
    new PreloadSet(app, "launch", {
      domain: "vod.example.com",
      paths: { "/a b.mp4": "1" },
      adopt: true,
      timeouts: { create: "1m" },
    });
    const hcl = String(core.Testing.synthHcl(app)).replace(/\s+/g, " ");
    expect(hcl).toContain('paths = { "/a b.mp4" = "1" }');
    expect(hcl).toContain('timeouts { create = "1m" }');
    expect(hcl).toContain("adopt = true");
    expect(hcl).toContain('assume_role { role_arn = "acs:ram::1:role/p" }');
  });

  describe("bad input", () => {
    it("is reported together, with file and line where there is one", () => {
      const folder = mkdtempSync(join(tmpdir(), "list-"));
      const file = join(folder, "launch.txt");
      writeFileSync(
        file,
        "# comment\n/ok.mp4\n\nno-slash.mp4\n/dir/\nhttps://other.example.com/x.mp4\n/a\t1\t2\n",
      );
      const build = () =>
        new PreloadSet(stack(), "launch", {
          domain: "vod.example.com",
          paths: PreloadPaths.fromFile(file),
          batchSize: 1001,
          maxAttempts: 0,
          timeouts: { update: "2 days" },
          first: ["trailers/"],
        });
      expect(build).toThrow(/stack\/launch has 8 problems/);
      expect(build).toThrow(
        /launch\.txt:4: no-slash\.mp4 does not start with a slash\. Write \/no-slash\.mp4/,
      );
      expect(build).toThrow(/launch\.txt:5: \/dir\/ is a directory/);
      expect(build).toThrow(/launch\.txt:6: .*other\.example\.com/);
      expect(build).toThrow(/launch\.txt:7: The line has more than two columns/);
      expect(build).toThrow(/batchSize is 1001\. Write a whole number from 1 to 1000/);
      expect(build).toThrow(/maxAttempts is 0/);
      expect(build).toThrow(/timeouts\.update: "2 days" is not a duration/);
      expect(build).toThrow(/first holds "trailers\/"/);
    });

    it.each([
      ["a wildcard domain", { domain: ".example.com", paths: ["/a"] }, /wildcard/],
      ["a star", { domain: "vod.example.com", paths: ["/*.mp4"] }, /%2A/],
      ["a line break", { domain: "vod.example.com", paths: ["/a\nb"] }, /line break/],
      ["a fragment", { domain: "vod.example.com", paths: ["/a#b"] }, /%23/],
      [
        "an auth_key",
        { domain: "vod.example.com", paths: ["/a?auth_key=1-0-0-x"] },
        /PreloadPaths can strip it/,
      ],
      ["a long path", { domain: "vod.example.com", paths: [`/${"长".repeat(200)}`] }, /1,024/],
      [
        "a URL too long by its scheme",
        { domain: "vod.example.com", scheme: "https" as const, paths: [`/${"a".repeat(1_001)}`] },
        /a URL of 1,025 characters, https:\/\/vod\.example\.com included/,
      ],
      [
        "a URL too long for the scheme that is left out",
        { domain: "vod.example.com", paths: [`/${"a".repeat(1_002)}`] },
        /a URL of 1,025 characters, http:\/\/vod\.example\.com included/,
      ],
      ["one URL twice", { domain: "vod.example.com", paths: ["/a b", "/a%20b"] }, /same URL/],
      [
        "a null version",
        { domain: "vod.example.com", paths: { "/a": null as unknown as string } },
        /is null/,
      ],
      [
        "two versions",
        { domain: "vod.example.com", paths: { "/a": "1", "http://vod.example.com/a": "2" } },
        /has the versions "1" and "2"/,
      ],
    ])("%s is an error that says what to do", (_, props, message) => {
      expect(() => new PreloadSet(stack(), "launch", props)).toThrow(message);
    });

    it("is cut after twenty lines", () => {
      const paths = Array.from({ length: 30 }, (_, index) => `bad-${index}`);
      const build = () => new PreloadSet(stack(), "launch", { domain: "vod.example.com", paths });
      expect(build).toThrow(/has 30 problems[^]*bad-19[^]*and 10 more$/);
    });
  });

  it("takes 10,000 paths", () => {
    const app = stack();
    const paths = Array.from({ length: 10_000 }, (_, index) => `/videos/${index}/launch.mp4`);
    new PreloadSet(app, "launch", { domain: "vod.example.com", paths });
    const json = app.toTerraform() as ReturnType<typeof synth>;
    const entries = json.resource.vodpreload_set.launch?.paths as object;
    expect(Object.keys(entries)).toHaveLength(10_000);
  });
});
