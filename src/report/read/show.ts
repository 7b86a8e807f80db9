/** Asks Terraform or OpenTofu what a saved plan holds. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import type { Environment } from "../../vod/environment";
import { isRecord } from "../../text/json";
import { NotAPlanError } from "./plan";

/** @returns what `show -json` prints; rejects with a {@link NotAPlanError} */
export type ShowPlan = (folder: string, file: string) => Promise<string>;

/** Runs `TERRAFORM_BINARY_NAME`, else terraform, else tofu; nothing through a shell. */
export function planShower(env: Environment): ShowPlan {
  const chosen = env.TERRAFORM_BINARY_NAME;
  const programs = chosen === undefined || chosen === "" ? ["terraform", "tofu"] : [chosen];
  return async (folder, file) => {
    for (const program of programs) {
      const shown = await run(program, ["show", "-json", "-no-color", file], folder, env);
      if (shown === undefined) continue;
      if (shown.exitCode === 0) return shown.stdout;
      throw new NotAPlanError(
        `\`${program} show -json ${file}\` in ${folder} failed: ${oneLine(shown.stderr)} ` +
          "Run it there yourself; a folder that was never initialised needs an init first.",
      );
    }
    throw new NotAPlanError(
      `There is no ${programs.join(" and no ")} on the PATH to read the saved plan with. Install it, or give what \`terraform show -json\` printed elsewhere.`,
    );
  };
}

interface Ran {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** @returns undefined when there is no such program */
async function run(
  program: string,
  args: readonly string[],
  cwd: string,
  env: Environment,
): Promise<Ran | undefined> {
  const child = spawn(program, [...args], { cwd, env: { ...env }, stdio: ["ignore", "pipe", "pipe"] });
  const ended = once(child, "close").catch((error: unknown) => {
    if (isRecord(error) && error.code === "ENOENT") return undefined;
    throw error;
  });
  const [stdout, stderr, codes] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  if (codes === undefined) return undefined;
  const code: unknown = codes[0];
  return { exitCode: typeof code === "number" ? code : 1, stdout, stderr };
}

/** The frame that Terraform draws around errors is left out. */
function oneLine(text: string): string {
  return text.replace(/[│╷╵\s]+/g, " ").trim();
}
