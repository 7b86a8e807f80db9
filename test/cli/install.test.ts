/** `vod-preload install`: the provider lies where Terraform looks, or one line says why not. */
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { install } from "../../src/cli/install";
import { PROVIDER_ZIP } from "../e2e/support/provider-package";

let folder: string;
let lines: string[];
let errors: string[];
const output = {
  print: (line: string): void => {
    lines.push(line);
  },
  printError: (line: string): void => {
    errors.push(line);
  },
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "vodpreload-install-"));
  lines = [];
  errors = [];
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

const built = existsSync(PROVIDER_ZIP) ? test : test.skip;
if (!existsSync(PROVIDER_ZIP)) {
  console.warn('NOT CHECKED: placing the provider package, because it is not built (run "npm run build")');
}

built("places four packages and prints the block to copy; a second time nothing has to be written", () => {
  expect(install(folder, output)).toBe(0);
  const plugins = join(folder, "terraform.d", "plugins", "terraform.local", "alicloud", "vodpreload");
  expect(readdirSync(plugins).map((name) => name.replace(/.*_(\w+_\w+)\.zip/, "$1"))).toEqual([
    "darwin_amd64",
    "darwin_arm64",
    "linux_amd64",
    "linux_arm64",
  ]);
  expect(lines.join("\n")).toContain('source  = "terraform.local/alicloud/vodpreload"');

  lines = [];
  expect(install(folder, output)).toBe(0);
  expect(lines[0]).toMatch(/^already there/);
});

test("what is no folder is refused in one line", () => {
  const file = join(folder, "main.tf");
  writeFileSync(file, "");
  for (const target of [file, join(folder, "missing")]) expect(install(target, output)).toBe(1);
  expect(errors).toHaveLength(2);
  expect(errors[0]).toContain("main.tf");
});
