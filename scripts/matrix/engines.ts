/** The engines of the matrix, oldest first, and what each has. */
export interface Engine {
  /** As the page names it. */
  readonly title: string;
  /** Its recipe in scripts/cached-builds.ts. */
  readonly build: string;
  /** Cases that need what this version does not have yet, and what that is. */
  readonly lacks: Readonly<Record<string, string>>;
}

const FUNCTIONS = { "list function": "has no functions of providers yet" };

export const ENGINES: readonly Engine[] = [
  {
    title: "Terraform 1.0.11",
    build: "terraform-1.0.11",
    lacks: { ...FUNCTIONS, gate: "has no postconditions yet" },
  },
  { title: "Terraform 1.5.7", build: "terraform-1.5.7", lacks: FUNCTIONS },
  { title: "Terraform 1.8.5", build: "terraform-1.8.5", lacks: {} },
  { title: "Terraform 1.11.4", build: "terraform-1.11.4", lacks: {} },
  { title: "Terraform 1.15.0", build: "terraform-1.15.0", lacks: {} },
  { title: "OpenTofu 1.6.3", build: "opentofu-1.6.3", lacks: FUNCTIONS },
  { title: "OpenTofu 1.12.6", build: "opentofu-1.12.6", lacks: {} },
];

/** Node's major versions. */
export const NODES = [20, 22, 24, 26] as const;
