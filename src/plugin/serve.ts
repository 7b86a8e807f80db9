/** Runs a provider as the child process that Terraform and OpenTofu expect. */
import { writeSync } from "node:fs";
import { type Server, ServerCredentials } from "@grpc/grpc-js";
import { selfSigned } from "./certificate";
import { type Address, handshakeLine, invitation, type Invitation, NotInvited } from "./handshake";
import type { Provider } from "./provider";
import type { Block } from "./schema";
import { createPluginServer } from "./server";
import { makeSocketFolder, type SocketFolder, socketFolders } from "./socket";
import { stderrLog, wantedLevel } from "./stderr-log";

const STDOUT = 1;

/** How long the last answer may take to leave, should another call or connection stay open. */
const LAST_ANSWER_MS = 100;

/** How often the process looks whether its parent is still there. */
const PARENT_CHECK_MS = 1_000;

/**
 * Serves until the parent asks for the end or is gone. Started by anything else it says what it is and sets exit
 * code 1.
 */
export async function serve<C, P extends Block>(provider: Provider<C, P>): Promise<void> {
  const writeLine = (line: string): void => {
    process.stderr.write(`${line}\n`);
  };
  let invited: Invitation;
  try {
    invited = invitation(process.env);
  } catch (error) {
    if (!(error instanceof NotInvited)) throw error;
    writeLine(error.message);
    process.exitCode = 1;
    return;
  }
  const log = stderrLog(wantedLevel(process.env), writeLine);
  const folder = makeSocketFolder(socketFolders(process.env));
  const leave = (): void => {
    folder?.remove();
    process.exit(0);
  };
  const plugin = createPluginServer(provider, {
    log,
    // The answer to Shutdown has to reach the parent first, or the parent takes the end for a crash.
    onShutdown: () =>
      setImmediate(() => {
        plugin.server.tryShutdown(leave);
        setTimeout(leave, LAST_ANSWER_MS);
      }),
  });
  const identity = selfSigned(Date.now());
  const credentials = ServerCredentials.createSsl(
    Buffer.from(invited.clientCertificatePem),
    [
      {
        cert_chain: Buffer.from(identity.certificatePem),
        private_key: Buffer.from(identity.privateKeyPem),
      },
    ],
    true,
  );
  const address = await listen(plugin.server, credentials, folder);
  watchSignals(
    () => {
      plugin.abort();
    },
    (message) => {
      log.error(message);
    },
  );
  watchParent(leave);
  // Setting up process.stdout for one line would cost a millisecond of the start.
  writeSync(STDOUT, `${handshakeLine(address, identity.certificate, invited)}\n`);
}

async function listen(
  server: Server,
  credentials: ServerCredentials,
  folder: SocketFolder | undefined,
): Promise<Address> {
  const bind = (target: string): Promise<number> =>
    new Promise((resolve, reject) => {
      server.bindAsync(target, credentials, (error, port) => {
        if (error === null) resolve(port);
        else reject(error);
      });
    });
  if (folder !== undefined) {
    await bind(`unix:${folder.socket}`);
    return { network: "unix", address: folder.socket };
  }
  const port = await bind("127.0.0.1:0");
  return { network: "tcp", address: `127.0.0.1:${port}` };
}

/**
 * Ctrl-C reaches the whole process group: Terraform tells its providers what to do, so SIGINT itself is ignored. SIGTERM
 * brings running calls to an end, whose answers Terraform still has to get; the process ends with its parent.
 */
function watchSignals(abort: () => void, say: (message: string) => void): void {
  process.on("SIGINT", () => undefined);
  process.on("SIGHUP", () => undefined);
  process.on("SIGTERM", abort);
  process.on("uncaughtException", (error) => {
    say(`unexpected: ${error.stack ?? error.message}`);
  });
  process.on("unhandledRejection", (reason) => {
    say(`unexpected: ${reason instanceof Error ? (reason.stack ?? reason.message) : String(reason)}`);
  });
}

function watchParent(leave: () => void): void {
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) leave();
  }, PARENT_CHECK_MS).unref();
}
