/** Deploys that are killed at a chosen call. */
import type { Operation } from "../../../src/emulator";
import { type ChildInfo, childrenOf } from "./process";
import type { Stage } from "./stage";

const APPLY = ["apply", "-no-color", "-input=false", "-auto-approve"];

/** Old versions of Terraform run as a child of themselves. */
function descendantsOf(parent: number): readonly ChildInfo[] {
  return childrenOf(parent).flatMap((child) => [child, ...descendantsOf(child.pid)]);
}

/** Kills the provider of a running Terraform. */
export function killProvider(terraform: number): void {
  const providers = descendantsOf(terraform).filter(({ command }) =>
    command.includes("terraform-provider-vodpreload"),
  );
  if (providers.length === 0) throw new Error("no provider is running");
  for (const { pid } of providers) process.kill(pid, "SIGKILL");
}

/** Applies, and kills the provider while the nth call from now of an operation has been carried out and not answered. */
export async function applyKilledAt(
  { service, workspace }: Stage,
  operation: Operation,
  nth: number,
): Promise<void> {
  const held = service.hold(operation, { nth });
  const running = workspace.start(APPLY);
  await Promise.race([
    held.reached,
    running.finished.then(({ output }) => {
      throw new Error(`ended before the ${operation} came:\n${output}`);
    }),
  ]);
  killProvider(running.pid);
  held.release();
  const { exitCode } = await running.finished;
  if (exitCode !== 1) throw new Error(`exit code ${exitCode} although the provider was killed`);
}
