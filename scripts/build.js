/** Builds all that the package ships: the library, its twin for cdktn, the subpath folders and the provider. */
"use strict";
const { execFileSync } = require("node:child_process");
const { chmodSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } = require("node:fs");
const { join, resolve } = require("node:path");

const root = resolve(__dirname, "..");
const at = (...parts) => join(root, ...parts);

/** What the library is made of; the plugin and the provider ship bundled only. */
const ENTRIES = [
  "src/constructs/index.ts",
  "src/alicloud/index.ts",
  "src/handler/index.ts",
  "src/function/index.ts",
  "src/emulator/index.ts",
  "src/cli/main.ts",
];

function compile(entries, outDir, rootDir, extra = {}) {
  const config = at(`tsconfig.${outDir.replace(/\W/g, "-")}.tmp.json`);
  writeFileSync(
    config,
    JSON.stringify({
      extends: "./tsconfig.build.json",
      compilerOptions: { rootDir, outDir, ...extra },
      include: [],
      files: entries,
    }),
  );
  try {
    execFileSync(process.execPath, [require.resolve("typescript/bin/tsc"), "-p", config], {
      cwd: root,
      stdio: "inherit",
    });
  } finally {
    rmSync(config, { force: true });
  }
}

for (const folder of ["lib", "cdktn", "alicloud", "handler", "function", "emulator"]) {
  rmSync(at(folder), { recursive: true, force: true });
}

compile(ENTRIES, "lib", "src");
chmodSync(at("lib/cli/main.js"), 0o755);

/** The rooms that know the core, each with one file that names it. */
const ON_A_CORE = ["constructs", "alicloud"];

// Compiles those rooms once more, against cdktn: their sources are the same but for that file.
const twin = at("build-cdktn");
rmSync(twin, { recursive: true, force: true });
try {
  for (const room of [...ON_A_CORE, "package", "set", "sources", "cache", "paths", "text"]) {
    cpSync(at("src", room), join(twin, room), { recursive: true });
  }
  for (const room of ON_A_CORE) {
    const core = join(twin, room, "core.ts");
    writeFileSync(core, readFileSync(core, "utf8").replace(/from "cdktf"/g, 'from "cdktn"'));
  }
  const entries = ON_A_CORE.map((room) => `build-cdktn/${room}/index.ts`);
  compile(entries, "cdktn", "build-cdktn");
} finally {
  rmSync(twin, { recursive: true, force: true });
}

// Subpaths are folders as well, because TypeScript's classic resolution ignores "exports".
function subpath(folder, target) {
  mkdirSync(at(folder), { recursive: true });
  writeFileSync(
    at(folder, "package.json"),
    `${JSON.stringify({ main: `${target}.js`, types: `${target}.d.ts` }, undefined, 2)}\n`,
  );
}
subpath("cdktn", "./constructs/index");
subpath("alicloud", "../lib/alicloud/index");
subpath("handler", "../lib/handler/index");
subpath("function", "../lib/function/index");
subpath("emulator", "../lib/emulator/index");

execFileSync(process.execPath, [at("scripts/build-provider.js")], { cwd: root, stdio: "inherit" });
