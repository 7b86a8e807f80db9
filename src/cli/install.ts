/** `vod-preload install`: the provider package beside a configuration and locked, or for all of a user's. */
import { statSync } from "node:fs";
import { homedir } from "node:os";
import { relative } from "node:path";
import { PROVIDER_SOURCE } from "../package/names";
import { placeForUser, placeProviderPackage, type Placement } from "../package/place-provider";

export interface InstallOutput {
  /** Where lines for the user go. Default standard output. */
  readonly print?: (line: string) => void;
  /** Where errors for the user go. Default standard error. */
  readonly printError?: (line: string) => void;
}

/** @returns the exit code */
export function install(folder: string, output: InstallOutput = {}): number {
  const { print, printError } = streams(output);
  if (!isFolder(folder)) {
    printError(
      `vod-preload install: "${folder}" is no folder. Name the folder with your Terraform configuration.`,
    );
    return 1;
  }
  return report(output, () => {
    const placed = placeProviderPackage(folder);
    print(said(placed, relative(process.cwd(), placed.folder)));
    print("its checksums stand in .terraform.lock.hcl: commit that file");
    return placed;
  });
}

/**
 * For every configuration of this user, whatever its folder and language.
 *
 * @param home the user's home folder
 * @returns the exit code
 */
export function installForUser(output: InstallOutput = {}, home = homedir()): number {
  return report(output, () => {
    const placed = placeForUser(home);
    streams(output).print(said(placed, placed.folder));
    return placed;
  });
}

function streams(output: InstallOutput): Required<InstallOutput> {
  return {
    print: output.print ?? ((line) => process.stdout.write(`${line}\n`)),
    printError: output.printError ?? ((line) => process.stderr.write(`${line}\n`)),
  };
}

function said({ changed, version }: Placement, where: string): string {
  return `${changed ? "placed" : "already there:"} vodpreload ${version} in ${where}`;
}

function report(output: InstallOutput, place: () => Placement): number {
  const { print, printError } = streams(output);
  try {
    const { version } = place();
    for (const line of block(version)) print(line);
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
