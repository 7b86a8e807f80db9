/** From the start of the provider's process to the line that answers the handshake, beside a bare Node. */
import { Client, credentials } from "@grpc/grpc-js";
import { once } from "node:events";
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { type Certificate, selfSigned } from "../src/plugin/certificate";
import { cleanEnvironment } from "../test/e2e/support/environment";
import { ROOT, VERSION } from "../test/e2e/support/provider-package";
import { inTurn, median, type Sample } from "./measure";

const EXECUTABLE = join(ROOT, "dist", "provider", `terraform-provider-vodpreload_v${VERSION}`);
const COOKIE = "d602bf8f470bc67ca7faa0386276bbdd4330efaf76d1a219cb4d6991ca9872b2";

const milliseconds = (samples: readonly Sample[]): number =>
  median(samples.map((sample) => sample.milliseconds));

/** The environment that Terraform gives a provider. */
function invited(client: Certificate, home: string, cached: boolean): NodeJS.ProcessEnv {
  return cleanEnvironment({
    HOME: home,
    TF_PLUGIN_MAGIC_COOKIE: COOKIE,
    PLUGIN_PROTOCOL_VERSIONS: "6",
    PLUGIN_CLIENT_CERT: client.certificatePem,
    ...(cached ? {} : { NODE_DISABLE_COMPILE_CACHE: "1" }),
  });
}

interface Started extends Sample {
  readonly child: ChildProcess;
  readonly line: string;
}

async function start(env: NodeJS.ProcessEnv): Promise<Started> {
  const before = performance.now();
  const child = spawn(EXECUTABLE, [], { env, stdio: ["ignore", "pipe", "inherit"] });
  const lines = createInterface({ input: child.stdout });
  const line = await Promise.race([
    once(lines, "line").then(([text]) => String(text)),
    once(child, "exit").then(([code]) => {
      throw new Error(`${EXECUTABLE} ended with ${String(code)} before its handshake`);
    }),
  ]);
  return { milliseconds: performance.now() - before, child, line };
}

/** A connection as Terraform makes it. */
function connect({ line }: Started, client: Certificate): Client {
  const [, , network = "", address = "", , server = ""] = line.split("|");
  // The line leaves out the padding, which a PEM needs.
  const base64 = Buffer.from(server, "base64").toString("base64");
  const trusted = [
    "-----BEGIN CERTIFICATE-----",
    ...(base64.match(/.{1,64}/g) ?? []),
    "-----END CERTIFICATE-----",
    "",
  ];
  return new Client(
    network === "unix" ? `unix:${address}` : address,
    credentials.createSsl(
      Buffer.from(trusted.join("\n")),
      Buffer.from(client.privateKeyPem),
      Buffer.from(client.certificatePem),
    ),
    { "grpc.ssl_target_name_override": "localhost", "grpc.default_authority": "localhost" },
  );
}

async function ask(connection: Client, path: string): Promise<void> {
  const asIs = (message: Buffer): Buffer => message;
  await new Promise<void>((resolve, reject) => {
    connection.makeUnaryRequest(
      path,
      asIs,
      asIs,
      Buffer.alloc(0),
      { deadline: Date.now() + 10_000 },
      (error) => {
        if (error === null) resolve();
        else reject(error);
      },
    );
  });
}

/** Asks for the end as Terraform does, so that the process ends of itself and leaves its compiled code. */
async function shutdown(started: Started, client: Certificate): Promise<void> {
  const connection = connect(started, client);
  const ended = once(started.child, "exit");
  try {
    await ask(connection, "/plugin.GRPCController/Shutdown");
    await ended;
  } finally {
    connection.close();
    started.child.kill("SIGKILL");
  }
}

async function bareNode(): Promise<Sample> {
  const before = performance.now();
  const child = spawn(process.execPath, ["-e", "0"], { env: cleanEnvironment(), stdio: "ignore" });
  await once(child, "exit");
  return { milliseconds: performance.now() - before };
}

async function kill({ child }: Started): Promise<void> {
  const ended = once(child, "exit");
  child.kill("SIGKILL");
  await ended;
}

async function handshake(env: NodeJS.ProcessEnv): Promise<Sample> {
  const started = await start(env);
  await kill(started);
  return { milliseconds: started.milliseconds };
}

/** To the first answer: the handshake comes before the provider's script is loaded, so it tells half only. */
async function firstAnswer(env: NodeJS.ProcessEnv, client: Certificate): Promise<Sample> {
  const before = performance.now();
  const started = await start(env);
  const connection = connect(started, client);
  await ask(connection, "/tfplugin6.Provider/GetMetadata");
  const milliseconds = performance.now() - before;
  connection.close();
  await kill(started);
  return { milliseconds };
}

/** Prints both starts as multiples of a bare `node -e 0` in the same run; the target is 1.4 with compiled code. */
export async function benchHandshake(rounds: number): Promise<void> {
  const home = mkdtempSync(join(tmpdir(), "vodpreload-bench-"));
  try {
    const client = selfSigned(Date.now());
    const cached = invited(client, home, true);
    const plain = invited(client, home, false);
    // A killed process leaves its socket's folder; here it goes with the home.
    for (const env of [cached, plain]) env.PLUGIN_UNIX_SOCKET_DIR = home;
    await shutdown(await start(cached), client);
    if (!readdirSync(home).includes(".cache")) throw new Error("the first start left no compiled code");
    const [bare = [], first = [], later = [], firstAnswered = [], laterAnswered = []] = await inTurn(
      [
        bareNode,
        () => handshake(plain),
        () => handshake(cached),
        () => firstAnswer(plain, client),
        () => firstAnswer(cached, client),
      ],
      rounds,
    );
    const line = (what: string, samples: readonly Sample[]): void => {
      const ratio = milliseconds(samples) / milliseconds(bare);
      console.log(
        `  ${what.padEnd(34)} ${milliseconds(samples).toFixed(0).padStart(3)} ms   ratio ${ratio.toFixed(2)}`,
      );
    };
    console.log(`start of the provider (medians of ${rounds}):`);
    line("bare node -e 0", bare);
    line("to handshake, nothing compiled", first);
    line("to handshake, later starts", later);
    line("to first answer, nothing compiled", firstAnswered);
    line("to first answer, later starts", laterAnswered);
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}
