/** The environment of the programs under test: nothing of the machine's own settings reaches them. */

const KEPT = ["PATH", "LANG", "LC_ALL", "TMPDIR", "SYSTEMROOT", "TERRAFORM_BINARY_NAME"];

/** Terraform, or OpenTofu where the variable names it, as for cdktf. */
export const TERRAFORM = process.env.TERRAFORM_BINARY_NAME ?? "terraform";

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
