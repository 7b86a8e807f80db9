/** Keys and tokens from the environment or a profile appear nowhere: no output, no log, no state, no plan. */
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import type { Service } from "./support/service";
import { onStage } from "./support/stage";
import { paths, type Workspace } from "./support/workspace";

const KEYS = {
  accessKeyId: "AKIDe2e4711visible",
  accessKeySecret: "secret-5c1f-never-printed",
  securityToken: "token-9a2b-never-printed",
};
const SECRETS = [KEYS.accessKeySecret, KEYS.securityToken];
const SET = { domain: "vod.example.com", paths: paths(3) };

let service: Service;
let workspace: Workspace;

onStage(
  (stage) => {
    ({ service, workspace } = stage);
  },
  { credentials: [KEYS] },
);

function expectNoSecretIn(text: string): void {
  for (const secret of SECRETS) expect(text.includes(secret)).toBe(false);
}

/** Plans to a file, applies it, breaks the keys and tries again, all with everything logged. */
async function everythingPrinted(): Promise<string> {
  const trace = { TF_LOG: "TRACE" };
  const planned = await workspace.terraform(["plan", "-no-color", "-input=false", "-out=plan.bin"], trace);
  expect(planned.exitCode).toBe(0);
  const applied = await workspace.terraform(["apply", "-no-color", "-input=false", "plan.bin"], trace);
  expect(applied.exitCode).toBe(0);
  expect(service.accepted()).toHaveLength(3);
  const shown = await workspace.terraform(["show", "-json", "plan.bin"]);
  const planFile = unzipSync(readFileSync(join(workspace.folder, "plan.bin")));
  const planTexts = Object.values(planFile).map((bytes) => strFromU8(bytes, true));
  const state = readFileSync(join(workspace.folder, "terraform.tfstate"), "utf8");
  service.fail("PreloadVodObjectCaches", "SignatureDoesNotMatch", { from: 1 });
  workspace.configureSet({ ...SET, paths: paths(5) }, currentProvider);
  const failed = await workspace.terraform(["apply", "-no-color", "-input=false", "-auto-approve"], trace);
  expect(failed.exitCode).toBe(1);
  expect(failed.output).toContain("SignatureDoesNotMatch");
  return [planned, applied, shown, failed].map((one) => one.output).join("\n") + planTexts.join("\n") + state;
}

let currentProvider: Record<string, unknown> = {};

test("from the environment", async () => {
  currentProvider = {};
  workspace.configureSet(SET, currentProvider);
  expectNoSecretIn(await everythingPrinted());
});

test("from a profile", async () => {
  const folder = join(String(workspace.env.HOME), ".aliyun");
  mkdirSync(folder);
  workspace.write(
    "home/.aliyun/config.json",
    JSON.stringify({
      current: "default",
      profiles: [
        {
          name: "ci",
          mode: "StsToken",
          access_key_id: KEYS.accessKeyId,
          access_key_secret: KEYS.accessKeySecret,
          sts_token: KEYS.securityToken,
        },
      ],
    }),
  );
  workspace.env = Object.fromEntries(
    Object.entries(workspace.env).filter(([name]) => !/ACCESS_KEY|SECURITY_TOKEN/.test(name)),
  );
  currentProvider = { profile: "ci" };
  workspace.configureSet(SET, currentProvider);
  expectNoSecretIn(await everythingPrinted());
});

test("the check itself sees a secret in a compressed plan", async () => {
  workspace.configureSet(SET, { secret_key: KEYS.accessKeySecret, access_key: KEYS.accessKeyId });
  await workspace.terraform(["plan", "-no-color", "-input=false", "-out=plan.bin"]);
  const planFile = unzipSync(readFileSync(join(workspace.folder, "plan.bin")));
  const texts = Object.values(planFile).map((bytes) => strFromU8(bytes, true));
  expect(texts.some((text) => text.includes(KEYS.accessKeySecret))).toBe(true);
});
