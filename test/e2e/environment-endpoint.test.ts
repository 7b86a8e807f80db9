/** An endpoint in the environment that is none: a plan names the variable, nothing is called, a destroy needs none. */
import type { Service } from "./support/service";
import { onStage } from "./support/stage";
import { paths, type Workspace } from "./support/workspace";

const DOMAIN = "vod.example.com";
const BAD = { ALIBABA_CLOUD_ENDPOINT_VOD: "http//127.0.0.1" };

let service: Service;
let workspace: Workspace;

onStage((stage) => {
  ({ service, workspace } = stage);
});

/** What Terraform says, without line breaks. */
const words = (output: string): string => output.replace(/\s+/g, " ");

const THREE = {
  provider: { vodpreload: {} },
  resource: {
    vodpreload_set: Object.fromEntries(
      [1, 101, 201].map((from) => [`set${from}`, { domain: DOMAIN, paths: paths(10, from) }]),
    ),
  },
};

test.each(["plan", "apply"])(
  "%s of three sets: one error that names the variable, and no call",
  async (command) => {
    workspace.configure(THREE);
    const { output, exitCode } = await workspace.terraform(
      [command, "-no-color", "-input=false", ...(command === "apply" ? ["-auto-approve"] : [])],
      BAD,
    );
    expect(exitCode).toBe(1);
    expect(output.match(/Error: /g)).toHaveLength(1);
    expect(output).not.toContain("Warning: ");
    expect(words(output)).toContain("The variable ALIBABA_CLOUD_ENDPOINT_VOD is no endpoint. Write a host");
    expect(service.calls()).toEqual([]);
  },
);

test("a saved plan that is applied where the variable is wrong: an error, and the state stays", async () => {
  workspace.configure(THREE);
  expect((await workspace.plan("-out=plan.bin")).exitCode).toBe(2);
  service.forgetCalls();
  const applied = await workspace.terraform(["apply", "-no-color", "-input=false", "plan.bin"], BAD);
  expect(applied.exitCode).toBe(1);
  expect(words(applied.output)).toContain("The variable ALIBABA_CLOUD_ENDPOINT_VOD is no endpoint");
  expect(applied.output).not.toContain("credentials");
  expect(service.calls()).toEqual([]);
  expect(workspace.instance("set1")).toBeUndefined();
});

test("what is pending, too: -refresh=false leaves out the plan that Terraform makes before a destroy", async () => {
  service.leave(1);
  workspace.configureSet({ domain: DOMAIN, paths: paths(3) });
  await workspace.apply();
  workspace.env = { ...workspace.env, ...BAD };
  service.forgetCalls();
  const refused = await workspace.destroy();
  expect(refused.exitCode).toBe(1);
  expect(words(refused.output)).toContain("unset the variable or add -refresh=false");
  expect((await workspace.destroy("-refresh=false")).exitCode).toBe(0);
  expect(service.calls()).toEqual([]);
});

test("a destroy needs none, nor does a plan without anything to send, nor any with the argument", async () => {
  workspace.configureSet({ domain: DOMAIN, paths: paths(3) }, { endpoint: service.endpoint });
  workspace.env = { ...workspace.env, ...BAD };
  expect((await workspace.apply()).exitCode).toBe(0);
  workspace.configureSet({ domain: DOMAIN, paths: paths(3) });
  expect((await workspace.plan()).exitCode).toBe(0);
  service.forgetCalls();
  const destroyed = await workspace.destroy();
  expect(destroyed.exitCode).toBe(0);
  expect(destroyed.output).not.toContain("access key");
  expect(service.calls()).toEqual([]);
});
