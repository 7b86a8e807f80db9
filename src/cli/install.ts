/** `vod-preload install`: the provider package for plain HCL, beside the configuration and locked. */
import { statSync } from "node:fs";
import { relative } from "node:path";
import { PROVIDER_SOURCE } from "../package/names";
import { placeProviderPackage } from "../package/place-provider";

export interface InstallOutput {
  /** Where lines for the user go. Default standard output. */
  readonly print?: (line: string) => void;
  /** Where a reason to refuse goes. Default standard error. */
  readonly printError?: (line: string) => void;
}

/** @returns the exit code */
export function install(folder: string, output: InstallOutput = {}): number {
  const print = output.print ?? ((line) => process.stdout.write(`${line}\n`));
  const printError = output.printError ?? ((line) => process.stderr.write(`${line}\n`));
  if (!isFolder(folder)) {
    printError(
      `vod-preload install: "${folder}" is no folder. Name the folder with your Terraform configuration.`,
    );
    return 1;
  }
  try {
    const placed = placeProviderPackage(folder);
    const where = relative(process.cwd(), placed.folder);
    print(`${placed.changed ? "placed" : "already there:"} vodpreload ${placed.version} in ${where}`);
    print("its checksums stand in .terraform.lock.hcl: commit that file");
    for (const line of block(placed.version)) print(line);
    return 0;
  } catch (error) {
    printError(`vod-preload install: ${error instanceof Error ? error.message : String(error)}`);
    return 1;
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function block(version: string): readonly string[] {
  return [
    "",
    "Add this to the configuration, then run terraform init (or tofu init):",
    "",
    "terraform {",
    "  required_providers {",
    "    vodpreload = {",
    `      source  = "${PROVIDER_SOURCE}"`,
    `      version = "${version}"`,
    "    }",
    "  }",
    "}",
  ];
}
