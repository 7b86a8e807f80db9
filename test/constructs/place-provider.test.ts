/** The provider package in a working folder: placed at synth, replaced when it changed, otherwise left alone. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findPackage } from "../../src/constructs/package-root";
import { isLocked, placeProviderPackage } from "../../src/constructs/place-provider";

const { version } = findPackage();
const OTHER_BLOCK = `provider "registry.terraform.io/hashicorp/time" {\n  version = "0.14.2"\n  hashes = [\n    "h1:x",\n  ]\n}\n`;

function lockOf(locked: string): string {
  return `# kept\n\n${OTHER_BLOCK}\nprovider "terraform.local/alicloud/vodpreload" {\n  version     = "${locked}"\n  constraints = "${locked}"\n  hashes = [\n    "h1:{}",\n  ]\n}\n`;
}

function given() {
  const folder = mkdtempSync(join(tmpdir(), "place-"));
  const zip = join(folder, "built.zip");
  writeFileSync(zip, "first bytes");
  return {
    folder,
    zip,
    lock: join(folder, ".terraform.lock.hcl"),
    unpacked: join(folder, ".terraform/providers/terraform.local/alicloud/vodpreload", version),
    plugins: join(folder, "terraform.d/plugins/terraform.local/alicloud/vodpreload"),
  };
}

const NAMES = ["darwin_amd64", "darwin_arm64", "linux_amd64", "linux_arm64"].map(
  (platform) => `terraform-provider-vodpreload_${version}_${platform}.zip`,
);

it("places one package under four names, without leftovers", () => {
  const { folder, zip, plugins } = given();
  expect(placeProviderPackage(folder, zip)).toEqual({ folder: plugins, version, changed: true });
  expect(readdirSync(plugins).sort()).toEqual(NAMES);
  for (const name of NAMES) expect(readFileSync(join(plugins, name), "utf8")).toBe("first bytes");
});

it("leaves the same bytes alone, and what terraform init remembers of them", () => {
  const { folder, zip, plugins, lock } = given();
  placeProviderPackage(folder, zip);
  writeFileSync(lock, lockOf(version));
  const before = statSync(join(plugins, NAMES[0] ?? "")).ino;
  expect(placeProviderPackage(folder, zip).changed).toBe(false);
  expect(statSync(join(plugins, NAMES[0] ?? "")).ino).toBe(before);
  expect(readFileSync(lock, "utf8")).toBe(lockOf(version));
  expect(isLocked(folder)).toBe(true);
});

it("makes terraform init forget a package of the same version with other bytes, and nothing else", () => {
  const { folder, zip, plugins, lock, unpacked } = given();
  placeProviderPackage(folder, zip);
  writeFileSync(lock, lockOf(version));
  mkdirSync(unpacked, { recursive: true });
  writeFileSync(zip, "other bytes");
  placeProviderPackage(folder, zip);
  expect(readFileSync(join(plugins, NAMES[0] ?? ""), "utf8")).toBe("other bytes");
  expect(readFileSync(lock, "utf8")).toBe(`# kept\n\n${OTHER_BLOCK}`);
  expect(existsSync(unpacked)).toBe(false);
  expect(isLocked(folder)).toBe(false);
});

it("removes other versions of the package and their lock, and leaves other files", () => {
  const { folder, zip, plugins, lock } = given();
  mkdirSync(plugins, { recursive: true });
  writeFileSync(join(plugins, "terraform-provider-vodpreload_0.0.1_linux_amd64.zip"), "old");
  writeFileSync(join(plugins, "notes.txt"), "mine");
  writeFileSync(lock, lockOf("0.0.1"));
  placeProviderPackage(folder, zip);
  expect(readdirSync(plugins).sort()).toEqual([...NAMES, "notes.txt"].sort());
  expect(isLocked(folder)).toBe(false);
});

it("names the remedy when the package was not built", () => {
  const { folder } = given();
  expect(() => placeProviderPackage(folder, join(folder, "none.zip"))).toThrow(
    /none\.zip is missing: install the package again, or run "npm run build"/,
  );
});
