/** Before the end-to-end tests: a Terraform that is new enough, and one initialised folder that all tests copy. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { cleanEnvironment, TERRAFORM } from "./support/environment";
import { PROVIDER_SOURCE, placeProvider, VERSION } from "./support/provider-package";

const OLDEST = [1, 5] as const;

function terraformVersion(): string {
  try {
    const answer = execFileSync(TERRAFORM, ["version", "-json"], {
      env: cleanEnvironment(),
      encoding: "utf8",
    });
    return (JSON.parse(answer) as { terraform_version: string }).terraform_version;
  } catch {
    throw new Error("the end-to-end tests need Terraform 1.5 or later on the PATH");
  }
}

export default function setup(): void {
  const found = terraformVersion();
  const [major = 0, minor = 0] = found.split(".").map(Number);
  if (major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1])) {
    throw new Error(`the end-to-end tests need Terraform 1.5 or later; this is ${found}`);
  }
  const template = mkdtempSync(join(tmpdir(), "vodpreload-template-"));
  placeProvider(template);
  writeFileSync(
    join(template, "main.tf.json"),
    JSON.stringify({
      terraform: { required_providers: { vodpreload: { source: PROVIDER_SOURCE, version: VERSION } } },
    }),
  );
  execFileSync(TERRAFORM, ["init", "-no-color", "-input=false"], {
    cwd: template,
    env: cleanEnvironment(),
    stdio: ["ignore", "pipe", "inherit"],
  });
  process.env.VODPRELOAD_E2E_TEMPLATE = template;
  process.env.VODPRELOAD_E2E_VERSION = found;
  process.on("exit", () => {
    rmSync(template, { recursive: true, force: true });
  });
}
