/** From the start of the provider's process to its handshake line, beside a bare `node -e 0`. */
import { type ChildProcess, spawn } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { selfSigned } from "../src/plugin/certificate";
import { ROOT } from "../test/e2e/support/provider-package";
import { inTurn, type Sample, seconds } from "./measure";

/** What Terraform sets for every provider it starts. */
const COOKIE = "d602bf8f470bc67ca7faa0386276bbdd4330efaf76d1a219cb4d6991ca9872b2";

function executable(): string {
  const folder = join(ROOT, "dist", "provider");
  const name = readdirSync(folder).find((file) => /^terraform-provider-vodpreload_v[^/]*$/.test(file));
  if (name === undefined) throw new Error(`${folder} holds no provider: run "npm run build"`);
  return join(folder, name);
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => child.once("close", () => { resolve(); }));
}

async function start(provider: string, clientCertificate: string): Promise<Sample> {
  const before = performance.now();
  const child = spawn(provider, {
    env: {
      ...process.env,
      TF_PLUGIN_MAGIC_COOKIE: COOKIE,
      PLUGIN_PROTOCOL_VERSIONS: "5,6",
      PLUGIN_CLIENT_CERT: clientCertificate,
    },
    stdio: ["ignore", "pipe", "inherit"],
  });
  await new Promise<void>((resolve, reject) => {
    child.stdout.once("data", () => { resolve(); });
    child.once("close", () => { reject(new Error("the provider ended without a handshake")); });
  });
  const milliseconds = performance.now() - before;
  const gone = ended(child);
  child.kill("SIGKILL");
  await gone;
  return { milliseconds };
}

async function bareNode(): Promise<Sample> {
  const before = performance.now();
  await ended(spawn(process.execPath, ["-e", "0"], { stdio: "ignore" }));
  return { milliseconds: performance.now() - before };
}

export async function benchHandshake(rounds: number): Promise<void> {
  const provider = executable();
  const { certificatePem } = selfSigned(Date.now());
  const [ours = [], bare = []] = await inTurn([() => start(provider, certificatePem), bareNode], rounds);
  const ratio = seconds(ours) / seconds(bare);
  console.log(`start to handshake (medians of ${rounds}):`);
  console.log(
    `  provider ${(seconds(ours) * 1000).toFixed(0)} ms   bare node ${(seconds(bare) * 1000).toFixed(0)} ms   ratio ${ratio.toFixed(2)}`,
  );
}
