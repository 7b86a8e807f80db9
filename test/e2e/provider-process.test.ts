/** The executable as Terraform starts it, without Terraform: handshake, shutdown, signals, a parent that dies. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as delay } from "node:timers/promises";
import { Client, credentials } from "@grpc/grpc-js";
import { type Certificate, selfSigned } from "../../src/plugin/certificate";
import { cleanEnvironment } from "./support/environment";
import { ROOT, VERSION } from "./support/provider-package";

const NAME = `terraform-provider-vodpreload_v${VERSION}`;
const PACKAGE = join(ROOT, "dist", "provider");

let folder: string;
let home: string;
let terraform: Certificate;
const children: ChildProcess[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "vodpreload-process-"));
  home = join(folder, "home");
  mkdirSync(home);
  terraform = selfSigned(Date.now());
});

afterEach(() => {
  for (const child of children.splice(0)) child.kill("SIGKILL");
  rmSync(folder, { recursive: true, force: true });
});

function invited(more: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv {
  return cleanEnvironment({
    HOME: home,
    TF_PLUGIN_MAGIC_COOKIE: "d602bf8f470bc67ca7faa0386276bbdd4330efaf76d1a219cb4d6991ca9872b2",
    PLUGIN_PROTOCOL_VERSIONS: "6",
    PLUGIN_CLIENT_CERT: terraform.certificatePem,
    PLUGIN_UNIX_SOCKET_DIR: folder,
    ...more,
  });
}

interface Started {
  readonly child: ChildProcess;
  readonly socket: string;
  readonly server: string;
  /** Everything on stdout so far. */
  readonly lines: string[];
  readonly stderr: () => string;
}

async function start(env = invited(), executable = join(PACKAGE, NAME)): Promise<Started> {
  const child = spawn(executable, [], { env, stdio: ["ignore", "pipe", "pipe"] });
  children.push(child);
  const lines: string[] = [];
  let errors = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => (errors += text));
  const reader = createInterface({ input: child.stdout });
  reader.on("line", (line) => lines.push(line));
  await Promise.race([once(reader, "line"), once(child, "exit")]);
  const [, , , socket = "", , der = ""] = (lines[0] ?? "").split("|");
  const base64 = Buffer.from(der, "base64").toString("base64");
  const server = [
    "-----BEGIN CERTIFICATE-----",
    ...(base64.match(/.{1,64}/g) ?? []),
    "-----END CERTIFICATE-----",
    "",
  ].join("\n");
  return { child, socket, server, lines, stderr: () => errors };
}

async function call({ socket, server }: Started, path: string): Promise<Buffer> {
  const client = new Client(
    `unix:${socket}`,
    credentials.createSsl(
      Buffer.from(server),
      Buffer.from(terraform.privateKeyPem),
      Buffer.from(terraform.certificatePem),
    ),
    { "grpc.ssl_target_name_override": "localhost", "grpc.default_authority": "localhost" },
  );
  try {
    return await new Promise((resolve, reject) => {
      client.makeUnaryRequest(
        path,
        (bytes: Buffer) => bytes,
        (bytes: Buffer) => bytes,
        Buffer.alloc(0),
        { deadline: Date.now() + 10_000 },
        (error, answer) => {
          if (error === null) resolve(answer ?? Buffer.alloc(0));
          else reject(error);
        },
      );
    });
  } finally {
    client.close();
  }
}

const SCHEMA = "/tfplugin6.Provider/GetProviderSchema";

async function exitOf(child: ChildProcess): Promise<number | null> {
  if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
  return child.exitCode;
}

test("one line on stdout, a schema, and an end with code 0 that leaves no socket behind when asked to shut down", async () => {
  const started = await start();
  expect(existsSync(started.socket)).toBe(true);
  expect((await call(started, SCHEMA)).toString("latin1")).toContain("vodpreload_set");
  await call(started, "/plugin.GRPCController/Shutdown");
  expect(await exitOf(started.child)).toBe(0);
  expect(started.lines).toHaveLength(1);
  expect(started.stderr()).toBe("");
  expect(existsSync(dirname(started.socket))).toBe(false);
  // What was compiled waits for the next start, which works as well.
  expect(readdirSync(join(home, ".cache", "cdktf-alicloud-vod-preload")).length).toBeGreaterThan(0);
  const again = await start();
  expect((await call(again, SCHEMA)).length).toBeGreaterThan(0);
});

test("SIGINT, SIGHUP and SIGTERM leave it serving: its parent decides when it ends", async () => {
  const started = await start();
  for (const signal of ["SIGINT", "SIGHUP", "SIGTERM"] as const) started.child.kill(signal);
  await delay(200);
  expect((await call(started, SCHEMA)).length).toBeGreaterThan(0);
});

test("it ends by itself when its parent has died", async () => {
  // Between this test and the provider stands a process that can be killed.
  const parent = spawn(
    process.execPath,
    [
      "-e",
      `const { spawn } = require("node:child_process");
       const child = spawn(process.argv[1], [], { stdio: ["ignore", "pipe", "inherit"] });
       child.stdout.on("data", (line) => process.stdout.write(child.pid + " " + line));`,
      join(PACKAGE, NAME),
    ],
    { env: invited(), stdio: ["ignore", "pipe", "inherit"] },
  );
  children.push(parent);
  const [line] = (await once(createInterface({ input: parent.stdout }), "line")) as [string];
  const pid = Number(line.split(" ", 1)[0]);
  const socket = line.split("|")[3] ?? "";
  parent.kill("SIGKILL");
  const isAlive = (): boolean => {
    try {
      process.kill(pid, 0);
      return true;
    } catch {
      return false;
    }
  };
  while (isAlive()) await delay(50);
  expect(existsSync(dirname(socket))).toBe(false);
});

test("a damaged script is told in one message and ends with code 1, instead of leaving Terraform waiting", async () => {
  const broken = join(folder, "broken");
  cpSync(PACKAGE, broken, { recursive: true });
  writeFileSync(join(broken, "provider.js"), "(function(){ this is not JavaScript");
  const started = await start(invited(), join(broken, NAME));
  expect(await exitOf(started.child)).toBe(1);
  expect(started.stderr()).toMatch(/The provider's code could not be loaded.*SyntaxError/s);
});

test("damaged compiled code is not used", async () => {
  const first = await start();
  await call(first, SCHEMA);
  await call(first, "/plugin.GRPCController/Shutdown");
  await exitOf(first.child);
  const cache = join(home, ".cache", "cdktf-alicloud-vod-preload");
  for (const name of readdirSync(cache)) writeFileSync(join(cache, name), "garbage", { mode: 0o600 });
  const second = await start();
  expect((await call(second, SCHEMA)).length).toBeGreaterThan(0);
});

test("NODE_DISABLE_COMPILE_CACHE=1 leaves nothing", async () => {
  const started = await start(invited({ NODE_DISABLE_COMPILE_CACHE: "1" }));
  await call(started, SCHEMA);
  await call(started, "/plugin.GRPCController/Shutdown");
  await exitOf(started.child);
  expect(readdirSync(home)).toEqual([]);
});

test("started by hand it says what it is", async () => {
  const started = await start(cleanEnvironment());
  expect(await exitOf(started.child)).toBe(1);
  expect(started.stderr()).toContain("This is a Terraform provider");
  expect(started.lines).toEqual([]);
});
