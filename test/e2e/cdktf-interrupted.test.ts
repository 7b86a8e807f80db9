/** Ctrl-C during a deploy with the real `cdktf`, and during Terraform's own apply of the same stack. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { CdktfProject, set } from "./support/cdktf-project";
import { TERRAFORM } from "./support/environment";
import { Running } from "./support/process";
import { Service } from "./support/service";

const PRELOAD = "PreloadVodObjectCaches";
const FIFTY = JSON.stringify(Array.from({ length: 50 }, (_, index) => `/title/${index}.mp4`));

let service: Service;
let project: CdktfProject;

beforeEach(async () => {
  service = await Service.start();
  project = new CdktfProject(service.env);
  project.app(set("launch", FIFTY, ", batchSize: 10"));
});

afterEach(async () => {
  project.remove();
  await service.close();
});

const state = (): string => {
  const file = join(project.folder, "terraform.stack.tfstate");
  return existsSync(file) ? readFileSync(file, "utf8") : "";
};

/** The next deploy sends only the rest. */
async function restGoesOutOnce(): Promise<void> {
  const next = await project.cdktf("deploy", "--auto-approve");
  expect(next.exitCode).toBe(0);
  expect(service.accepted()).toHaveLength(50);
  expect(new Set(service.accepted()).size).toBe(50);
  expect((await project.cdktf("diff")).output).toContain("No changes");
}

test.each<[string, (running: Running) => void]>([
  [
    "to the process group, as Ctrl-C sends it",
    (running) => {
      running.signalGroup("SIGINT");
    },
  ],
  [
    "to cdktf alone",
    (running) => {
      running.signal("SIGINT");
    },
  ],
])(
  "SIGINT %s: cdktf kills Terraform, no state is saved, and the journal knows what was sent",
  async (_, interrupt) => {
    const held = service.hold(PRELOAD, { nth: 3 });
    const running = project.start("deploy", "--auto-approve");
    await held.reached;
    interrupt(running);
    const { exitCode } = await running.finished;
    expect(exitCode).not.toBe(0);
    held.release();
    await service.emulator.control.waitForCall(PRELOAD, 3, { answered: true });
    expect(state()).not.toContain("vodpreload_set");
    expect(service.accepted()).toHaveLength(30);
    await restGoesOutOnce();
  },
);

test("SIGINT to Terraform's apply of the synthesized stack: the state is saved, and cdktf goes on from it", async () => {
  expect((await project.cdktf("synth")).exitCode).toBe(0);
  // Not with -chdir: the packages are looked for below the folder that Terraform is started in.
  const terraform = (...args: string[]): Running =>
    new Running(TERRAFORM, args, { cwd: project.stackFolder, env: project.env });
  expect((await terraform("init", "-input=false").finished).exitCode).toBe(0);
  const held = service.hold(PRELOAD, { nth: 3 });
  const running = terraform("apply", "-input=false", "-auto-approve");
  await held.reached;
  running.signalGroup("SIGINT");
  await running.printed(/Interrupt received|Stopping operation|Gracefully/i);
  held.release();
  await running.finished;
  expect(state()).toMatch(/"pending_count": 20/);
  await restGoesOutOnce();
});
