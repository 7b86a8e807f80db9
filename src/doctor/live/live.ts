/** Tests the assumptions one by one against a service, and says what came of each. */
import { messageOf } from "../../vod/errors";
import { ASSUMPTIONS } from "./assumptions";
import type { Assumption } from "./assumption";
import { CannotTell, unknown, type Verdict } from "./verdict";
import { faultText, type LiveRun } from "./run";

export interface Judged {
  readonly assumption: Assumption;
  readonly verdict: Verdict;
}

/** The tests did not begin. The message says why, and what to do. */
export class CannotStart extends Error {
  override readonly name = "CannotStart";
}

/**
 * @param onJudged told as soon as one is judged
 * @throws {CannotStart} when the domain can't be used, before anything is sent
 */
export async function judgeAll(
  run: LiveRun,
  onJudged: (judged: Judged) => void = () => undefined,
  assumptions: readonly Assumption[] = ASSUMPTIONS,
): Promise<readonly Judged[]> {
  await requireDomain(run);
  const all: Judged[] = [];
  for (const assumption of assumptions) {
    const judged = { assumption, verdict: await judge(run, assumption) };
    all.push(judged);
    onJudged(judged);
  }
  return all;
}

/** Never rejects: a test that fails has not found out. */
async function judge(run: LiveRun, { live }: Assumption): Promise<Verdict> {
  if (live.kind === "none") return unknown(live.why);
  try {
    return await live.test(run);
  } catch (error) {
    return unknown(
      error instanceof CannotTell ? error.message : `The test itself failed: ${messageOf(error)}.`,
    );
  }
}

async function requireDomain(run: LiveRun): Promise<void> {
  let refusal: string;
  try {
    const answer = await run.answer("DescribeVodDomainDetail", { DomainName: run.domain });
    if (answer.fault?.code.toLowerCase() !== "invaliddomain.notfound") return;
    refusal = faultText(answer);
  } catch (error) {
    if (!(error instanceof CannotTell)) throw error;
    throw new CannotStart(error.message);
  }
  throw new CannotStart(
    `${run.domain} is no accelerated domain of this account: ${refusal}. Name one of yours, or use the keys of its account.`,
  );
}
