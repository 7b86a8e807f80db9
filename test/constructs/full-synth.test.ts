/** A whole synth: the provider package lies in the stack's folder, and one line speaks of the provider lock. */
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { TerraformStack, Testing } from "cdktf";
import { PreloadSet } from "../../src/constructs";
import { builtPackage } from "../../src/constructs/place-provider";

const zip = builtPackage();
const isBuilt = existsSync(zip);

beforeAll(() => {
  if (isBuilt) return;
  mkdirSync(dirname(zip), { recursive: true });
  writeFileSync(zip, "stands for the built package");
});

afterAll(() => {
  if (!isBuilt) rmSync(zip);
});

it("places the package for a set without a provider of its own, and names the variable once", () => {
  const written: string[] = [];
  const stderr = jest.spyOn(process.stderr, "write").mockImplementation((text) => {
    written.push(String(text));
    return true;
  });
  const before = process.env.CDKTF_SKIP_PROVIDER_LOCK;
  delete process.env.CDKTF_SKIP_PROVIDER_LOCK;
  try {
    const folders = ["one", "two"].map((name) => {
      const stack = new TerraformStack(Testing.app(), name);
      new PreloadSet(stack, "launch", { domain: "vod.example.com", area: "domestic", paths: ["/a.mp4"] });
      return join(Testing.fullSynth(stack), "stacks", name);
    });
    for (const folder of folders) {
      const plugins = join(folder, "terraform.d/plugins/terraform.local/alicloud/vodpreload");
      expect(readdirSync(plugins)).toHaveLength(4);
    }
    expect(written.filter((line) => line.includes("CDKTF_SKIP_PROVIDER_LOCK=true"))).toHaveLength(1);
  } finally {
    stderr.mockRestore();
    if (before !== undefined) process.env.CDKTF_SKIP_PROVIDER_LOCK = before;
  }
});
