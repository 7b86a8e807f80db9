/** What `cdktf` finds in a lock file, read as `cdktf` reads it. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type RequiredProvider, spareLockStep } from "../../src/package/lock-step";

const OURS = `provider "terraform.local/alicloud/vodpreload" {
  version     = "0.1.0"
  constraints = "0.1.0"
  hashes = [
    "h1:x",
  ]
}
`;

const time = (
  version: string,
  constraint: string,
): string => `provider "registry.terraform.io/hashicorp/time" {
  version     = "${version}"
  constraints = "${constraint}"
}
`;

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "lock-step-"));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

const file = (): string => join(folder, ".terraform.lock.hcl");

function spared(lock: string, ...required: readonly RequiredProvider[]): string {
  writeFileSync(file(), lock);
  spareLockStep(folder, required);
  return readFileSync(file(), "utf8");
}

/** Source to constraint, line by line; a later one counts. */
function asCdktfReads(lock: string): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  let source: string | undefined;
  for (const line of lock.split("\n")) {
    if (source === undefined) {
      source = /provider "(.*)"/.exec(line)?.[1];
      continue;
    }
    const constraint = /^\s*constraints\s+=\s+"(.*)"/.exec(line)?.[1];
    if (constraint !== undefined) found[source] = constraint;
    if (/^\s*}/.test(line)) source = undefined;
  }
  return found;
}

const withoutComments = (lock: string): string => lock.replace(/\/\*[^]*?\*\//g, "").trim();

test("providers that are not locked yet are found with a constraint that every version meets", () => {
  const lock = spared(
    OURS,
    { source: "time", version: "~> 0.14" },
    { source: "aliyun/alicloud", version: "1.2" },
  );
  expect(asCdktfReads(lock)).toEqual({
    "terraform.local/alicloud/vodpreload": "0.1.0",
    "registry.terraform.io/hashicorp/time": "",
    "registry.terraform.io/aliyun/alicloud": "",
  });
  expect(withoutComments(lock)).toBe(OURS.trim());
});

test("an entry that meets its constraint stays, also where cdktf would not think so", () => {
  const before = time("0.14.2", "> 0.9.0") + "\n" + OURS;
  const lock = spared(before, { source: "time", version: "> 0.9" });
  expect(withoutComments(lock)).toBe(before.trim());
  expect(asCdktfReads(lock)).toHaveProperty(["registry.terraform.io/hashicorp/time"], "");
});

test("an entry that does not meet a changed constraint is dropped, so that the init chooses anew", () => {
  const lock = spared(`${time("0.13.0", "0.13.0")}\n${OURS}`, {
    source: "hashicorp/time",
    version: "0.14.2",
  });
  expect(withoutComments(lock)).toBe(OURS.trim());
  expect(asCdktfReads(lock)).toHaveProperty(["registry.terraform.io/hashicorp/time"], "");
});

test("an entry that only Terraform can judge is left for cdktf to see", () => {
  const before = `${time("0.14.2", "~> 0.14")}\n${OURS}`;
  expect(spared(before, { source: "hashicorp/time", version: "0.15.0-beta1" })).toBe(before);
});

test("the comment is written once, follows the stack, and goes when there is nothing to name", () => {
  const required = { source: "time", version: "~> 0.14" };
  const once = spared(OURS, required);
  expect(spared(once, required)).toBe(once);
  expect(asCdktfReads(spared(once, { source: "random", version: "3.0.0" }))).not.toHaveProperty([
    "registry.terraform.io/hashicorp/time",
  ]);
  expect(spared(once)).toBe(OURS);
});
