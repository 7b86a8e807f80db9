/** Runs the checks one after the other; one that fails is a finding itself. */
import { messageOf } from "../vod/errors";
import { type Check, type Finding, problem } from "./finding";
import type { Scene } from "./scene";

export interface Examined {
  readonly check: Check;
  readonly findings: readonly Finding[];
}

export async function examine(scene: Scene, checks: readonly Check[]): Promise<readonly Examined[]> {
  const examined: Examined[] = [];
  for (const check of checks) examined.push({ check, findings: await findingsOf(scene, check) });
  return examined;
}

async function findingsOf(scene: Scene, check: Check): Promise<readonly Finding[]> {
  try {
    return await check.run(scene);
  } catch (error) {
    return [
      problem(
        `The check itself failed: ${messageOf(error)}`,
        "Something here is unlike anything it expects.",
        "Mend what it names; else report it, with this line.",
      ),
    ];
  }
}
