/** The environment of the programs under test: nothing of the machine's own settings reaches them. */
import { basename } from "node:path";

const KEPT = ["PATH", "LANG", "LC_ALL", "TMPDIR", "SYSTEMROOT", "TERRAFORM_BINARY_NAME"];

/** Terraform, or OpenTofu where the variable names it, as for cdktf. */
export const TERRAFORM = process.env.TERRAFORM_BINARY_NAME ?? "terraform";

/** Whether it calls functions of providers: Terraform does from 1.8 on, OpenTofu from 1.7 on. */
export function knowsFunctions(): boolean {
  const [major = 0, minor = 0] = (process.env.VODPRELOAD_E2E_VERSION ?? "").split(".").map(Number);
  return major > 1 || (major === 1 && minor >= (basename(TERRAFORM).includes("tofu") ? 7 : 8));
}

/** PATH and little else; no Terraform, Alibaba Cloud, proxy or Node settings of whoever runs the tests. */
export function cleanEnvironment(extra: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv {
  const kept = Object.fromEntries(
    KEPT.filter((name) => process.env[name] !== undefined).map((name) => [name, process.env[name]]),
  );
  return {
    ...kept,
    HOME: "/nonexistent",
    CHECKPOINT_DISABLE: "1",
    TF_IN_AUTOMATION: "1",
    ALIBABA_CLOUD_ECS_METADATA_DISABLED: "true",
    ...extra,
  };
}
