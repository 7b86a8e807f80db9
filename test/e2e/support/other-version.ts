/** Our package as another version of it would be installed: the same code under another number. */
import { createHash } from "node:crypto";
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync, zipSync } from "fflate";
import { PROVIDER_ZIP, ROOT, VERSION } from "./provider-package";

const UNIX = 3;
const EXECUTABLE_MODE = 0o100755;
const FILE_MODE = 0o100644;

function sha256(bytes: Uint8Array | string): Buffer {
  return createHash("sha256").update(bytes).digest();
}

/** Makes the package in a folder; returns the path of its command. */
export function otherVersion(folder: string, version: string): string {
  const provider = join(folder, "dist", "provider");
  mkdirSync(provider, { recursive: true });
  cpSync(join(ROOT, "lib"), join(folder, "lib"), { recursive: true });
  symlinkSync(join(ROOT, "node_modules"), join(folder, "node_modules"));
  const own = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as Record<string, unknown>;
  writeFileSync(join(folder, "package.json"), JSON.stringify({ ...own, version }));

  const executable = `terraform-provider-vodpreload_v${VERSION}`;
  const files = Object.entries(unzipSync(readFileSync(PROVIDER_ZIP))).map(
    ([name, bytes]) =>
      [name === executable ? `terraform-provider-vodpreload_v${version}` : name, bytes] as const,
  );
  const zip = zipSync(
    Object.fromEntries(
      files.map(([name, bytes]) => {
        const mode = name.startsWith("terraform-provider") ? EXECUTABLE_MODE : FILE_MODE;
        return [name, [bytes, { os: UNIX, attrs: (mode << 16) >>> 0 }]];
      }),
    ),
  );
  const list = files
    .map(([name, bytes]) => `${sha256(bytes).toString("hex")}  ${name}\n`)
    .sort((one, other) => (one.slice(64) < other.slice(64) ? -1 : 1))
    .join("");
  const hashes = [`h1:${sha256(list).toString("base64")}`, `zh:${sha256(zip).toString("hex")}`];
  const name = join(provider, `terraform-provider-vodpreload_${version}`);
  writeFileSync(`${name}.zip`, zip);
  writeFileSync(`${name}.hashes.json`, JSON.stringify({ hashes }));
  return join(folder, "lib", "cli", "main.js");
}

/** The command of the package under test. */
export const COMMAND = join(ROOT, "lib", "cli", "main.js");
