/** Runs a provider as the child process that Terraform and OpenTofu expect. */
import { writeSync } from "node:fs";
import { selfSigned } from "./certificate";
import { handshakeLine, invitation, type Invitation, NotInvited } from "./handshake";
import { Listener } from "./listener";
import type { Plugin, StartPlugin } from "./plugin";
import { makeSocketFolder, socketFolders } from "./socket";
import { stderrLog, wantedLevel } from "./stderr-log";

const STDOUT = 1;

/** How often the process looks whether its parent is still there. */
const PARENT_CHECK_MS = 1_000;

/**
 * Serves until the parent asks for the end or is gone. Started by anything else it says what it is and sets exit
 * code 1.
 *
 * @param load brings the provider's code; called when the parent has its answer and is about to connect
 */
export async function serve(load: () => StartPlugin): Promise<void> {
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
    process.exit();
  };
  const identity = selfSigned(Date.now());
  const listener = await Listener.open(folder);
  ignoreInterrupt();
  watchParent(leave);
  // Setting up process.stdout for one line would cost a millisecond of the start.
  writeSync(STDOUT, `${handshakeLine(listener.address, identity.certificate, invited)}\n`);

  watchFailures((message) => {
    log.error(message);
  });
  const { clientCertificatePem } = invited;
  let plugin: Plugin;
  try {
    plugin = load()({ identity, clientCertificatePem, log, leave });
  } catch (error) {
    // Without its code the process would leave the parent waiting for an answer.
    writeLine(`The provider's code could not be loaded: ${described(error)}`);
    process.exitCode = 1;
    leave();
    return;
  }
  process.on("SIGTERM", () => {
    plugin.abort();
  });
  listener.attend(plugin.attend);
}

/**
 * Ctrl-C reaches the whole process group: Terraform tells its providers what to do, so SIGINT itself is ignored. SIGTERM
 * brings running calls to an end, whose answers Terraform still has to get; the process ends with its parent.
 */
function ignoreInterrupt(): void {
  for (const signal of ["SIGINT", "SIGHUP", "SIGTERM"] as const) process.on(signal, () => undefined);
}

/** One call's mistake must not end the others: their answers carry what was accepted. */
function watchFailures(say: (message: string) => void): void {
  process.on("uncaughtException", (error) => {
    say(`unexpected: ${described(error)}`);
  });
  process.on("unhandledRejection", (reason) => {
    say(`unexpected: ${described(reason)}`);
  });
}

function described(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

function watchParent(leave: () => void): void {
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) leave();
  }, PARENT_CHECK_MS).unref();
}
