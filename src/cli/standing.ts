/** What `status` and `watch` have in common: the sets of a state, the service as the provider reaches it, safe output. */
import { readFileSync } from "node:fs";
import { homedir } from "node:os";
import { credentialsSettings, type ProviderArguments, writtenSecrets } from "../doctor/configuration";
import { Redaction } from "../doctor/redaction";
import { attributeName } from "../set";
import type { Service } from "../status/ask";
import { findSets } from "../status/places";
import { type KnownSet, UnreadableState } from "../status/state";
import { allOf } from "../text/prose";
import { compose } from "../vod/client";
import { systemClock, type Clock } from "../vod/clock";
import { createVodClient } from "../vod/create-client";
import type { Environment } from "../vod/environment";
import { VodCredentialsError } from "../vod/errors";
import { silentLogger } from "../vod/logger";
import { retrying } from "../vod/retry";
import { ServiceTime } from "../vod/service-time";

/** What is around a command; tests put their own there. */
export interface StandingOptions {
  /** Default: the process's. */
  readonly env?: Environment;
  /** Default: the user's. */
  readonly home?: string;
  readonly clock?: Clock;
  /** @returns all of standard input */
  readonly stdin?: () => string;
  /** Where lines for the user go. Default standard output. */
  readonly print?: (line: string) => void;
  /** Where a reason to refuse goes. Default standard error. */
  readonly printError?: (line: string) => void;
}

export interface Standing {
  readonly sets: readonly KnownSet[];
  readonly service: Service;
  readonly clock: Clock;
  readonly env: Environment;
  /** Takes secrets out of a text. */
  readonly redact: (text: string) => string;
  /** Without secrets. */
  readonly print: (line: string) => void;
  readonly printError: (line: string) => void;
}

/** @returns undefined when it could not be found out; why is said by then */
export async function findStanding(
  command: string,
  where: string,
  options: StandingOptions,
): Promise<Standing | undefined> {
  const env = options.env ?? process.env;
  const home = options.home ?? homedir();
  const clock = options.clock ?? systemClock;
  const stdin = options.stdin ?? (() => readFileSync(0, "utf8"));
  const print = options.print ?? ((line) => process.stdout.write(`${line}\n`));
  const printError = options.printError ?? ((line) => process.stderr.write(`${line}\n`));
  let redaction = new Redaction(env);
  const say = (line: string): void => {
    printError(redaction.text(line));
  };
  try {
    const { sets, provider } = await findSets({ where, env, home, clock, stdin });
    redaction = new Redaction(env, writtenSecrets(provider));
    if (provider !== undefined && provider.expressions.length > 0) {
      say(
        `${allOf(provider.expressions)} of the provider block: known to Terraform alone; the environment counts.`,
      );
    }
    return {
      sets,
      service: connect(provider, { env, home, clock }),
      clock,
      env,
      redact: (text) => redaction.text(text),
      print: (line) => {
        print(redaction.text(line));
      },
      printError: say,
    };
  } catch (error) {
    if (!(error instanceof UnreadableState) && !VodCredentialsError.is(error)) throw error;
    say(`vod-preload ${command}: ${error.message}`);
    return undefined;
  }
}

/** @throws {VodEndpointError} for an endpoint that may not be used */
function connect(
  provider: ProviderArguments | undefined,
  { env, home, clock }: { readonly env: Environment; readonly home: string; readonly clock: Clock },
): Service {
  const time = new ServiceTime(clock);
  const endpoint = provider?.texts.endpoint;
  const around = { clock, random: Math.random, log: silentLogger };
  const client = createVodClient({
    ...credentialsSettings(provider),
    ...(endpoint === undefined ? {} : { endpoint }),
    ...around,
    argumentName: attributeName,
    time,
    env,
    homeDirectory: home,
  });
  return { client: compose(client, retrying(around)), time };
}
