/** Bundles the provider into one script and zips it, with the same bytes wherever it is built. */
"use strict";
const { createHash } = require("node:crypto");
const { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } = require("node:fs");
const { join, resolve } = require("node:path");
const esbuild = require("esbuild");
const { zipSync } = require("fflate");

const root = resolve(__dirname, "..");
const { version } = require("../package.json");
const folder = join(root, "dist", "provider");
const executable = `terraform-provider-vodpreload_v${version}`;

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

const bundle = esbuild.buildSync({
  absWorkingDir: root,
  entryPoints: ["src/provider/main.ts"],
  bundle: true,
  minify: true,
  platform: "node",
  target: "node20",
  format: "cjs",
  legalComments: "none",
  banner: { js: "#!/usr/bin/env node" },
  write: false,
  logLevel: "warning",
}).outputFiles[0].contents;

const files = {
  [executable]: { bytes: bundle, mode: 0o755 },
  // Node reads a script without an ending by the nearest package.json upwards, which may be a user's ES module project.
  "package.json": { bytes: Buffer.from('{"type":"commonjs"}\n'), mode: 0o644 },
};

const UNIX = 3;
const entries = {};
for (const [name, { bytes, mode }] of Object.entries(files)) {
  writeFileSync(join(folder, name), bytes);
  chmodSync(join(folder, name), mode);
  // A zip's times are local ones, so the date is made of local parts.
  entries[name] = [
    bytes,
    { level: 9, mtime: new Date(1980, 0, 1), os: UNIX, attrs: ((0o100000 | mode) << 16) >>> 0 },
  ];
}
const zip = zipSync(entries);
const zipName = `terraform-provider-vodpreload_${version}.zip`;
writeFileSync(join(folder, zipName), zip);

const sha256 = createHash("sha256")
  .update(readFileSync(join(folder, zipName)))
  .digest("hex");
console.log(
  `${zipName}: ${(zip.length / 1024).toFixed(0)} KiB, script ${(bundle.length / 1024).toFixed(0)} KiB, sha256 ${sha256}`,
);
