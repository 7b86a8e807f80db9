/** Node.js where Terraform runs: the provider is a program for it. */
import { type Check, type Finding, ok, problem } from "../finding";
import type { Scene } from "../scene";
import { isBefore } from "../versions";

const LEAST = [20, 18, 1] as const;

export const NODE: Check = {
  id: "node",
  title: "Node.js",
  run: async (scene) => [...platform(scene), ...(await onPath(scene))],
};

function platform({ platform: system, arch }: Scene): readonly Finding[] {
  const isKnown = ["linux", "darwin"].includes(system) && ["x64", "arm64"].includes(arch);
  if (isKnown) return [];
  return [
    problem(
      `This is ${system} on ${arch}.`,
      "The provider is packed for Linux and macOS, Intel and ARM.",
      system === "win32" ? "Run Terraform in WSL, which is Linux." : "Run Terraform on another machine.",
    ),
  ];
}

async function onPath({ find, run }: Scene): Promise<readonly Finding[]> {
  const why = "Terraform starts the provider by the node of its PATH.";
  const remedy =
    "Install Node.js 20.18.1 or later (https://nodejs.org), and see that `node --version` says so.";
  const file = find("node");
  if (file === undefined) return [problem("There is no node on the PATH.", why, remedy)];
  const { exitCode, stdout } = await run(file, ["--version"]);
  const version = stdout.trim();
  if (exitCode !== 0 || !/^v\d/.test(version)) return [problem(`${file} does not start.`, why, remedy)];
  if (isBefore(version, LEAST)) return [problem(`node on the PATH is ${version}.`, why, remedy)];
  return [ok(`node on the PATH is ${version}.`)];
}
