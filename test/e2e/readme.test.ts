/**
 * The way that README.md shows from an empty folder to a first deploy: its very blocks, run one after the other, with the
 * packed package in place of the published one and whatever the registry's newest versions of all others are.
 */
import { execFileSync } from "node:child_process";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:net";
import { homedir, tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { cleanEnvironment } from "./support/environment";
import { notChecked } from "./support/not-checked";
import { type Finished, run, Running } from "./support/process";
import { ROOT } from "./support/provider-package";

const NAME = "cdktf-alicloud-vod-preload";
const README = readFileSync(join(ROOT, "README.md"), "utf8");

/** What cdktn-cli runs on. */
const NODE_FOR_CDKTN = 22;

function npm(args: readonly string[], cwd: string): string {
  return execFileSync("npm", args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim();
}

function hasRegistry(): boolean {
  try {
    npm(
      ["view", "constructs", "version", "--prefer-online", "--fetch-retries=0", "--fetch-timeout=15000"],
      ROOT,
    );
    return true;
  } catch {
    notChecked("the README's way into a project of one's own; no npm registry can be reached");
    return false;
  }
}

const online = hasRegistry() ? test : test.skip;

/** The shell blocks below a heading, up to the next one. */
function blocks(heading: string): readonly string[] {
  const [, after = ""] = README.split(`\n${heading}\n`);
  const [section = ""] = after.split(/^#{2,} /m);
  return [...section.matchAll(/^```sh\n(.*?)^```$/gms)].map(([, block = ""]) => block);
}

let work: string;
let tarball: string;
let port: number;
let service: Running;
let setUp: readonly string[];

/** The machine's npm settings and its cache of downloads; all else that npm and cdktf leave behind is this test's. */
function environment(more: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv {
  return cleanEnvironment({
    ...Object.fromEntries(
      Object.entries(process.env).filter(([name]) =>
        /^(https?_proxy|no_proxy|NODE_EXTRA_CA_CERTS)$/i.test(name),
      ),
    ),
    HOME: join(work, "home"),
    npm_config_userconfig: process.env.npm_config_userconfig ?? join(homedir(), ".npmrc"),
    npm_config_cache: join(work, "npm"),
    CI: "true",
    NO_COLOR: "1",
    FORCE_COLOR: "0",
    ...more,
  });
}

/** The block with the packed package and a port of this test's. */
function asHere(block: string): string {
  return block
    .replaceAll(`npx ${NAME}`, `npx --yes --package=${tarball} -- ${NAME}`)
    .replaceAll(`npm install ${NAME}`, `npm install ${tarball}`)
    .replaceAll("4010", String(port));
}

async function shell(block: string, env: NodeJS.ProcessEnv = {}): Promise<Finished> {
  const script = [...setUp.slice(1), block].map(asHere).join("\n");
  return await run("bash", ["-e", "-c", script], { cwd: work, env: environment(env) });
}

async function control(method: string, path: string): Promise<unknown> {
  const answer = await fetch(`http://127.0.0.1:${port}/_emulator${path}`, { method });
  return await answer.json();
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === "string") throw new Error("no free port");
  return address.port;
}

beforeAll(async () => {
  if (online !== test) return;
  work = mkdtempSync(join(tmpdir(), "vodpreload-readme-"));
  mkdirSync(join(work, "home"));
  mkdirSync(join(work, "npm"));
  const cache = join(npm(["config", "get", "cache"], ROOT), "_cacache");
  mkdirSync(cache, { recursive: true });
  symlinkSync(cache, join(work, "npm", "_cacache"));
  npm(["pack", "--ignore-scripts", "--pack-destination", work], ROOT);
  tarball = join(work, readdirSync(work).find((name) => name.endsWith(".tgz")) ?? "");
  port = await freePort();
  setUp = blocks("## In your project");
  service = new Running("bash", ["-c", `exec ${asHere(setUp[0] ?? "")}`], { cwd: work, env: environment() });
  await service.printed(/Ctrl-C stops it/);
}, 120_000);

afterAll(async () => {
  if (online !== test) return;
  service.signalGroup("SIGINT");
  await service.finished;
  rmSync(work, { recursive: true, force: true });
});

beforeEach(async () => {
  if (online === test) await control("POST", "/reset");
});

async function leadsToADeploy(heading: string, env?: NodeJS.ProcessEnv): Promise<void> {
  const [block = "", ...more] = blocks(heading);
  expect(more).toEqual([]);
  const { output, exitCode } = await shell(block, env);
  if (exitCode !== 0) throw new Error(output);
  expect(output).not.toMatch(/ERESOLVE|Incomplete lock file|made some changes to the provider/);
  expect(await control("GET", "/accepted")).toEqual([
    "http://vod.example.com/series/s01e01.m3u8",
    "http://vod.example.com/trailers/launch.mp4",
  ]);
}

/** npm's second install refuses what its first one only warned of. */
function installsAgain(folder: string): void {
  execFileSync("npm", ["ci", "--dry-run"], { cwd: join(work, folder), env: environment(), stdio: "pipe" });
}

online(
  "with cdktf",
  async () => {
    await leadsToADeploy("### With cdktf");
    installsAgain("launch-cdktf");
  },
  240_000,
);

online(
  "with cdktn",
  async () => {
    const folder = join(work, "newer-node");
    mkdirSync(folder);
    writeFileSync(join(folder, "package.json"), "{}");
    const node = `node-${process.platform}-${process.arch}`;
    npm(["install", "--no-save", `${node}@${NODE_FOR_CDKTN}`], folder);
    const PATH = `${join(folder, "node_modules", node, "bin")}${delimiter}${process.env.PATH ?? ""}`;
    await leadsToADeploy("### With cdktn", { PATH });
    installsAgain("launch-cdktn");
  },
  240_000,
);

online(
  "plain HCL",
  async () => {
    await leadsToADeploy("### Plain HCL, Terraform or OpenTofu");
  },
  120_000,
);
