/** A set that Terraform replaces: the plan counts everything as new, says what will happen, and that happens. */
import type { Service } from "./support/service";
import { onStage } from "./support/stage";
import { paths, type Workspace } from "./support/workspace";

const DOMAIN = "vod.example.com";
const SUMMARY = "A replaced set is not sent again as a whole";
const REPLACE = "-replace=vodpreload_set.launch";

let service: Service;
let workspace: Workspace;

onStage((stage) => {
  ({ service, workspace } = stage);
});

const words = (output: string): string => output.replace(/\s+/g, " ");

/** Of 10 paths 7 were accepted; the day after, all may be. */
async function given(more: Record<string, unknown> = {}): Promise<void> {
  service.leave(7);
  workspace.configureSet({ domain: DOMAIN, paths: paths(10), ...more });
  expect((await workspace.apply()).exitCode).toBe(0);
  service.nextDay();
  service.forgetCalls();
}

/** Of the second plan of a -replace Terraform prints no warnings, so that the plan itself must not mislead. */
test("-replace: the plan does not claim that all are sent again, and the apply sends 3", async () => {
  await given();
  const planned = await workspace.plan(REPLACE, "-out=plan.bin");
  expect(planned.output).toMatch(/~ planned +=.* -> \(known after apply\)/);
  expect(planned.output).toMatch(/~ planned_urls +=.* -> \(known after apply\)/);
  const applied = await workspace.terraform(["apply", "-no-color", "-input=false", "plan.bin"]);
  expect(applied.exitCode).toBe(0);
  expect(service.preloads().flat()).toHaveLength(3);
  expect((await workspace.plan()).exitCode).toBe(0);
});

test("a tainted set: a warning has the numbers as well", async () => {
  await given();
  await workspace.terraform(["taint", "-no-color", "vodpreload_set.launch"]);
  const planned = await workspace.plan();
  expect(planned.output).toMatch(/~ planned +=.* -> \(known after apply\)/);
  expect(planned.output.match(/Warning: /g)).toHaveLength(1);
  expect(planned.output).toContain(SUMMARY);
  expect(words(planned.output)).toContain(
    "7 paths that were accepted are not sent again, and 3 paths are sent.",
  );
  await workspace.apply();
  expect(service.preloads().flat()).toHaveLength(3);
});

test("with skip_recent = false all is meant to be sent, and the plan says so", async () => {
  await given({ skip_recent: false });
  await workspace.terraform(["taint", "-no-color", "vodpreload_set.launch"]);
  const planned = await workspace.plan();
  expect(planned.output).not.toContain(SUMMARY);
  expect(planned.output).not.toMatch(/planned.*known after apply/);
});

test("no such warning for another set beside one that exists, nor where nothing was accepted", async () => {
  await given();
  const set = { domain: DOMAIN, paths: paths(10) };
  workspace.configure({
    provider: { vodpreload: {} },
    resource: { vodpreload_set: { launch: set, other: { ...set, paths: paths(10, 101) } } },
  });
  expect((await workspace.plan()).output).not.toContain(SUMMARY);
  expect((await workspace.plan("-target=vodpreload_set.other", REPLACE)).output).not.toContain(SUMMARY);

  service.leave(0);
  workspace.configureSet({ domain: DOMAIN, paths: paths(5, 201) });
  await workspace.apply();
  expect((await workspace.plan(REPLACE)).output).not.toContain(SUMMARY);
});
