/** A domain that the service calls offline: coming up in a moment, or off for good? */
import type { DomainDetail } from "../../vod/operations/domains";
import { messageOf } from "../../vod/errors";
import { codeOf, type DiagnosticCode } from "../say/diagnostics";
import { describeDomain } from "../account/domain";
import type { SetRun } from "../run";

/** The nodes know of a domain some minutes after the service shows it as online. */
const SETTLING_MS = 300_000;
const FIRST_WAIT_MS = 5_000;
const LONGEST_WAIT_MS = 30_000;

/**
 * Waits a moment when the domain is coming up; only this set waits.
 *
 * @param round how often it waited before
 * @returns undefined when the call is worth another try; otherwise what stops the set
 */
export async function awaitDomain(
  run: SetRun,
  paths: readonly string[],
  error: unknown,
  round: number,
): Promise<DiagnosticCode | undefined> {
  const { clock, signal, random, log, time } = run.context;
  const stop = (reason: string, code: DiagnosticCode, what: string): DiagnosticCode => {
    run.progress.stops(reason);
    run.progress.waits(paths, reason);
    run.diagnostics.add(code, what, paths, error);
    return code;
  };
  let detail: DomainDetail;
  try {
    detail = await describeDomain(run.context.client, run.wanted.domain, run.cut);
  } catch (failure) {
    return stop(
      "domain offline",
      codeOf(error),
      `Whether it is coming up could not be read: ${messageOf(failure)}.`,
    );
  }
  if (!isComingUp(detail, time.now())) {
    return stop("domain offline", "DOMAIN_OFFLINE", `DescribeVodDomainDetail shows it as ${detail.status}.`);
  }
  const waitMs = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 1.5 ** round) * (0.5 + random() / 2);
  if (clock.monotonic() + waitMs >= run.lastStart) {
    return stop(
      "domain not ready",
      "DOMAIN_NOT_READY",
      `DescribeVodDomainDetail shows it as ${detail.status}.`,
    );
  }
  log.info("the domain is coming up", { domain: run.wanted.domain, status: detail.status, waitMs });
  await clock.sleep(waitMs, signal);
  return undefined;
}

function isComingUp({ status, modifiedAt }: DomainDetail, now: number): boolean {
  if (status === "configuring" || status === "checking") return true;
  return status === "online" && modifiedAt !== undefined && now - modifiedAt < SETTLING_MS;
}
