/** The programs that a test runs on when it matters which one it is: Terraform, and OpenTofu where it is cached. */
import { basename } from "node:path";
import { TERRAFORM } from "./environment";
import { openTofu } from "./opentofu";

export interface Engine {
  readonly name: "Terraform" | "OpenTofu";
  readonly program: string;
}

/** The one under test, and OpenTofu beside Terraform; says so where that is left out. */
export function engines(what: string): readonly Engine[] {
  if (basename(TERRAFORM).includes("tofu")) return [{ name: "OpenTofu", program: TERRAFORM }];
  const program = openTofu(`${what}, on OpenTofu`);
  const terraform: Engine = { name: "Terraform", program: TERRAFORM };
  return program === undefined ? [terraform] : [terraform, { name: "OpenTofu", program }];
}
