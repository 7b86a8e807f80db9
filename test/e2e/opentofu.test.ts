/** What only OpenTofu has, with the provider: encrypted state, `-exclude`, early evaluation, `for_each` of providers. */
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { openTofu } from "./support/opentofu";
import { PROVIDER_SOURCE, VERSION } from "./support/provider-package";
import { Service } from "./support/service";
import { Workspace } from "./support/workspace";

const ENGINE = openTofu(
  "what only OpenTofu has: encryption, -exclude, early evaluation, for_each of providers",
);

const HOST = "http://vod.example.com";
const REQUIRED = `terraform {
  required_providers {
    vodpreload = { source = "${PROVIDER_SOURCE}", version = "${VERSION}" }
  }
}
`;

function set(name: string, list: string, more = ""): string {
  return `resource "vodpreload_set" "${name}" {
  domain = "vod.example.com"
  paths  = { for path in ${list} : path => "1" }
  ${more}
}
`;
}

(ENGINE === undefined ? describe.skip : describe)("OpenTofu", () => {
  let service: Service;
  let workspace: Workspace;

  beforeEach(async () => {
    service = await Service.start();
    workspace = new Workspace(service.env, ENGINE);
    workspace.configure({});
  });

  afterEach(async () => {
    workspace.remove();
    await service.close();
  });

  const ENCRYPTION = `variable "passphrase" {
  type      = string
  sensitive = true
}
terraform {
  encryption {
    key_provider "pbkdf2" "key" {
      passphrase = var.passphrase
      # The least that OpenTofu takes: it derives the key again for each file it reads or writes.
      iterations = 200000
    }
    method "aes_gcm" "method" { keys = key_provider.pbkdf2.key }
    state {
      method   = method.aes_gcm.method
      enforced = true
    }
    plan {
      method   = method.aes_gcm.method
      enforced = true
    }
  }
}
`;

  test("encrypted state and plan: the file names no path, the memory works, another passphrase opens nothing", async () => {
    workspace.env = { ...workspace.env, TF_VAR_passphrase: "a passphrase of some length" };
    workspace.write("encryption.tf", ENCRYPTION);
    workspace.write("set.tf", set("launch", '["/a.mp4", "/b.mp4"]'));
    const planned = await workspace.plan("-out=plan");
    expect(planned.exitCode).toBe(2);
    expect(readFileSync(join(workspace.folder, "plan")).includes("a.mp4")).toBe(false);
    expect((await workspace.apply("plan")).exitCode).toBe(0);
    expect(service.accepted()).toEqual([`${HOST}/a.mp4`, `${HOST}/b.mp4`]);
    const state = readFileSync(join(workspace.folder, "terraform.tfstate"), "utf8");
    expect(state).toContain("encrypted_data");
    expect(state).not.toMatch(/a\.mp4|vod\.example\.com/);
    expect((await workspace.plan()).exitCode).toBe(0);

    workspace.write("set.tf", set("launch", '["/a.mp4", "/b.mp4", "/c.mp4"]'));
    expect((await workspace.apply()).exitCode).toBe(0);
    expect(service.accepted()).toHaveLength(3);

    const locked = await workspace.terraform(["plan", "-no-color"], { TF_VAR_passphrase: "x".repeat(20) });
    expect(locked.exitCode).toBe(1);
    expect(locked.output).toContain("decrypt");
    expect((await workspace.destroy()).exitCode).toBe(0);
    expect(service.accepted()).toHaveLength(3);
  });

  test("-exclude leaves a set out of a plan, a deploy and a destroy", async () => {
    workspace.write("sets.tf", set("now", '["/now.mp4"]') + set("later", '["/later.mp4"]'));
    const applied = await workspace.apply("-exclude=vodpreload_set.later");
    expect(applied.output).toContain("1 added");
    expect(service.accepted()).toEqual([`${HOST}/now.mp4`]);
    expect((await workspace.plan("-exclude=vodpreload_set.later")).exitCode).toBe(0);
    expect((await workspace.apply()).exitCode).toBe(0);
    expect(service.accepted()).toEqual([`${HOST}/now.mp4`, `${HOST}/later.mp4`]);
    expect((await workspace.destroy("-exclude=vodpreload_set.later")).exitCode).toBe(0);
    expect(workspace.instance("now")).toBeUndefined();
    expect(workspace.attributes("later").paths).toEqual({ "/later.mp4": "1" });
  });

  test("early evaluation: a variable names the state's file, and the module that holds the set", async () => {
    mkdirSync(join(workspace.folder, "sets", "launch"), { recursive: true });
    workspace.write(join("sets", "launch", "main.tf"), REQUIRED + set("launch", '["/a.mp4"]'));
    workspace.write(
      "stack.tf",
      `variable "stage" { default = "test" }
locals { kind = "launch" }
terraform {
  backend "local" { path = "\${var.stage}.tfstate" }
}
module "sets" { source = "./sets/\${local.kind}" }
`,
    );
    const initialised = await workspace.terraform(["init", "-no-color", "-input=false"]);
    expect(initialised.output).not.toContain("Error");
    expect((await workspace.apply()).exitCode).toBe(0);
    expect(service.accepted()).toEqual([`${HOST}/a.mp4`]);
    expect(readFileSync(join(workspace.folder, "test.tfstate"), "utf8")).toContain("/a.mp4");
    expect((await workspace.plan()).exitCode).toBe(0);
  });

  test("for_each of providers: each account's sets go to it, with a budget of its own", async () => {
    const other = await Service.start();
    try {
      workspace.write(
        "accounts.tf",
        `variable "accounts" {
  type = map(object({ endpoint = string, keep_free = number }))
}
provider "vodpreload" {
  alias     = "account"
  for_each  = var.accounts
  endpoint  = each.value.endpoint
  keep_free = each.value.keep_free
}
resource "vodpreload_set" "launch" {
  for_each = var.accounts
  provider = vodpreload.account[each.key]
  domain   = "vod.example.com"
  paths    = { "/\${each.key}.mp4" = "1", "/both.mp4" = "1" }
}
`,
      );
      const accounts = { one: { endpoint: service.endpoint, keep_free: 0 } };
      const both = { ...accounts, two: { endpoint: other.endpoint, keep_free: 499 } };
      const deploy = async (wanted: unknown): Promise<string> => {
        workspace.env = { ...workspace.env, TF_VAR_accounts: JSON.stringify(wanted) };
        const applied = await workspace.apply();
        expect(applied.exitCode).toBe(0);
        return applied.output;
      };
      await deploy(both);
      expect([...service.accepted()].sort()).toEqual([`${HOST}/both.mp4`, `${HOST}/one.mp4`]);
      expect(other.accepted()).toHaveLength(1);
      expect((await workspace.plan()).exitCode).toBe(2);
      other.nextDay();
      expect(await deploy({ ...both, two: { ...both.two, keep_free: 0 } })).toContain("1 changed");
      expect(other.accepted()).toHaveLength(2);
      expect(service.accepted()).toHaveLength(2);
    } finally {
      await other.close();
    }
  });
});
