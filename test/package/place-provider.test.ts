/** The provider package in a working folder: placed at synth, replaced when it changed, otherwise left alone. */
import { createHash } from "node:crypto";
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
import { findPackage } from "../../src/package/root";
import { type BuiltPackage, placeForUser, placeProviderPackage } from "../../src/package/place-provider";

const { version } = findPackage();
const HEAD = `# This file is maintained automatically by "terraform init".
# Manual edits may be lost in future updates.
`;

/** An entry as Terraform writes it. */
function block(source: string, locked: string, ...hashes: string[]): string {
  return `\nprovider "${source}" {\n  version     = "${locked}"\n  constraints = "${locked}"\n  hashes = [\n${hashes
    .map((hash) => `    "${hash}",\n`)
    .join("")}  ]\n}\n`;
}

const OTHER = block("registry.terraform.io/hashicorp/time", "0.14.2", "h1:x");
const LATER = block("terraform.local/test/other", "1.0.0", "h1:y");
const ours = (locked: string, ...hashes: string[]): string =>
  block("terraform.local/alicloud/vodpreload", locked, ...hashes);

function given() {
  const folder = mkdtempSync(join(tmpdir(), "place-"));
  const zip = join(folder, "built.zip");
  return {
    folder,
    zip,
    /** A package with these bytes, and what stands in a lock file that holds nothing else. */
    built: (bytes: string): BuiltPackage & { readonly entry: string } => {
      writeFileSync(zip, bytes);
      const zh = `zh:${createHash("sha256").update(bytes).digest("hex")}`;
      const hashes = [`h1:of ${bytes}`, zh];
      return { zip, hashes, entry: ours(version, ...hashes) };
    },
    lock: join(folder, ".terraform.lock.hcl"),
    unpacked: join(folder, ".terraform/providers/terraform.local/alicloud/vodpreload", version),
    plugins: join(folder, "terraform.d/plugins/terraform.local/alicloud/vodpreload"),
  };
}

const NAMES = ["darwin_amd64", "darwin_arm64", "linux_amd64", "linux_arm64"].map(
  (platform) => `terraform-provider-vodpreload_${version}_${platform}.zip`,
);

it("places one package under four names, without leftovers, and locks it", () => {
  const { folder, built, plugins, lock } = given();
  const first = built("first bytes");
  expect(placeProviderPackage(folder, first)).toEqual({ folder: plugins, version, changed: true });
  expect(readdirSync(plugins).sort()).toEqual(NAMES);
  for (const name of NAMES) expect(readFileSync(join(plugins, name), "utf8")).toBe("first bytes");
  expect(readFileSync(lock, "utf8")).toBe(HEAD + first.entry);
});

it("leaves the same bytes alone, and what terraform init wrote of them", () => {
  const { folder, built, plugins, lock, unpacked } = given();
  const first = built("first bytes");
  placeProviderPackage(folder, first);
  const written = HEAD + OTHER + ours(version, "h1:of first bytes").replace(/ {2}constraints.*\n/, "");
  writeFileSync(lock, written);
  mkdirSync(unpacked, { recursive: true });
  const before = statSync(join(plugins, NAMES[0] ?? "")).ino;
  expect(placeProviderPackage(folder, first).changed).toBe(false);
  expect(statSync(join(plugins, NAMES[0] ?? "")).ino).toBe(before);
  expect(readFileSync(lock, "utf8")).toBe(written);
  expect(existsSync(unpacked)).toBe(true);
});

it.each([
  ["among others", HEAD + OTHER + LATER, (entry: string) => HEAD + OTHER + entry + LATER],
  ["behind others", HEAD + OTHER, (entry: string) => HEAD + OTHER + entry],
  ["in place of another version's", HEAD + ours("0.0.1", "h1:old") + LATER, (e: string) => HEAD + e + LATER],
])("writes its entry %s, as Terraform sorts them", (_, before, after) => {
  const { folder, built, lock } = given();
  writeFileSync(lock, before);
  const first = built("first bytes");
  placeProviderPackage(folder, first);
  expect(readFileSync(lock, "utf8")).toBe(after(first.entry));
});

it("locks other bytes of the same version anew and drops what terraform init unpacked, and nothing else", () => {
  const { folder, built, plugins, lock, unpacked } = given();
  placeProviderPackage(folder, built("first bytes"));
  writeFileSync(lock, readFileSync(lock, "utf8") + LATER);
  mkdirSync(unpacked, { recursive: true });
  const other = built("other bytes");
  placeProviderPackage(folder, other);
  expect(readFileSync(join(plugins, NAMES[0] ?? ""), "utf8")).toBe("other bytes");
  expect(readFileSync(lock, "utf8")).toBe(HEAD + other.entry + LATER);
  expect(existsSync(unpacked)).toBe(false);
});

it("removes other versions of the package, and leaves other files", () => {
  const { folder, built, plugins } = given();
  mkdirSync(plugins, { recursive: true });
  writeFileSync(join(plugins, "terraform-provider-vodpreload_0.0.1_linux_amd64.zip"), "old");
  writeFileSync(join(plugins, "notes.txt"), "mine");
  placeProviderPackage(folder, built("first bytes"));
  expect(readdirSync(plugins).sort()).toEqual([...NAMES, "notes.txt"].sort());
});

it.each([
  ["was not built", (zip: string) => join(zip, "..", "none.zip")],
  [
    "has been damaged",
    (zip: string) => {
      writeFileSync(zip, "half");
      return zip;
    },
  ],
])("names the remedy when the package %s, and places nothing", (_, spoil) => {
  const { folder, zip, built, lock, plugins } = given();
  const first = { ...built("first bytes"), zip: spoil(zip) };
  expect(() => placeProviderPackage(folder, first)).toThrow(
    /\.zip is missing or damaged: install the package again, or run "npm run build"/,
  );
  expect([existsSync(lock), existsSync(plugins)]).toEqual([false, false]);
});

it("places the package for a user under four names beside other versions, and locks nothing", () => {
  const { folder, built } = given();
  const first = built("first bytes");
  const plugins = join(folder, ".terraform.d/plugins/terraform.local/alicloud/vodpreload");
  const other = "terraform-provider-vodpreload_0.0.1_linux_amd64.zip";
  mkdirSync(plugins, { recursive: true });
  writeFileSync(join(plugins, other), "another version");
  expect(placeForUser(folder, first)).toEqual({ folder: plugins, version, changed: true });
  expect(readdirSync(plugins).sort()).toEqual([other, ...NAMES].sort());
  expect(placeForUser(folder, first).changed).toBe(false);
  expect(existsSync(join(folder, ".terraform.lock.hcl"))).toBe(false);
});
