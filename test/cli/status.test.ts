/** `status` and `watch` on states in files, with the emulated service behind real HTTP. */
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { status } from "../../src/cli/status";
import { watch } from "../../src/cli/watch";
import { type Emulator, startEmulator } from "../../src/emulator";

let emulator: Emulator;
let folder: string;

beforeEach(async () => {
  emulator = await startEmulator({});
  folder = mkdtempSync(join(tmpdir(), "vodpreload-status-"));
});

afterEach(async () => {
  rmSync(folder, { recursive: true, force: true });
  await emulator.close();
});

/** A state in which nothing is under way. */
const state = (attributes: object): string =>
  JSON.stringify({
    version: 4,
    resources: [
      {
        mode: "managed",
        type: "vodpreload_set",
        name: "launch",
        instances: [
          {
            schema_version: 1,
            attributes: {
              id: "1",
              domain: "vod.example.com",
              paths: {},
              pending: {},
              failed: {},
              ...attributes,
            },
          },
        ],
      },
    ],
  });

interface Run {
  readonly out: string;
  readonly err: string;
  readonly code: number;
}

async function run(
  command: typeof status | typeof watch,
  where: string,
  options: Parameters<typeof watch>[1] = {},
): Promise<Run> {
  const [out, err]: [string[], string[]] = [[], []];
  const code = await command(where, {
    env: { ...emulator.environment, PATH: "" },
    home: folder,
    print: (line) => out.push(line),
    printError: (line) => err.push(line),
    ...options,
  });
  return { out: out.join("\n"), err: err.join("\n"), code };
}

function file(name: string, text: string): string {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}

const ARRIVED = { paths: { "/a.mp4": "1" } };
const PENDING = { paths: { "/a.mp4": "1" }, pending: { "/a.mp4": "quota" } };
const GIVEN_UP = { paths: { "/a.mp4": "1" }, failed: { "/a.mp4": "origin: Origin Timeout [attempts: 3]" } };

test.each([
  [ARRIVED, 0, /^All 1 path arrived: 1 of 1 arrived\.$/],
  [PENDING, 4, /^Nothing is under way any more, and 1 path waits for the next deploy: /],
  [GIVEN_UP, 3, /vodpreload_set\.launch \/a\.mp4: origin: Origin Timeout, after 3 attempts$/],
])("watch of %j ends at once, with code %i", async (attributes, exitCode, words) => {
  const { code, out } = await run(watch, file("terraform.tfstate", state(attributes)));
  expect(code).toBe(exitCode);
  expect(out).toMatch(words);
});

test("watch --json ends with a line that says how it ended", async () => {
  const { out } = await run(watch, file("terraform.tfstate", state(GIVEN_UP)), { json: true });
  expect(JSON.parse(out)).toMatchObject({ format: 1, end: "given-up", sets: [{ givenUp: 1, wanted: 1 }] });
});

test("status --json has the shape that the page of it shows", async () => {
  const { code, out } = await run(status, file("terraform.tfstate", state(PENDING)), { json: true });
  expect(code).toBe(0);
  const instant = expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/) as string;
  expect(JSON.parse(out)).toEqual({
    format: 1,
    package: expect.stringMatching(/^\d+\.\d+\.\d+/) as string,
    at: instant,
    tasksRead: true,
    troubles: [],
    sets: [
      {
        address: "vodpreload_set.launch",
        source: join(folder, "terraform.tfstate"),
        domain: "vod.example.com",
        result: null,
        wanted: 1,
        arrived: 0,
        underWay: 0,
        pending: 1,
        givenUp: 0,
        paths: [{ path: "/a.mp4", state: "pending", reason: "quota" }],
      },
    ],
    quota: { total: 500, left: 500, resetsAt: instant },
    preloadedToday: [],
  });
});

test("without an engine a folder's own state file is read; without either it says what to name", async () => {
  file("terraform.tfstate", state(ARRIVED));
  expect((await run(status, folder)).out).toContain("vodpreload_set.launch on vod.example.com");
  rmSync(join(folder, "terraform.tfstate"));
  expect(await run(status, folder)).toMatchObject({
    code: 1,
    err: expect.stringMatching(/Neither terraform nor tofu is on the PATH.*Name a state file\.$/) as string,
  });
});

test("the engine is asked for the state of the folder's backend, and its error is said", async () => {
  const engine = file("engine", '#!/bin/sh\n[ "$*" = "state pull" ] && cat pulled.json\n');
  const failing = file(
    "failing",
    "#!/bin/sh\nprintf '\\033[31mBackend initialization required\\033[0m' >&2; exit 1\n",
  );
  for (const program of [engine, failing]) chmodSync(program, 0o755);
  file("pulled.json", state(PENDING));
  const env = { ...emulator.environment, PATH: String(process.env.PATH) };
  const { out } = await run(status, folder, { env: { ...env, TERRAFORM_BINARY_NAME: engine } });
  expect(out).toContain("0 of 1 arrived, 1 pending");
  const { code, err } = await run(status, folder, { env: { ...env, TERRAFORM_BINARY_NAME: failing } });
  expect(code).toBe(1);
  expect(err).toMatch(
    /failing state pull failed in .*: Backend initialization required\nRun failing init there/,
  );
});

test("a project that was not synthesized, stacks of several accounts and a place that is none are refused", async () => {
  file("cdktf.json", '{"app": "x"}');
  expect((await run(watch, folder)).err).toMatch(/run cdktf synth/);
  for (const name of ["a", "b"]) {
    mkdirSync(join(folder, "cdktf.out/stacks", name), { recursive: true });
    const main = { provider: { vodpreload: [{ profile: name }] }, resource: { vodpreload_set: { s: {} } } };
    file(`cdktf.out/stacks/${name}/cdk.tf.json`, JSON.stringify(main));
  }
  expect((await run(watch, folder)).err).toMatch(
    /provider blocks differ.*Name one stack's folder: .*stacks\/a, /,
  );
  expect((await run(status, join(folder, "none"))).err).toMatch(/"[^"]*none" does not exist\./);
});

test("nothing to watch is an error, nothing to show is none", async () => {
  const empty = file("empty.tfstate", JSON.stringify({ version: 4, resources: [] }));
  expect(await run(watch, empty)).toMatchObject({
    code: 1,
    err: expect.stringContaining("Deploy first") as string,
  });
  expect(await run(status, empty)).toMatchObject({ code: 0 });
});

test("what the service refuses is said with its reason, and no secret", async () => {
  const secret = "wr0ng-s3cret-of-the-stack";
  const env = { ...emulator.environment, ALIBABA_CLOUD_ACCESS_KEY_SECRET: secret };
  const { code, out, err } = await run(status, file("terraform.tfstate", state(ARRIVED)), { env });
  expect(code).toBe(1);
  expect(err).toMatch(/The quota could not be read: .*SignatureDoesNotMatch/);
  expect(out).toContain("As the state has it");
  expect(out + err).not.toContain(secret);
});

test("keys of the provider block beside a state count, and are not shown", async () => {
  const secret = "wr0ng-s3cret-of-the-block";
  const block = { access_key: "emulator", secret_key: secret };
  const main = { provider: { vodpreload: block }, resource: { vodpreload_set: { launch: {} } } };
  file("main.tf.json", JSON.stringify(main));
  const where = file("terraform.tfstate", state({ ...ARRIVED, result: `x ${secret}` }));
  const { out, err } = await run(status, where);
  expect(out).toContain("Last deploy: x ***\n");
  expect(err).toContain("SignatureDoesNotMatch");
  expect(err).not.toContain(secret);
});
