/**
 * Programs that tests want and that no npm package has, built from their Go modules and kept outside the repository.
 *
 *     tsx scripts/cached-builds.ts               what there is, and what of it is cached
 *     tsx scripts/cached-builds.ts path NAME     prints where it lies; exit code 1 when it is not cached
 *     tsx scripts/cached-builds.ts make NAME     builds it unless it is cached (minutes, a gigabyte), prints where it lies
 */
import { execFileSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { homedir } from "node:os";
import { dirname, isAbsolute, join } from "node:path";

/** A program, and the Go module that it is built from. */
export interface Recipe {
  readonly module: string;
  /** Without the `v`. */
  readonly version: string;
  /** The main package, below the module; empty for the module's own folder. */
  readonly main: string;
  /** The program's file name. */
  readonly program: string;
  /** For the linker. */
  readonly flags: readonly string[];
}

function terraform(version: string): Recipe {
  const module = "github.com/hashicorp/terraform";
  // Without "dev" it calls itself by its released version. Old dependencies reach into Go's runtime by name.
  const flags = ["-checklinkname=0", `-X=${module}/version.dev=no`];
  return { module, version, main: "", program: "terraform", flags };
}

function openTofu(version: string): Recipe {
  const module = "github.com/opentofu/opentofu";
  const flags = ["-checklinkname=0", `-X=${module}/version.dev=no`];
  return { module, version, main: "cmd/tofu", program: "tofu", flags };
}

/** Another provider, for what is declared beside preload sets. */
function alicloud(version: string): Recipe {
  const module = "github.com/aliyun/terraform-provider-alicloud";
  return { module, version, main: "", program: `terraform-provider-alicloud_v${version}`, flags: [] };
}

/** By the name that the command line takes. */
export const RECIPES: Readonly<Record<string, Recipe>> = {
  "terraform-1.0.11": terraform("1.0.11"),
  "terraform-1.5.7": terraform("1.5.7"),
  "terraform-1.8.5": terraform("1.8.5"),
  "terraform-1.11.4": terraform("1.11.4"),
  "terraform-1.15.0": terraform("1.15.0"),
  "opentofu-1.6.3": openTofu("1.6.3"),
  "opentofu-1.12.6": openTofu("1.12.6"),
  "alicloud-1.240.0": alicloud("1.240.0"),
};

/** The user's cache folder, or `VODPRELOAD_BUILDS` when that is set. */
export function cacheFolder(): string {
  const chosen = process.env.VODPRELOAD_BUILDS;
  if (chosen !== undefined && chosen !== "") return chosen;
  const xdg = process.env.XDG_CACHE_HOME;
  const caches = xdg !== undefined && isAbsolute(xdg) ? xdg : join(homedir(), ".cache");
  return join(caches, "cdktf-alicloud-vod-preload-builds");
}

function place(name: string, recipe: Recipe): string {
  return join(cacheFolder(), name, recipe.program);
}

function recipeOf(name: string): Recipe {
  const recipe = RECIPES[name];
  if (recipe === undefined) {
    throw new Error(`there is no recipe for "${name}"; there are ${Object.keys(RECIPES).join(", ")}`);
  }
  return recipe;
}

/** Where the program lies, or undefined when nobody has built it here. */
export function cachedBuild(name: string): string | undefined {
  const program = place(name, recipeOf(name));
  return existsSync(program) ? program : undefined;
}

/** The command that builds it, for whoever is told that it is missing. */
export function howToMake(name: string): string {
  return `npx tsx scripts/cached-builds.ts make ${name}`;
}

/** What `go mod edit -json` says of a go.mod, as far as it matters here. */
interface GoMod {
  readonly Go?: string;
  readonly Replace?:
    | readonly {
        readonly Old: { readonly Path: string; readonly Version?: string };
        readonly New: { readonly Path: string; readonly Version?: string };
      }[]
    | null;
}

function go(folder: string, ...args: readonly string[]): string {
  return execFileSync("go", args, {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, GOFLAGS: "-mod=mod -buildvcs=false", GOWORK: "off" },
    maxBuffer: 64 * 1024 * 1024,
    stdio: ["ignore", "pipe", "inherit"],
  });
}

/**
 * Terraform keeps some remote backends in modules of their own inside its repository, which no proxy has at its version.
 * The list of backends without them is enough here: state lies in files.
 *
 * @param absent import paths of such modules
 * @returns the file's text without them
 */
export function withoutBackends(text: string, absent: readonly string[]): string {
  const lines = text.split("\n");
  const aliases = lines.flatMap((line) => {
    const [, alias = "", path = ""] = /^\s*(\w+)\s+"([^"]+)"$/.exec(line) ?? [];
    return absent.includes(path) ? [alias] : [];
  });
  return lines.filter((line) => !aliases.some((alias) => new RegExp(`\\b${alias}\\b`).test(line))).join("\n");
}

/** A folder with a go.mod that requires the module and repeats its own replacements; Go ignores those of a dependency. */
function prepare(folder: string, { module, version }: Recipe): void {
  const downloaded = JSON.parse(go(folder, "mod", "download", "-json", `${module}@v${version}`)) as {
    readonly GoMod: string;
    readonly Dir: string;
  };
  const { Go, Replace } = JSON.parse(go(folder, "mod", "edit", "-json", downloaded.GoMod)) as GoMod;
  const absent = (Replace ?? []).filter(({ New }) => New.Path.startsWith(".")).map(({ Old }) => Old.Path);
  const replaced = (Replace ?? []).map(({ Old, New }) => {
    const to = New.Path.startsWith(".")
      ? `./absent/${String(absent.indexOf(Old.Path))}`
      : `${New.Path} ${New.Version ?? ""}`;
    return `replace ${Old.Path} ${Old.Version ?? ""} => ${to}`;
  });
  for (const [index, path] of absent.entries()) {
    mkdirSync(join(folder, "absent", String(index)), { recursive: true });
    writeFileSync(join(folder, "absent", String(index), "go.mod"), `module ${path}\n`);
  }
  if (absent.length > 0) {
    copyWithoutBackends(downloaded.Dir, join(folder, "source"), absent);
    replaced.push(`replace ${module} => ./source`);
  }
  // Below 1.17 Go would read every go.mod there is, some of which nobody has any more.
  const language = Number(/^1\.(\d+)/.exec(Go ?? "")?.[1] ?? 0) < 17 ? "1.17" : Go;
  writeFileSync(
    join(folder, "go.mod"),
    [`module build`, `go ${language ?? "1.17"}`, `require ${module} v${version}`, ...replaced, ""].join("\n"),
  );
}

function copyWithoutBackends(from: string, to: string, absent: readonly string[]): void {
  cpSync(from, to, { recursive: true });
  // Go's cache is read-only, and so is a copy of it.
  execFileSync("chmod", ["-R", "u+w", to]);
  const list = join(to, "internal", "backend", "init", "init.go");
  writeFileSync(list, withoutBackends(readFileSync(list, "utf8"), absent));
}

/** Builds the program unless it is cached. Throws with Go's own words on its way to standard error. */
export function makeBuild(name: string): string {
  const recipe = recipeOf(name);
  const found = cachedBuild(name);
  if (found !== undefined) return found;
  mkdirSync(cacheFolder(), { recursive: true });
  const folder = mkdtempSync(join(cacheFolder(), `.${name}-`));
  try {
    prepare(folder, recipe);
    const main = recipe.main === "" ? recipe.module : `${recipe.module}/${recipe.main}`;
    const built = join(folder, recipe.program);
    const flags = `-ldflags=-s -w ${recipe.flags.join(" ")}`;
    go(folder, "build", flags, "-trimpath", "-o", built, main);
    const program = place(name, recipe);
    mkdirSync(dirname(program), { recursive: true });
    // Moved into place in one step: another process that builds it at this moment never finds half a file.
    renameSync(built, program);
    return program;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function list(): void {
  for (const name of Object.keys(RECIPES)) {
    const program = cachedBuild(name);
    const size = program === undefined ? undefined : Math.round(statSync(program).size / 2 ** 20);
    console.log(program === undefined ? `${name}: not cached` : `${name}: ${program} (${String(size)} MiB)`);
  }
}

function main([verb, name]: readonly string[]): number {
  if (verb === undefined) {
    list();
    return 0;
  }
  if (name === undefined || (verb !== "path" && verb !== "make")) {
    console.error("usage: tsx scripts/cached-builds.ts [path NAME | make NAME]");
    return 2;
  }
  const program = verb === "make" ? makeBuild(name) : cachedBuild(name);
  if (program === undefined) return 1;
  console.log(program);
  return 0;
}

if (require.main === module) process.exitCode = main(process.argv.slice(2));
