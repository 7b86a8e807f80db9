/** What readers see first synthesizes as it stands, on a machine that has no provider of Alibaba Cloud's. */
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { CdktfProject } from "./support/cdktf-project";
import { run } from "./support/process";
import { ROOT } from "./support/provider-package";

interface Stack {
  readonly resource: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, unknown>>>>>>;
  readonly terraform: { readonly required_providers: Readonly<Record<string, unknown>> };
}

let project: CdktfProject;

beforeEach(() => {
  project = new CdktfProject({});
});

afterEach(() => {
  project.remove();
});

/** Runs the program that lies in the project, and reads its one stack. */
async function synthesized(stack: string): Promise<Stack> {
  const tsx = join(ROOT, "node_modules", ".bin", "tsx");
  const { output, exitCode } = await run(tsx, ["main.ts"], { cwd: project.folder, env: project.env });
  if (exitCode !== 0) throw new Error(output);
  expect(output).toBe("");
  const file = join(project.folder, "cdktf.out", "stacks", stack, "cdk.tf.json");
  return JSON.parse(readFileSync(file, "utf8")) as Stack;
}

test.each(["cdktf", "cdktn"] as const)("the README's first lines, on %s", async (core) => {
  const [, block = ""] = /^```ts\n(.*?)^```$/ms.exec(readFileSync(join(ROOT, "README.md"), "utf8")) ?? [];
  const program =
    core === "cdktf"
      ? block
      : block.replaceAll('"cdktf"', '"cdktn"').replaceAll("vod-preload", "vod-preload/cdktn");
  writeFileSync(join(project.folder, "main.ts"), program);
  writeFileSync(join(project.folder, "launch.txt"), "/series/s01e01.m3u8\n");
  const { resource, terraform } = await synthesized("launch-day");
  expect(Object.keys(terraform.required_providers).sort()).toEqual(["alicloud", "vodpreload"]);
  const beside = {
    domain: "${alicloud_vod_domain.domain.domain_name}",
    area: "domestic",
    depends_on: ["alicloud_vod_domain.domain"],
  };
  expect(resource.vodpreload_set).toEqual({
    launch: expect.objectContaining({ ...beside, paths: { "/series/s01e01.m3u8": "1" } }) as unknown,
    trailers: expect.objectContaining({
      ...beside,
      paths: { "/trailers/teaser.mp4": "1" },
      lifecycle: expect.objectContaining({ postcondition: expect.any(Array) as unknown }) as unknown,
    }) as unknown,
  });
});

test("the example with a domain and its sets", async () => {
  cpSync(join(ROOT, "examples", "domain-and-sets"), project.folder, { recursive: true });
  const { resource } = await synthesized("season");
  expect(resource.alicloud_vod_domain?.domain).toMatchObject({ domain_name: "vod.example.com" });
  expect(Object.keys(resource.vodpreload_set?.episodes?.paths ?? {})).toHaveLength(9);
  expect(Object.keys(resource.vodpreload_set ?? {}).sort()).toEqual(["episodes", "trailers"]);
});
