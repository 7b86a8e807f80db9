/** A whole synth: the provider package lies in the stack's folder, locked, and cdktf's lock step is spared. */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { TerraformProvider, TerraformStack, Testing } from "cdktf";
import { PreloadSet } from "../../src/constructs";
import { findPackage } from "../../src/package/root";

const { folder: root, version } = findPackage();
const provider = join(root, "dist", "provider");
const base = join(provider, `terraform-provider-vodpreload_${version}`);
const isBuilt = existsSync(`${base}.hashes.json`);

beforeAll(() => {
  if (isBuilt) return;
  const bytes = "stands for the built package";
  const hashes = ["h1:x", `zh:${createHash("sha256").update(bytes).digest("hex")}`];
  mkdirSync(provider, { recursive: true });
  writeFileSync(`${base}.zip`, bytes);
  writeFileSync(`${base}.hashes.json`, JSON.stringify({ hashes }));
});

afterAll(() => {
  if (isBuilt) return;
  rmSync(`${base}.zip`);
  rmSync(`${base}.hashes.json`);
});

class Other extends TerraformProvider {
  protected override synthesizeAttributes(): Record<string, unknown> {
    return {};
  }
}

/** The folder of a stack with a set that has no provider construct of its own. */
function synthesized(more: (stack: TerraformStack) => void): string {
  const stack = new TerraformStack(Testing.app(), "one");
  new PreloadSet(stack, "launch", { domain: "vod.example.com", area: "domestic", paths: ["/a.mp4"] });
  more(stack);
  return join(Testing.fullSynth(stack), "stacks", "one");
}

const lock = (folder: string): string => readFileSync(join(folder, ".terraform.lock.hcl"), "utf8");

it("places and locks the package for a set without a provider of its own", () => {
  const folder = synthesized(() => undefined);
  const plugins = join(folder, "terraform.d/plugins/terraform.local/alicloud/vodpreload");
  expect(readdirSync(plugins)).toHaveLength(4);
  expect(lock(folder)).toContain('provider "terraform.local/alicloud/vodpreload"');
  expect(lock(folder)).not.toContain("/*");
});

it("names the stack's other providers for cdktf, of constructs and of overrides", () => {
  const folder = synthesized((stack) => {
    new Other(stack, "time", {
      terraformResourceType: "time",
      terraformProviderSource: "time",
      terraformGeneratorMetadata: { providerName: "time", providerVersion: "0.14.2" },
    });
    stack.addOverride("terraform.required_providers.alicloud", {
      source: "aliyun/alicloud",
      version: "~> 1.2",
    });
  });
  const comment = /\/\*.*\*\//s.exec(lock(folder))?.[0] ?? "";
  expect([...comment.matchAll(/provider "(.*)"/g)].map(([, source]) => source)).toEqual([
    "registry.terraform.io/aliyun/alicloud",
    "registry.terraform.io/hashicorp/time",
  ]);
});
