/** Bundles the provider into scripts and zips them with what starts them, with the same bytes wherever it is built. */
"use strict";
const { createHash } = require("node:crypto");
const { chmodSync, mkdirSync, rmSync, writeFileSync } = require("node:fs");
const { join, resolve } = require("node:path");
const esbuild = require("esbuild");
const { zipSync } = require("fflate");
const { providerExecutable } = require("./provider-executable");
const { thirdPartyNotices } = require("./third-party-notices");

const root = resolve(__dirname, "..");
const { version } = require("../package.json");
const folder = join(root, "dist", "provider");
const executable = `terraform-provider-vodpreload_v${version}`;

/** The oldest Node that all of it runs on; undici sets it. */
const NODE = { major: 20, minor: 18 };

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

/** The files that some bundle holds something of. */
const inputs = new Set();

/** @returns the bytes of the script that `entry` is the beginning of */
function bundle(entry, options) {
  const { metafile, outputFiles } = esbuild.buildSync({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    minify: true,
    platform: "node",
    target: `node${NODE.major}.${NODE.minor}`,
    format: "cjs",
    charset: "ascii",
    // Licences of bundled packages go into THIRD-PARTY-NOTICES.
    legalComments: "none",
    metafile: true,
    outdir: folder,
    write: false,
    logLevel: "warning",
    ...options,
  });
  for (const { inputs: parts } of Object.values(metafile.outputs)) {
    for (const [file, { bytesInOutput }] of Object.entries(parts)) if (bytesInOutput > 0) inputs.add(file);
  }
  return outputFiles[0].contents;
}

const sha256 = (bytes) => createHash("sha256").update(bytes).digest("hex");

// Only calls need these, and a start is faster when it does not read them.
const LATER = { undici: "undici.js", "@alicloud/credentials": "credentials.js" };

// gRPC's own introspection services load this when somebody adds them to a server; nobody does.
const UNUSED = "@grpc/proto-loader";

/** A script that is one function in parentheses: src/boot/main.ts calls it as Node calls a module. */
const wrapped = (entry, external) =>
  bundle(entry, {
    external,
    // An import() in such a function would need a loader; written as require() it calls the one that the boot passes.
    supported: { "dynamic-import": false },
    banner: { js: "(function(require,module,exports){" },
    footer: { js: "})" },
  });

const scripts = {
  provider: { file: "provider.js", bytes: wrapped("src/provider/main.ts", [...Object.keys(LATER), UNUSED]) },
};
for (const [name, file] of Object.entries(LATER)) scripts[name] = { file, bytes: wrapped(name, []) };

const builds = Object.fromEntries(
  Object.entries(scripts).map(([name, { file, bytes }]) => [
    name,
    { file, build: sha256(bytes).slice(0, 16) },
  ]),
);
const boot = bundle("src/boot/main.ts", { define: { BUILDS: JSON.stringify(builds) } });
const notices = thirdPartyNotices(root, [...inputs]);
writeFileSync(join(root, "THIRD-PARTY-NOTICES"), notices);

const files = {
  [executable]: { bytes: Buffer.from(providerExecutable(NODE, "boot.js")), mode: 0o755 },
  "boot.js": { bytes: boot, mode: 0o644 },
  ...Object.fromEntries(Object.values(scripts).map(({ file, bytes }) => [file, { bytes, mode: 0o644 }])),
  // Node reads a script without an ending by the nearest package.json upwards, which may be a user's ES module project.
  "package.json": { bytes: Buffer.from('{"type":"commonjs"}\n'), mode: 0o644 },
  "THIRD-PARTY-NOTICES": { bytes: Buffer.from(notices), mode: 0o644 },
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

// The package's checksums for lock files. `h1` is Terraform's for an unpacked package: of a list of its files' checksums.
const list = Object.keys(files)
  .sort()
  .map((name) => `${sha256(files[name].bytes)}  ${name}\n`)
  .join("");
const hashes = [
  `h1:${createHash("sha256").update(list).digest("base64")}`,
  // `zh` is that of the zip, which is the same for every platform.
  `zh:${sha256(zip)}`,
];
writeFileSync(
  join(folder, `terraform-provider-vodpreload_${version}.hashes.json`),
  `${JSON.stringify({ hashes }, undefined, 2)}\n`,
);

console.log(
  `${zipName}: ${(zip.length / 1024).toFixed(0)} KiB, script ${(scripts.provider.bytes.length / 1024).toFixed(0)} KiB, sha256 ${sha256(zip)}`,
);
