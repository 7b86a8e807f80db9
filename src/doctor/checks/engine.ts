/** Terraform or OpenTofu: which one is there, and how old. */
import { basename } from "node:path";
import { readRecord } from "../../text/json";
import { text } from "../../vod/answer";
import { first } from "../../vod/environment";
import { type Check, type Finding, note, ok, problem, warning } from "../finding";
import type { Scene } from "../scene";
import { isBefore, type Version } from "../versions";

interface Engine {
  readonly name: string;
  /** What the package is tested with from. */
  readonly least: Version;
  /** From which on it calls functions of providers. */
  readonly functions: Version;
}

const TERRAFORM: Engine = { name: "Terraform", least: [1, 5, 0], functions: [1, 8, 0] };
const OPENTOFU: Engine = { name: "OpenTofu", least: [1, 6, 0], functions: [1, 7, 0] };

export const ENGINE: Check = {
  id: "engine",
  title: "Terraform or OpenTofu",
  run: async (scene) => {
    const chosen = first(scene.env, ["TERRAFORM_BINARY_NAME"])?.value;
    if (chosen !== undefined) {
      const file = scene.find(chosen);
      if (file !== undefined) return [await described(scene, file)];
      return [
        problem(
          `TERRAFORM_BINARY_NAME is ${chosen}, and there is no such program.`,
          "cdktf and cdktn run the program of that name.",
          "Unset it, or name terraform or tofu, or the path of one.",
        ),
      ];
    }
    const files = ["terraform", "tofu"].flatMap((name) => scene.find(name) ?? []);
    if (files.length === 0) {
      return [
        problem(
          "There is neither terraform nor tofu on the PATH.",
          "Deploys are run by one of them.",
          "Install Terraform 1.5 or OpenTofu 1.6, or later.",
        ),
      ];
    }
    const findings = await Promise.all(files.map((file) => described(scene, file)));
    if (files.length < 2 || !scene.isProject) return findings;
    return [
      ...findings,
      note("cdktf and cdktn take terraform; TERRAFORM_BINARY_NAME=tofu makes them take tofu."),
    ];
  },
};

async function described({ run, show }: Scene, file: string): Promise<Finding> {
  const { exitCode, stdout } = await run(file, ["version", "-json"]);
  // A warning about the CLI configuration may stand before the JSON.
  const version = text(readRecord(stdout.slice(Math.max(0, stdout.indexOf("{")))), "terraform_version");
  if (exitCode !== 0 || version === undefined) {
    return problem(
      `${show(file)} does not say its version.`,
      "It may be no Terraform, or one for another machine.",
      `Run \`${basename(file)} version\` and see what it says.`,
    );
  }
  const engine = (await isOpenTofu(run, file)) ? OPENTOFU : TERRAFORM;
  const what = `${engine.name} ${version} is at ${file}.`;
  if (isBefore(version, engine.least)) {
    return warning(
      what,
      `This package is tested with ${engine.name} ${engine.least[0]}.${engine.least[1]} and later.`,
      `Install a newer ${engine.name}.`,
    );
  }
  if (isBefore(version, engine.functions)) {
    return note(
      what,
      `It does not call functions of providers yet, as parse_list is one.`,
      "Other ways to read a list: docs/functions.md.",
    );
  }
  return ok(what);
}

async function isOpenTofu(run: Scene["run"], file: string): Promise<boolean> {
  return (await run(file, ["version"])).stdout.includes("OpenTofu v");
}
