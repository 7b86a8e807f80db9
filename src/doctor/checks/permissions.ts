/** Each permission, tried by the cheapest call that only reads; those that would spend quota are named as untested. */
import type { Parameters } from "../../vod/signature-v1";
import { errorKind } from "../../vod/error-kinds";
import { type Check, type Finding, note, ok, problem, warning } from "../finding";
import type { Scene } from "../scene";
import type { WireAnswer } from "../wire";

interface Reading {
  readonly action: string;
  readonly parameters: (scene: Scene) => Parameters;
  /** Codes that only somebody who is allowed to ask gets. */
  readonly alsoAllowed?: readonly string[];
  readonly without: string;
}

/** A domain of no account: names below example.com can't be registered. */
const NO_DOMAIN = "vod-preload-doctor.example.com";

const READINGS: readonly Reading[] = [
  {
    action: "DescribeVodRefreshQuota",
    parameters: () => ({}),
    without: "Plans can't say whether the day's quota suffices, and with keep_free nothing is sent.",
  },
  {
    action: "DescribeVodRefreshTasks",
    parameters: () => ({ PageSize: "1" }),
    without: "Failures at the origin are not noticed, waits never end, and lost answers can't be settled.",
  },
  {
    action: "DescribeVodDomainDetail",
    parameters: ({ workplaces }) => ({
      DomainName: workplaces.flatMap(({ domains }) => domains)[0] ?? NO_DOMAIN,
    }),
    alsoAllowed: ["invaliddomain.notfound"],
    without: "A domain that is just coming up is not waited for.",
  },
];

export const PERMISSIONS: Check = {
  id: "permissions",
  title: "Permissions",
  run: async (scene) => {
    const found = await scene.service.credentials();
    if (found.kind === "failed") return [note("Not tried: there are no credentials.")];
    const findings: Finding[] = [];
    for (const reading of READINGS) {
      const finding = await tried(scene, reading);
      findings.push(finding);
      // All other calls would get the same answer.
      if (finding.level === "error") return findings;
    }
    return [
      ...findings,
      note(
        "vod:PreloadVodObjectCaches and vod:RefreshVodObjectCaches are untested.",
        "Only a call that spends quota would tell.",
        "npx vod-preload doctor --live DOMAIN --spend 3 tries both.",
      ),
    ];
  },
};

async function tried(
  scene: Scene,
  { action, parameters, alsoAllowed = [], without }: Reading,
): Promise<Finding> {
  const asked = await scene.service.ask(action, parameters(scene));
  if (asked.kind === "failed") {
    return problem(
      `vod:${action} could not be tried: ${asked.why}.`,
      "The service did not answer.",
      "See the endpoint's findings.",
    );
  }
  const { fault, status } = asked.value;
  if (fault === undefined ? status < 300 : alsoAllowed.includes(fault.code.toLowerCase())) {
    return ok(`vod:${action} is allowed.`);
  }
  return refused(action, asked.value, without);
}

function refused(action: string, { fault, status }: WireAnswer, without: string): Finding {
  const code = fault?.code ?? `HTTP ${status}`;
  const what = `vod:${action}: ${code}${fault === undefined || fault.message === "" ? "" : `, ${fault.message.replace(/\.$/, "")}`}.`;
  if (fault !== undefined && errorKind(fault.code, status) === "credentials") {
    return problem(
      what,
      "The service does not take this key.",
      "See that key, secret and token belong together, and that the key is active.",
    );
  }
  if (/^OperationDenied/i.test(code)) {
    return problem(
      what,
      "The account has no VOD service, or it is suspended.",
      "Open the service, or settle what is owed, in the console.",
    );
  }
  return warning(what, without, `Allow vod:${action} on * in the RAM policy of the key's user or role.`);
}
