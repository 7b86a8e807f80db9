/** List files in plain HCL, through the provider's functions, on the real Terraform. */
import { copyFile, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { knowsFunctions } from "./support/environment";
import { ROOT } from "./support/provider-package";
import type { Service } from "./support/service";
import { onStage } from "./support/stage";
import type { Workspace } from "./support/workspace";

const HOST = "http://vod.example.com";
const PARSE_LIST = '${provider::vodpreload::parse_list(file("launch.txt"))}';
const PARSE_LIST_BASE64 = '${provider::vodpreload::parse_list_base64(filebase64("launch.txt"))}';

let service: Service;
let workspace: Workspace;
onStage((stage) => ({ service, workspace } = stage));

function configurePaths(paths: unknown, more: Record<string, unknown> = {}): void {
  workspace.configureSet({ domain: "vod.example.com", paths, ...more });
}

/** The map that a plan gives the set. */
async function plannedPaths(): Promise<unknown> {
  const planned = await workspace.plan("-out=plan");
  if (planned.exitCode !== 2) throw new Error(planned.output);
  const { stdout } = await workspace.terraform(["show", "-json", "plan"]);
  const plan = JSON.parse(stdout) as {
    readonly planned_values: {
      readonly root_module: { readonly resources: { values: { paths: unknown } }[] };
    };
  };
  return plan.planned_values.root_module.resources[0]?.values.paths;
}

/** What was printed, without the line breaks and the frame that Terraform puts in. */
const unwrapped = (output: string): string => output.replace(/\s*\n[│\s]*/g, " ");

const withFunctions = knowsFunctions() ? describe : describe.skip;

withFunctions("functions", () => {
  test("a list is a plan's paths, and what is sent", async () => {
    workspace.write("launch.txt", "\uFEFF# launch\r\n/a.mp4\r\n\r\n/发布会 1.mp4\tv2\r\n/a.mp4\r\n");
    configurePaths(PARSE_LIST);
    expect(await plannedPaths()).toEqual({ "/a.mp4": "1", "/发布会 1.mp4": "v2" });

    expect((await workspace.apply("plan")).exitCode).toBe(0);
    expect(service.accepted()).toEqual([`${HOST}/a.mp4`, `${HOST}/%E5%8F%91%E5%B8%83%E4%BC%9A%201.mp4`]);
    expect((await workspace.plan()).exitCode).toBe(0);

    workspace.write("launch.txt", "/a.mp4\t2\n/发布会 1.mp4\tv2\n");
    expect((await workspace.plan()).output).toContain("1 changed");
  });

  test.each<[string, string, RegExp]>([
    [
      "spaces for a tab",
      "/a.mp4\n/b.mp4    2\n",
      /line 2: The line has 4 spaces between \/b\.mp4 and 2\. Write a tab/,
    ],
    ["a space for a tab", "# c\n\n/b.mp4 2\n", /line 3: The line has a space between .*or %20 if it belongs/],
    ["three columns", "/a.mp4\t1\t2\n", /line 1: The line has more than two columns/],
    [
      "two versions",
      "/a.mp4\n/b.mp4\n/a.mp4\t2\n",
      /line 3: \/a\.mp4 has the versions "1" \(line 1\) and "2"/,
    ],
    ["no leading slash", "\r\na.mp4\r\n", /line 2: a\.mp4 does not start with a slash\. Write \/a\.mp4/],
    [
      "a full URL",
      `${HOST}/a.mp4`,
      /line 1: http:\/\/vod.* is a full URL; a path is wanted\. Write \/a\.mp4/,
    ],
    ["a directory", "/films/\n", /line 1: \/films\/ is a directory/],
    ["one URL twice", "/a b.mp4\n/a%20b.mp4\n", /line 2: \/a%20b\.mp4 and \/a b\.mp4 are the same URL/],
    [
      "several problems",
      "a.mp4\n/ok.mp4\n/*.mp4\n",
      /the list has 2 problems: line 1: a\.mp4 does .* line 3: \/\*\.mp4 holds a \*/,
    ],
  ])("%s: an error at validate with the number of the line", async (_what, list, message) => {
    workspace.write("launch.txt", list);
    for (const paths of [PARSE_LIST, PARSE_LIST_BASE64]) {
      configurePaths(paths);
      const validated = await workspace.terraform(["validate", "-no-color"]);
      expect(validated.exitCode).toBe(1);
      expect(unwrapped(validated.output)).toMatch(/Invalid value for "(text|content)" parameter: /);
      expect(unwrapped(validated.output)).toMatch(message);
      expect(validated.output).not.toMatch(/\.\.\s|unexpected|at Object\./);
    }
  });

  test("a file that is not UTF-8, and text where base64 belongs, are errors that say so", async () => {
    workspace.write("launch.txt", "/a.mp4\n");
    configurePaths('${provider::vodpreload::parse_list_base64(file("launch.txt"))}');
    const text = await workspace.terraform(["validate", "-no-color"]);
    expect(unwrapped(text.output)).toContain('not base64. Write filebase64("launch.txt").');
    configurePaths('${provider::vodpreload::parse_list_base64("L7ei")}');
    const bytes = await workspace.terraform(["validate", "-no-color"]);
    expect(unwrapped(bytes.output)).toContain("not UTF-8. Save the list as UTF-8.");
  });

  test("names that are not in the composed form: file() composes them, filebase64() keeps them", async () => {
    workspace.write("launch.txt", "/e\u0301.mp4\n");
    configurePaths(PARSE_LIST);
    expect(await plannedPaths()).toEqual({ "/\u00e9.mp4": "1" });
    configurePaths(PARSE_LIST_BASE64);
    expect(await plannedPaths()).toEqual({ "/e%CC%81.mp4": "1" });
    expect((await workspace.apply("plan")).exitCode).toBe(0);
    expect(service.accepted()).toEqual([`${HOST}/e%CC%81.mp4`]);
    expect((await workspace.plan()).exitCode).toBe(0);
  });

  test.each(["", "# nothing yet\n"])("%j is an empty list, and sends nothing", async (list) => {
    workspace.write("launch.txt", list);
    configurePaths(PARSE_LIST);
    expect(await plannedPaths()).toEqual({});
    expect((await workspace.apply("plan")).exitCode).toBe(0);
    expect(service.submissions()).toEqual([]);
  });

  test("10,000 lines", async () => {
    const paths = Array.from(
      { length: 10_000 },
      (_, index) => `/title/${String(index).padStart(5, "0")}.mp4`,
    );
    workspace.write("launch.txt", paths.map((path, index) => `${path}\t${index}\n`).join(""));
    configurePaths(PARSE_LIST);
    expect(Object.entries((await plannedPaths()) as object)).toEqual(
      paths.map((path, index) => [path, String(index)]),
    );
  });

  test("null is refused, and what is not known yet is known after apply", async () => {
    configurePaths("${provider::vodpreload::parse_list(null)}");
    const refused = await workspace.terraform(["validate", "-no-color"]);
    expect(refused.exitCode).toBe(1);
    expect(unwrapped(refused.output)).toMatch(
      /Invalid value for "text" parameter: argument must not be null/,
    );

    workspace.configure({
      provider: { vodpreload: {} },
      resource: {
        terraform_data: { list: { input: "/a.mp4\n" } },
        vodpreload_set: {
          launch: {
            domain: "vod.example.com",
            paths: "${provider::vodpreload::parse_list(terraform_data.list.output)}",
          },
        },
      },
    });
    expect((await workspace.plan()).output).toMatch(/\+ paths += \(known after apply\)/);
    expect((await workspace.apply()).exitCode).toBe(0);
    expect(service.accepted()).toEqual([`${HOST}/a.mp4`]);
  });

  const SUM = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

  test("a list of checksums is a plan's paths, and a checksum that changes is a change", async () => {
    workspace.write(
      "SHA256SUMS",
      `${SUM}  a.mp4\n${SUM} *s1/\u7b2c 1.mp4\nMD5 (c.mp4) = ${SUM.slice(0, 32)}\n`,
    );
    configurePaths(
      '${{ for path, version in provider::vodpreload::checksum_list(file("SHA256SUMS")) : "/v${path}" => version }}',
    );
    expect(await plannedPaths()).toEqual({
      "/v/a.mp4": SUM.slice(0, 16),
      "/v/s1/\u7b2c 1.mp4": SUM.slice(0, 16),
      "/v/c.mp4": SUM.slice(0, 32),
    });
    expect((await workspace.apply("plan")).exitCode).toBe(0);
    expect(service.accepted()).toContain(`${HOST}/v/s1/%E7%AC%AC%201.mp4`);

    workspace.write("SHA256SUMS", `${SUM.replace("b", "c")}  a.mp4\n${SUM} *s1/\u7b2c 1.mp4\n`);
    expect((await workspace.plan()).output).toContain(
      "1 changed (1 refreshed first); 1 unchanged, 1 dropped",
    );
  });

  test("a sitemap is a plan's paths, with lastmod as version", async () => {
    workspace.write(
      "sitemap.xml",
      `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:video="http://www.google.com/schemas/sitemap-video/1.1">
  <url><loc>https://www.example.com/1</loc><lastmod>2026-11-20</lastmod>
    <video:video><video:content_loc>https://vod.example.com/1.mp4?a=1&amp;b=2</video:content_loc></video:video></url>
</urlset>`,
    );
    configurePaths('${provider::vodpreload::sitemap_list(file("sitemap.xml"))}');
    expect(await plannedPaths()).toEqual({ "/1.mp4?a=1&b=2": "2026-11-20" });
    expect((await workspace.apply("plan")).exitCode).toBe(0);
    expect(service.accepted()).toEqual([`${HOST}/1.mp4?a=1&b=2`]);
    expect((await workspace.plan()).exitCode).toBe(0);
  });

  const URLSET = (...urls: readonly string[]): string =>
    `<urlset>\n${urls.map((url) => `<url><loc>${url}</loc></url>\n`).join("")}</urlset>`;

  test.each<[string, string, string, RegExp]>([
    [
      "checksum_list",
      "a name above the folder",
      `# c\n${SUM}  ../a.mp4`,
      /line 2: \.\.\/a\.mp4 holds .* Write the name/,
    ],
    [
      "checksum_list",
      "no checksum",
      "/a.mp4\t2\n",
      /line 1: .* is no line of checksums\. Write what sha256sum prints/,
    ],
    [
      "checksum_list",
      "one file twice",
      `${SUM}  a.mp4\n${SUM.replace("b", "c")}  a.mp4\n`,
      /line 2: \/a\.mp4 has the versions/,
    ],
    [
      "sitemap_list",
      "two hosts",
      URLSET("https://a.example.com/a.mp4", "https://b.example.com/b.mp4"),
      /the URLs are of 2 hosts, such as a\.example\.com \(1 URL\) and/,
    ],
    [
      "sitemap_list",
      "a folder",
      URLSET("https://a.example.com/a/"),
      /line 2: \/a\/ is a directory|line 2: https:.*\/a\/ is a/,
    ],
    [
      "sitemap_list",
      "an entity",
      `<!DOCTYPE urlset [<!ENTITY a "b">]>${URLSET()}`,
      /line 1: The sitemap has a DOCTYPE/,
    ],
    ["sitemap_list", "an index", "<sitemapindex/>", /line 1: <sitemapindex> is an index of sitemaps/],
  ])("%s, %s: an error at validate with the line and the remedy", async (name, _what, text, message) => {
    workspace.write("source", text);
    configurePaths(`\${provider::vodpreload::${name}(file("source"))}`);
    const validated = await workspace.terraform(["validate", "-no-color"]);
    expect(validated.exitCode).toBe(1);
    expect(unwrapped(validated.output)).toMatch(/Invalid value for "text" parameter: /);
    expect(unwrapped(validated.output)).toMatch(message);
  });

  test("the example sends its list", async () => {
    await placeExample();
    expect((await workspace.apply()).exitCode).toBe(0);
    expect([...service.accepted()].sort()).toEqual(EXAMPLE_URLS);
  });
});

const EXAMPLE_URLS = ["/series/s01e01.m3u8", "/series/s01e02.m3u8", "/trailers/launch.mp4"].map(
  (path) => HOST + path,
);

/** @param edit of the example's configuration */
async function placeExample(edit = (text: string): string => text): Promise<void> {
  const example = join(ROOT, "examples", "hcl");
  await rm(join(workspace.folder, "main.tf.json"), { force: true });
  workspace.write("main.tf", edit(await readFile(join(example, "main.tf"), "utf8")));
  await copyFile(join(example, "launch.txt"), join(workspace.folder, "launch.txt"));
}

test("the example's way without functions sends the same list", async () => {
  await placeExample((text) => text.replace(/^ +paths = provider::.*$/m, "").replace(/^ +# {3}/gm, ""));
  const applied = await workspace.apply();
  expect(applied.output).not.toContain("parse_list");
  expect(applied.exitCode).toBe(0);
  expect([...service.accepted()].sort()).toEqual(EXAMPLE_URLS);
});

test("the way without functions, as its page writes it, reads the same lists", async () => {
  const page = await readFile(join(ROOT, "docs", "functions.md"), "utf8");
  const block = /## Without functions[\s\S]*?```hcl\n([\s\S]*?)```/.exec(page)?.[1] ?? "";
  expect(block).toContain("vodpreload_set");
  workspace.write("launch.txt", "# launch\r\n/a.mp4\r\n\r\n  /b c.mp4\tv2\r\n");
  workspace.configure({ provider: { vodpreload: {} } });
  workspace.write("set.tf", block);
  expect(await plannedPaths()).toEqual({ "/a.mp4": "1", "/b c.mp4": "v2" });
});
