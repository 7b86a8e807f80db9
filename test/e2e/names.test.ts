/** Names in another Unicode form than Terraform's (NFC), as macOS lists them: the very bytes reach the service. */
import { TerraformStack, Testing } from "cdktf";
import { PreloadSet } from "../../src/constructs";
import type { Service } from "./support/service";
import { onStage } from "./support/stage";
import type { Json, Workspace } from "./support/workspace";

const DOMAIN = "vod.example.com";
const DECOMPOSED = "/\u1112\u1161\u11ab/cafe\u0301.mp4";
const COMPOSED = DECOMPOSED.normalize("NFC");
const DECOMPOSED_URL = `http://${DOMAIN}/%E1%84%92%E1%85%A1%E1%86%AB/cafe%CC%81.mp4`;
const COMPOSED_URL = `http://${DOMAIN}/%ED%95%9C/caf%C3%A9.mp4`;

let service: Service;
let workspace: Workspace;

onStage((stage) => {
  ({ service, workspace } = stage);
});

test("from the construct, both forms in one set", async () => {
  const stack = new TerraformStack(Testing.app(), "stack");
  new PreloadSet(stack, "launch", { domain: DOMAIN, area: "domestic", paths: [DECOMPOSED, COMPOSED] });
  const { resource = {} } = JSON.parse(Testing.synth(stack)) as Record<string, Json>;
  workspace.configure({ provider: { vodpreload: {} }, resource });

  expect((await workspace.apply()).exitCode).toBe(0);
  expect([...service.accepted()].sort()).toEqual([DECOMPOSED_URL, COMPOSED_URL].sort());
  expect((await workspace.plan()).exitCode).toBe(0);
});

test("from HCL, percent-encoded; written as they are they become NFC before the provider sees them", async () => {
  const [, path = ""] = DECOMPOSED_URL.split(DOMAIN);
  workspace.write("names.txt", `${DECOMPOSED}\n`);
  workspace.write(
    "sets.tf",
    `resource "vodpreload_set" "encoded" {
       domain = "${DOMAIN}"
       paths  = { "${path}" = "1" }
     }
     resource "vodpreload_set" "from_file" {
       domain = "${DOMAIN}"
       paths  = { for path in split("\\n", trimspace(file("names.txt"))) : path => "1" }
     }`,
  );
  workspace.configure({ provider: { vodpreload: {} } });

  expect((await workspace.apply()).exitCode).toBe(0);
  expect([...service.accepted()].sort()).toEqual([DECOMPOSED_URL, COMPOSED_URL].sort());
});
