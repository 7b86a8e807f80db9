/** The CLI configuration that Terraform and OpenTofu read: where they install providers from. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { first, type Environment } from "../vod/environment";
import { type HclBlock, blocks, textOf, textsOf, withoutComments } from "./hcl";

export interface CliConfiguration {
  readonly file: string;
  /** The variable that names the file; undefined for the usual place. */
  readonly namedBy: string | undefined;
  readonly exists: boolean;
  readonly pluginCache: string | undefined;
  /** Undefined where there is no `provider_installation`: Terraform looks in its usual places. */
  readonly installation: Installation | undefined;
}

export interface Installation {
  readonly methods: readonly Method[];
  /** Sources of `dev_overrides`. */
  readonly overrides: readonly string[];
}

export interface Method {
  readonly kind: "filesystem_mirror" | "network_mirror" | "direct";
  /** Of a mirror on disk, as it is written. */
  readonly path: string;
  readonly include: readonly string[] | undefined;
  readonly exclude: readonly string[];
}

const FILE_VARIABLES = ["TF_CLI_CONFIG_FILE", "TERRAFORM_CONFIG"];

/** All that may be read, Terraform's and OpenTofu's own; one that a variable names is read by both. */
export function cliConfigurations(env: Environment, home: string): readonly CliConfiguration[] {
  const named = first(env, FILE_VARIABLES);
  if (named !== undefined) return [read(named.value, named.name)];
  const usual = [".terraformrc", ".tofurc"].map((name) => join(home, name));
  const xdg = join(first(env, ["XDG_CONFIG_HOME"])?.value ?? join(home, ".config"), "opentofu", "tofurc");
  return [...usual, xdg].filter((file) => existsSync(file)).map((file) => read(file, undefined));
}

function read(file: string, namedBy: string | undefined): CliConfiguration {
  if (!existsSync(file))
    return { file, namedBy, exists: false, pluginCache: undefined, installation: undefined };
  const hcl = withoutComments(readFileSync(file, "utf8"));
  const installation = blocks(hcl, "provider_installation")[0];
  return {
    file,
    namedBy,
    exists: true,
    pluginCache: textOf(hcl, "plugin_cache_dir"),
    installation: installation === undefined ? undefined : installationOf(installation),
  };
}

function installationOf({ body }: HclBlock): Installation {
  const kinds = ["filesystem_mirror", "network_mirror", "direct"] as const;
  const methods = kinds.flatMap((kind) =>
    blocks(body, kind).map((block) => ({
      kind,
      path: textOf(block.body, "path") ?? "",
      include: textsOf(block.body, "include"),
      exclude: textsOf(block.body, "exclude") ?? [],
    })),
  );
  const overrides = blocks(body, "dev_overrides").flatMap(({ body: inner }) =>
    [...inner.matchAll(/"([^"]+)"\s*=/g)].map(([, source = ""]) => source),
  );
  return { methods, overrides };
}

/** Whether a pattern of `include` or `exclude` is about a source, as Terraform reads them. */
function matchesSource(pattern: string, source: string): boolean {
  const wanted = pattern.split("/");
  const parts = source.split("/");
  // A pattern without a host is about the default registry, one without a namespace about hashicorp.
  const full =
    wanted.length === 3
      ? wanted
      : [...["registry.terraform.io", "hashicorp"].slice(0, 3 - wanted.length), ...wanted];
  return full.length === 3 && full.every((one, index) => one === "*" || one === parts[index]);
}

export function allows({ include, exclude }: Method, source: string): boolean {
  const isIncluded = include === undefined || include.some((pattern) => matchesSource(pattern, source));
  return isIncluded && !exclude.some((pattern) => matchesSource(pattern, source));
}
