/** What is published: the files in it, types under every way of resolving modules, the same bytes on every build. */
import { execFileSync, spawnSync } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { buildSync } from "esbuild";
import { unzipSync } from "fflate";
import { cleanEnvironment, TERRAFORM } from "./support/environment";
import { run } from "./support/process";
import { PROVIDER_ZIP } from "./support/provider-package";

const ROOT = join(__dirname, "..", "..");
const NAME = "cdktf-alicloud-vod-preload";
const SOURCES = [
  "src",
  "scripts",
  "package.json",
  "tsconfig.json",
  "tsconfig.build.json",
  "README.md",
  "CHANGELOG.md",
  "LICENSE",
  "docs",
];

let work: string;
let copy: string;
let project: string;
let files: readonly string[];
let version: string;

function zip(): Buffer {
  return readFileSync(join(copy, "dist", "provider", `terraform-provider-vodpreload_${version}.zip`));
}

beforeAll(() => {
  work = mkdtempSync(join(tmpdir(), "vod-package-"));
  copy = join(work, "checkout");
  mkdirSync(copy);
  for (const source of SOURCES) cpSync(join(ROOT, source), join(copy, source), { recursive: true });
  symlinkSync(join(ROOT, "node_modules"), join(copy, "node_modules"));
  execFileSync(process.execPath, ["scripts/build.js"], { cwd: copy, stdio: "pipe" });

  const listed = execFileSync("npm", ["pack", "--dry-run", "--json", "--ignore-scripts"], {
    cwd: copy,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });
  const [packed] = JSON.parse(listed) as { version: string; files: { path: string }[] }[];
  if (packed === undefined) throw new Error("npm pack listed nothing");
  files = packed.files.map(({ path }) => path);
  version = packed.version;

  project = join(work, "project");
  const modules = join(project, "node_modules");
  mkdirSync(modules, { recursive: true });
  for (const module of readdirSync(join(ROOT, "node_modules"))) {
    if (!module.startsWith(".")) symlinkSync(join(ROOT, "node_modules", module), join(modules, module));
  }
  for (const file of files) {
    const to = join(modules, NAME, file);
    mkdirSync(dirname(to), { recursive: true });
    cpSync(join(copy, file), to);
  }
}, 120_000);

afterAll(() => {
  rmSync(work, { recursive: true, force: true });
});

test("the package holds compiled code with declarations, the provider, the folders for subpaths and its pages, nothing else", () => {
  const others = files.filter((file) => !/^(lib|cdktn)\/(\w[\w-]*\/)+[\w-]+\.(js|d\.ts)$/.test(file));
  expect([...others].sort()).toEqual([
    "CHANGELOG.md",
    "LICENSE",
    "README.md",
    "THIRD-PARTY-NOTICES",
    "alicloud/package.json",
    "cdktn/package.json",
    `dist/provider/terraform-provider-vodpreload_${version}.hashes.json`,
    `dist/provider/terraform-provider-vodpreload_${version}.zip`,
    ...readdirSync(join(ROOT, "docs"))
      .sort()
      .map((page) => `docs/${page}`),
    "emulator/package.json",
    "function/package.json",
    "handler/package.json",
    "package.json",
  ]);
  const compiled = files.filter((file) => /^(lib|cdktn)\/.*\.js$/.test(file));
  for (const file of compiled) expect(files).toContain(file.replace(/\.js$/, ".d.ts"));
  // `vod-preload status` reads states by the schema; what serves the provider is in the zip alone.
  const serving =
    /^lib\/(plugin\/(rpc|generated)\/|plugin\/(serve|server|session)\.|provider\/(main|provider)\.)/;
  expect(files.filter((file) => serving.test(file))).toEqual([]);
});

test("whatever the compiled code loads is Node's, a dependency or a peer of the package", () => {
  const { dependencies, peerDependencies } = JSON.parse(
    readFileSync(join(copy, "package.json"), "utf8"),
  ) as Record<"dependencies" | "peerDependencies", Record<string, string>>;
  const declared = new Set([...Object.keys(dependencies), ...Object.keys(peerDependencies)]);
  const loaded = files
    .filter((file) => /^(lib|cdktn)\/.*\.js$/.test(file))
    .flatMap((file) => [
      ...readFileSync(join(copy, file), "utf8").matchAll(
        /require\("([^"./][^"]*)"\)|import\("([^"./][^"]*)"\)/g,
      ),
    ])
    .map(([, required, imported]) => required ?? imported ?? "")
    .filter((name) => !name.startsWith("node:"))
    .map((name) =>
      name
        .split("/")
        .slice(0, name.startsWith("@") ? 2 : 1)
        .join("/"),
    );
  expect(new Set(loaded).size).toBeGreaterThan(3);
  expect([...new Set(loaded)].filter((name) => !declared.has(name))).toEqual([]);
});

test.each([
  ["node10", "commonjs"],
  ["node16", "node16"],
  ["bundler", "esnext"],
])(
  "every entry point has types under moduleResolution %s",
  (moduleResolution, module) => {
    writeFileSync(
      join(project, "main.ts"),
      [
        `import { PreloadPaths, PreloadSet, VodPreloadProvider } from "${NAME}";`,
        `import { PreloadSet as Twin } from "${NAME}/cdktn";`,
        `import { AlicloudProvider, DataAlicloudVodDomains, VodDomain } from "${NAME}/alicloud";`,
        `import { VodDomain as TwinDomain } from "${NAME}/cdktn/alicloud";`,
        `import type { TerraformStack } from "cdktf";`,
        `import type { TerraformStack as TwinStack } from "cdktn";`,
        `import * as handler from "${NAME}/handler";`,
        `import { createFunctionHandlers } from "${NAME}/function";`,
        `import { startEmulator } from "${NAME}/emulator";`,
        "export const used = [PreloadPaths, PreloadSet, VodPreloadProvider, Twin, handler, startEmulator];",
        "export const alsoUsed = [createFunctionHandlers, AlicloudProvider, DataAlicloudVodDomains];",
        "const sources = [{ sourceType: 'oss', sourceContent: 'b.example.com', sourcePort: '443' }];",
        "const config = { domainName: 'vod.example.com', sources };",
        "export const beside = (stack: TerraformStack) =>",
        "  new PreloadSet(stack, 'set', { domain: new VodDomain(stack, 'domain', config), paths: [] });",
        "export const besideTwin = (stack: TwinStack) =>",
        "  new Twin(stack, 'set', { domain: new TwinDomain(stack, 'domain', config), paths: [] });",
        "// @ts-expect-error there is no such export: the types are real and not any",
        `export { noSuchExport } from "${NAME}";`,
        "",
      ].join("\n"),
    );
    writeFileSync(
      join(project, "tsconfig.json"),
      JSON.stringify({
        compilerOptions: {
          module,
          moduleResolution,
          target: "es2022",
          strict: true,
          noEmit: true,
          skipLibCheck: true,
          types: ["node"],
        },
        files: ["main.ts"],
      }),
    );
    const tsc = spawnSync(process.execPath, [require.resolve("typescript/bin/tsc"), "-p", project], {
      encoding: "utf8",
    });
    expect(tsc.stdout).toBe("");
    expect(tsc.status).toBe(0);
  },
  60_000,
);

test("the installed command places the provider of the package", () => {
  const folder = mkdtempSync(join(work, "hcl-"));
  const command = join(project, "node_modules", NAME, "lib", "cli", "main.js");
  const { status, stdout } = spawnSync(process.execPath, [command, "install", folder], { encoding: "utf8" });
  expect(status).toBe(0);
  expect(stdout).toContain(`version = "${version}"`);
  expect(stdout).toContain("commit that file");
  const placed = readdirSync(join(folder, "terraform.d", "plugins"), { recursive: true, encoding: "utf8" });
  const zips = placed.filter((file) => file.endsWith(".zip"));
  expect(zips).toHaveLength(4);
  for (const file of zips) {
    expect(readFileSync(join(folder, "terraform.d", "plugins", file)).equals(zip())).toBe(true);
  }
});

test("with what that command prints and writes, an init has nothing to lock and nothing to warn of", async () => {
  const folder = mkdtempSync(join(work, "hcl-"));
  const command = join(project, "node_modules", NAME, "lib", "cli", "main.js");
  const printed = execFileSync(process.execPath, [command, "install", folder], { encoding: "utf8" });
  writeFileSync(join(folder, "main.tf"), printed.slice(printed.indexOf("terraform {")));
  const lock = join(folder, ".terraform.lock.hcl");
  const before = readFileSync(lock, "utf8");
  const env = cleanEnvironment({ HOME: work });
  const init = await run(TERRAFORM, ["init", "-no-color", "-input=false"], { cwd: folder, env });
  expect(init.output).not.toMatch(/Incomplete lock file|has made some changes/);
  expect(init.exitCode).toBe(0);
  expect(readFileSync(lock, "utf8")).toBe(before);
});

/** Folders of the packages that the provider's scripts hold something of, found without the build's own list. */
function bundledPackages(): readonly string[] {
  const { metafile } = buildSync({
    absWorkingDir: ROOT,
    entryPoints: ["src/boot/main.ts", "src/provider/main.ts", "undici", "@alicloud/credentials"],
    external: ["@grpc/proto-loader"],
    bundle: true,
    platform: "node",
    outdir: "unused",
    write: false,
    metafile: true,
  });
  const inputs = Object.values(metafile.outputs).flatMap((output) => Object.entries(output.inputs));
  const folders = inputs.flatMap(([file, { bytesInOutput }]) => {
    const folder = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0];
    return folder === undefined || bytesInOutput === 0 ? [] : [folder];
  });
  return [...new Set(folders)];
}

test("the notices hold name, version and licence of every package in the provider's scripts, and go with them", () => {
  const notices = readFileSync(join(copy, "THIRD-PARTY-NOTICES"), "utf8");
  const [, ...sections] = notices.split(/\n\n-{100}\n\n/);
  const folders = bundledPackages();
  const titles = folders.map((folder) => {
    const { name, version, license } = JSON.parse(
      readFileSync(join(ROOT, folder, "package.json"), "utf8"),
    ) as { name: string; version: string; license: string };
    return `${name} ${version} (${license})`;
  });
  expect(titles).toEqual(expect.arrayContaining([expect.stringMatching(/^undici /)]));
  expect(sections.map((section) => section.split("\n", 1)[0])).toEqual([...titles].sort());
  for (const section of sections) {
    expect(section).toMatch(/copyright/i);
    expect(section).toMatch(
      /Permission is hereby granted|Permission to use|Apache License|Redistribution|Blue Oak Model License/,
    );
  }
  for (const folder of folders) {
    const file = readdirSync(join(ROOT, folder)).find((name) => /^licen[cs]e/i.test(name));
    if (file === undefined) continue;
    const licence = readFileSync(join(ROOT, folder, file), "utf8").replace(/\r\n/g, "\n");
    expect(notices).toContain(licence.trim());
  }
  const { "THIRD-PARTY-NOTICES": inZip = Buffer.of() } = unzipSync(zip());
  expect(Buffer.from(inZip).toString("utf8")).toBe(notices);
});

test("a second build makes the same bytes, and so does a build elsewhere", () => {
  const first = zip();
  execFileSync(process.execPath, ["scripts/build-provider.js"], { cwd: copy, stdio: "pipe" });
  expect(zip().equals(first)).toBe(true);
  expect(readFileSync(PROVIDER_ZIP).equals(first)).toBe(true);
}, 60_000);
