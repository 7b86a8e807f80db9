/** What a stack author writes becomes the right configuration, on both cores; what is wrong is said at synth. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { PreloadSetProps } from "../../src/constructs";
import { bench, synth } from "./support";

describe.each(["cdktf", "cdktn"] as const)("on %s", (name) => {
  const both = bench(name);
  const { core, ours } = both;
  const { PreloadPaths, PreloadSet, VodPreloadProvider } = ours;

  test("five lines make a set, and a provider for it", () => {
    const json = synth(both, (stack) => {
      new PreloadSet(stack, "launch", {
        domain: "vod.example.com",
        area: "domestic",
        paths: PreloadPaths.of(["/a.mp4", "/b.mp4"]),
      });
    });

    expect(json.resource.vodpreload_set.launch).toMatchObject({
      domain: "vod.example.com",
      area: "domestic",
      paths: { "/a.mp4": "1", "/b.mp4": "1" },
    });
    expect(json.terraform.required_providers.vodpreload).toMatchObject({
      source: "terraform.local/alicloud/vodpreload",
    });
    expect(json.provider?.vodpreload).toHaveLength(1);
  });

  test("a provider of the author's wins, wherever it is written", () => {
    const json = synth(both, (stack) => {
      new PreloadSet(stack, "launch", { domain: "vod.example.com", area: "domestic", paths: ["/a.mp4"] });
      new VodPreloadProvider(stack, "mine", { keepFree: 50, endpoint: "127.0.0.1:1" });
    });
    expect(json.provider?.vodpreload).toEqual([{ keep_free: 50, endpoint: "127.0.0.1:1" }]);
  });

  test("all arguments reach the configuration under Terraform's names", () => {
    const json = synth(both, (stack) => {
      new PreloadSet(stack, "launch", {
        domain: ".example.com",
        host: "vod.example.com",
        paths: { "/a.mp4": "v7" },
        generation: "g",
        first: ["/a"],
        scheme: "https",
        area: "overseas",
        l2Preload: true,
        withHeader: { "Accept-Encoding": ["gzip"] },
        batchSize: 50,
        refreshChanged: false,
        skipRecent: false,
        adopt: true,
        maxAttempts: 5,
        timeouts: { create: "30m" },
      });
    });
    expect(json.resource.vodpreload_set.launch).toMatchObject({
      domain: "vod.example.com",
      paths: { "/a.mp4": "v7" },
      generation: "g",
      first: ["/a"],
      scheme: "https",
      area: "overseas",
      l2_preload: true,
      with_header: { "Accept-Encoding": ["gzip"] },
      batch_size: 50,
      refresh_changed: false,
      skip_recent: false,
      adopt: true,
      max_attempts: 5,
      timeouts: { create: "30m" },
    });
  });

  test("templates in literal paths are escaped, tokens are left alone", () => {
    const json = synth(both, (stack) => {
      const later = new core.TerraformVariable(stack, "later", { type: "string" });
      new PreloadSet(stack, "launch", {
        domain: "vod.example.com",
        area: "domestic",
        paths: { "/${x}.mp4": "1", "/%{if}.mp4": "1", "/late.mp4": later.stringValue },
      });
    });
    expect(json.resource.vodpreload_set.launch?.paths).toEqual({
      "/$${x}.mp4": "1",
      "/%%{if}.mp4": "1",
      "/late.mp4": "${var.later}",
    });
  });

  test("a domain resource gives its name, its scope and a dependency", () => {
    const json = synth(both, (stack) => {
      new VodPreloadProvider(stack, "vodpreload");
      const domain = Object.assign(
        new core.TerraformResource(stack, "domain", { terraformResourceType: "alicloud_vod_domain" }),
        {
          domainName: "${alicloud_vod_domain.domain.domain_name}",
          domainNameInput: "vod.example.com",
          scopeInput: "overseas",
        },
      );
      new PreloadSet(stack, "launch", { domain, paths: ["http://vod.example.com/a.mp4"] });
    });
    expect(json.resource.vodpreload_set.launch).toMatchObject({
      domain: "${alicloud_vod_domain.domain.domain_name}",
      area: "overseas",
      paths: { "/a.mp4": "1" },
      depends_on: ["alicloud_vod_domain.domain"],
    });
  });

  test("requireAccepted is a postcondition on what is pending, beside the author's own lifecycle", () => {
    const json = synth(both, (stack) => {
      new PreloadSet(stack, "launch", {
        domain: "vod.example.com",
        area: "domestic",
        paths: ["/a.mp4"],
        requireAccepted: true,
        lifecycle: { preventDestroy: true },
      });
    });
    expect(json.resource.vodpreload_set.launch?.lifecycle).toMatchObject({
      prevent_destroy: true,
      postcondition: [{ condition: "${self.pending_count == 0}" }],
    });
  });

  test("a token as a path, and a domain of unknown area, get a warning", () => {
    const warnings: string[] = [];
    synth(both, (stack) => {
      const later = new core.TerraformVariable(stack, "later", { type: "string" });
      const set = new PreloadSet(stack, "launch", { domain: "vod.example.com", paths: [later.stringValue] });
      warnings.push(...set.node.metadata.map(({ data }) => String(data)));
    });
    expect(warnings.join("\n")).toMatch(/set of their own/);
    expect(warnings.join("\n")).toMatch(/area/);
  });

  test("10,000 paths are no trouble", () => {
    const json = synth(both, (stack) => {
      new PreloadSet(stack, "launch", {
        domain: "vod.example.com",
        area: "domestic",
        paths: Array.from({ length: 10_000 }, (_, index) => `/p/${index}.mp4`),
      });
    });
    expect(Object.keys(json.resource.vodpreload_set.launch?.paths ?? {})).toHaveLength(10_000);
  });

  test("a set is known as one by any copy of the package", () => {
    synth(both, (stack) => {
      const set = new PreloadSet(stack, "launch", { domain: "vod.example.com", area: "domestic", paths: [] });
      const otherCopy = bench(name === "cdktf" ? "cdktn" : "cdktf").ours;
      expect(otherCopy.PreloadSet.isPreloadSet(set)).toBe(true);
      expect(PreloadSet.isPreloadSet(stack)).toBe(false);
    });
  });
});

describe("bad input is an error at synth that names the path and the remedy", () => {
  const both = bench("cdktf");
  const { PreloadPaths, PreloadSet } = both.ours;
  const build = (domain: string, paths: PreloadSetProps["paths"]) => () =>
    synth(both, (stack) => {
      new PreloadSet(stack, "launch", { domain, area: "domestic", paths });
    });

  test.each([
    ["a.mp4", /a\.mp4/],
    ["/films/", /\/films\//],
    ["/films/*.mp4", /%2A/],
    ["/a\nb.mp4", /line break|control/i],
    ["/a.mp4#t=1", /fragment|#/i],
    ["https://other.example.com/a.mp4", /other\.example\.com/],
    [`/${"a".repeat(1_100)}`, /1,?024/],
    ["/a.mp4?auth_key=1-0-0-abc", /auth_key/],
  ])("%j", (path, message) => {
    expect(build("vod.example.com", [path])).toThrow(message);
  });

  test("two paths of one URL, two versions of one path, a wildcard domain", () => {
    expect(build("vod.example.com", ["/a b.mp4", "/a%20b.mp4"])).toThrow(/a%20b/);
    expect(
      build("vod.example.com", PreloadPaths.of(["/a.mp4"]).merge(PreloadPaths.of({ "/a.mp4": "2" }))),
    ).toThrow(/version/);
    expect(build(".example.com", ["/a.mp4"])).toThrow(/wildcard/i);
  });

  test("problems of a list come with file and line, all at once", () => {
    const folder = mkdtempSync(join(tmpdir(), "vodpreload-list-"));
    const file = join(folder, "launch.txt");
    writeFileSync(file, "# launch\n\n/good.mp4\nbad.mp4\n/films/\n");
    expect(build("vod.example.com", PreloadPaths.fromFile(file))).toThrow(
      /launch\.txt:4: [\s\S]*launch\.txt:5: /,
    );
    rmSync(folder, { recursive: true });
  });

  test("hundreds of problems are a few and a count", () => {
    const many = Array.from({ length: 300 }, (_, index) => `bad-${index}`);
    expect(build("vod.example.com", many)).toThrow(/and 280 more/);
  });
});
