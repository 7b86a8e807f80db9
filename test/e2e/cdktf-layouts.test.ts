/** Layouts of users' projects that change how Node finds modules; `npm run test:matrix` makes all kinds of them for real. */
import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { CdktfProject, set } from "./support/cdktf-project";
import { run } from "./support/process";
import { ROOT } from "./support/provider-package";
import { Service } from "./support/service";

const CDKTF = join(ROOT, "node_modules", ".bin", "cdktf");

let service: Service;
let project: CdktfProject;

beforeEach(async () => {
  service = await Service.start();
  project = new CdktfProject(service.env);
});

afterEach(async () => {
  project.remove();
  await service.close();
});

test('with "type": "module"', async () => {
  writeFileSync(join(project.folder, "package.json"), JSON.stringify({ type: "module", private: true }));
  project.app(set("launch", '["/a.mp4"]'));
  const deployed = await project.cdktf("deploy", "--auto-approve");
  if (deployed.exitCode !== 0) throw new Error(deployed.output);
  expect(service.accepted()).toHaveLength(1);
});

test("in a workspace, whose root has the modules", async () => {
  const stack = join(project.folder, "packages", "stack");
  mkdirSync(stack, { recursive: true });
  project.app(set("launch", '["/a.mp4"]'), "cdktn");
  for (const file of ["main.ts", "cdktf.json"]) renameSync(join(project.folder, file), join(stack, file));
  const deployed = await run(CDKTF, ["deploy", "--auto-approve"], { cwd: stack, env: project.env });
  if (deployed.exitCode !== 0) throw new Error(deployed.output);
  expect(service.accepted()).toHaveLength(1);
});
