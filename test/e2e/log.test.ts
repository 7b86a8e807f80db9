/** What TF_LOG_PROVIDER shows: a line a call at info, decisions at debug, and no secret at any level. */
import type { Service } from "./support/service";
import { onStage } from "./support/stage";
import { paths, type Workspace } from "./support/workspace";

const KEYS = {
  accessKeyId: "AKIDe2e4711-never-logged",
  accessKeySecret: "secret-5c1f-never-logged",
  securityToken: "token-9a2b-never-logged",
};
const HEADER = "header-value-never-logged";
const SET = {
  domain: "vod.example.com",
  paths: paths(15),
  batch_size: 10,
  with_header: { "X-Pass": [HEADER] },
};

let service: Service;
let workspace: Workspace;

onStage(
  (stage) => {
    ({ service, workspace } = stage);
  },
  { credentials: [KEYS] },
);

/** The provider's own lines of an apply, without the time. */
async function logged(level: string): Promise<readonly string[]> {
  const { stderr } = await workspace.terraform(["apply", "-no-color", "-input=false", "-auto-approve"], {
    TF_LOG_PROVIDER: level,
  });
  return stderr
    .split("\n")
    .filter((line) => line.includes("provider.terraform-provider-vodpreload_v"))
    .map((line) => line.replace(/^\S+ \[(\w+)\]\s+provider\.\S+: /, "$1 "));
}

/** The fields of a line are in no order. */
const has = (line: string, ...parts: readonly string[]): boolean =>
  parts.every((part) => line.includes(part));

test("info: the endpoint, the source of credentials, and what each call came to", async () => {
  workspace.configureSet(SET);
  service.fail("PreloadVodObjectCaches", "QuotaExceeded.Preload", { nth: 2 });
  const lines = await logged("info");
  const of = (...parts: readonly string[]): number => lines.filter((line) => has(line, ...parts)).length;
  const host = service.endpoint.replace("http://", "");
  const source = '"ALIBABA_CLOUD_ACCESS_KEY_ID with ALIBABA_CLOUD_SECURITY_TOKEN"';
  // Terraform plans and applies in two processes.
  expect(of("INFO the service: ", `endpoint=${host}`)).toBe(2);
  expect(of("INFO credentials: ", `source=${source}`)).toBe(2);
  const sent = ["INFO call: ", "operation=PreloadVodObjectCaches", "milliseconds=", "requestId="];
  expect(of(...sent, "urls=10", "result=accepted")).toBe(1);
  expect(of(...sent, "urls=5", "result=QuotaExceeded.Preload")).toBe(1);
  expect(of("INFO call: ", "operation=DescribeVodRefreshQuota", "result=answered")).toBeGreaterThan(0);
  expect(of("DEBUG")).toBe(0);
});

test("debug: what was decided, and what it came to", async () => {
  workspace.configureSet(SET);
  const lines = await logged("debug");
  expect(
    lines.filter((line) => has(line, "DEBUG decided: ", "domain=vod.example.com", "new=15")),
  ).toHaveLength(1);
  expect(lines.filter((line) => has(line, "DEBUG came to: ", "accepted=15", "calls=2"))).toHaveLength(1);
});

test("not even at trace a key, a token or a header's value", async () => {
  workspace.configureSet(SET);
  service.fail("PreloadVodObjectCaches", "SignatureDoesNotMatch", { nth: 2 });
  const all = (await logged("trace")).join("\n");
  expect(all).toContain("SignatureDoesNotMatch");
  for (const secret of [...Object.values(KEYS), HEADER]) expect(all.includes(secret)).toBe(false);
});
