/** The journal beside Terraform's data: private, of one endpoint, without secrets, and never needed. */
import {
  appendFileSync,
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { applyKilledAt } from "./support/kill";
import { journalFiles, journalFolder, journalText, loseJournal, loseState } from "./support/memory";
import { notWarm } from "./support/nodes";
import { Service } from "./support/service";
import { onStage } from "./support/stage";
import { paths, type Workspace } from "./support/workspace";

const DOMAIN = "vod.example.com";
const PRELOAD = "PreloadVodObjectCaches";
const SECRET = "Bearer 5ecr3t-0f-the-viewers";

let service: Service;
let workspace: Workspace;

onStage((stage) => {
  ({ service, workspace } = stage);
});

async function applied(env: NodeJS.ProcessEnv = {}): Promise<string> {
  const { exitCode, output } = await workspace.terraform(
    ["apply", "-no-color", "-input=false", "-auto-approve"],
    env,
  );
  expect(exitCode).toBe(0);
  return output;
}

function eachOnce(count: number): void {
  expect(service.accepted()).toHaveLength(count);
  expect(new Set(service.accepted()).size).toBe(count);
}

test("it stands in .terraform, for the user alone, and holds no secret", async () => {
  workspace.configureSet({ domain: DOMAIN, paths: paths(3), with_header: { Authorization: [SECRET] } }, {});
  await applied();
  workspace.configureSet(
    {
      domain: DOMAIN,
      paths: { ...paths(3), "/title/0001.mp4": "2" },
      with_header: { Authorization: [SECRET] },
    },
    {},
  );
  await applied();
  expect(statSync(journalFolder(workspace)).mode & 0o777).toBe(0o700);
  expect(journalFiles(workspace)).toHaveLength(2);
  for (const name of journalFiles(workspace)) {
    expect(statSync(join(journalFolder(workspace), name)).mode & 0o777).toBe(0o600);
  }
  const text = journalText(workspace);
  expect(text).toContain("/title/0001.mp4");
  for (const secret of [SECRET, "5ecr3t", "Authorization", service.emulator.accessKeySecret + '"']) {
    expect(text).not.toContain(secret);
  }
});

test("TF_DATA_DIR names where it stands", async () => {
  const data = join(workspace.folder, "data");
  const env = { TF_DATA_DIR: "data" };
  mkdirSync(data);
  expect((await workspace.terraform(["init", "-no-color", "-input=false"], env)).exitCode).toBe(0);
  workspace.configureSet({ domain: DOMAIN, paths: paths(3) });
  await applied(env);
  expect(existsSync(join(data, "vodpreload-journal"))).toBe(true);
  expect(journalFiles(workspace)).toEqual([]);
  loseState(workspace);
  await applied(env);
  eachOnce(3);
});

test("a run that sends nothing writes none", async () => {
  workspace.configureSet({ domain: DOMAIN, paths: paths(3) });
  expect((await workspace.plan()).exitCode).toBe(2);
  expect(journalFiles(workspace)).toEqual([]);
  await applied();
  await workspace.plan();
  await applied();
  expect(journalFiles(workspace)).toHaveLength(1);
});

test("where it cannot be written all works the same, with one line in the log", async () => {
  writeFileSync(journalFolder(workspace), "in the way");
  workspace.configureSet({ domain: DOMAIN, paths: paths(25), batch_size: 10 });
  const output = await applied({ TF_LOG_PROVIDER: "warn" });
  expect(output.match(/the journal cannot be written/g)).toHaveLength(1);
  expect(output).not.toContain("Warning:");
  eachOnce(25);
  loseState(workspace);
  await applied();
  eachOnce(25);
});

test("deleted in the middle of a deploy, and between a kill and the next deploy", async () => {
  service.emulator.control.setDurations({ visibilityDelayMs: 1_500 });
  workspace.configureSet({ domain: DOMAIN, paths: paths(50), batch_size: 10 });
  const stop = service.emulator.control.onCall(PRELOAD, () => {
    loseJournal(workspace);
  });
  await applyKilledAt({ service, workspace }, PRELOAD, 3);
  stop();
  await applied();
  eachOnce(50);
  expect((await workspace.plan()).exitCode).toBe(0);
});

test("a last line that was cut off is ignored", async () => {
  workspace.configureSet({ domain: DOMAIN, paths: paths(30), batch_size: 10 });
  await applyKilledAt({ service, workspace }, PRELOAD, 2);
  const [name = ""] = journalFiles(workspace);
  const path = join(journalFolder(workspace), name);
  const text = readFileSync(path, "utf8");
  writeFileSync(path, text.slice(0, -20));
  await applied();
  eachOnce(30);
  appendFileSync(path, '{"kind":"sent","call":"');
  loseState(workspace);
  await applied();
  eachOnce(30);
});

test("another endpoint's proves nothing", async () => {
  workspace.configureSet({ domain: DOMAIN, paths: paths(5) });
  await applied();
  const other = await Service.start();
  try {
    loseState(workspace);
    await applied(other.env);
    expect(other.accepted()).toHaveLength(5);
  } finally {
    await other.close();
  }
});

test("the same endpoint, but an account that knows nothing: what is not in its list is sent", async () => {
  workspace.configureSet({ domain: DOMAIN, paths: paths(5) });
  await applied();
  service.emulator.control.reset();
  service.advance(120_000);
  loseState(workspace);
  await applied();
  expect(await notWarm(service, workspace)).toEqual([]);
});

test("files older than three days are removed", async () => {
  workspace.configureSet({ domain: DOMAIN, paths: paths(5) });
  await applied();
  const [old = ""] = journalFiles(workspace);
  const then = new Date(Date.now() - 3 * 86_400_000 - 60_000);
  utimesSync(join(journalFolder(workspace), old), then, then);
  workspace.configureSet({ domain: DOMAIN, paths: paths(6) });
  await applied();
  expect(journalFiles(workspace)).toHaveLength(1);
  expect(journalFiles(workspace)).not.toContain(old);
});

test("a folder that others may read is no reason to write files that they may", async () => {
  mkdirSync(journalFolder(workspace));
  chmodSync(journalFolder(workspace), 0o755);
  workspace.configureSet({ domain: DOMAIN, paths: paths(5) });
  await applied();
  for (const name of journalFiles(workspace)) {
    expect(statSync(join(journalFolder(workspace), name)).mode & 0o777).toBe(0o600);
  }
});

test("a destroyed set that is made again is known by it, with its versions", async () => {
  const two = Object.fromEntries(Object.keys(paths(5)).map((path) => [path, "2"]));
  workspace.configureSet({ domain: DOMAIN, paths: two });
  await applied();
  expect((await workspace.destroy()).exitCode).toBe(0);
  await applied();
  eachOnce(5);
  rmSync(join(workspace.folder, "terraform.tfstate"));
  service.emulator.control.editOrigin(".");
  workspace.configureSet({ domain: DOMAIN, paths: paths(5) });
  await applied();
  expect(await notWarm(service, workspace)).toEqual([]);
});
