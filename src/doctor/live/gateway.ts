/** What is assumed of every call: time, nonces, where parameters may stand, how errors look. */
import { randomUUID } from "node:crypto";
import { number, object, text, time } from "../../vod/answer";
import { errorKind } from "../../vod/error-kinds";
import type { Assumption } from "./assumption";
import { CannotTell, contradicted, unknown, verdict } from "./verdict";
import { LIST } from "./rows";
import { faultText, isAboutPermission } from "./run";

const QUOTA = "DescribeVodRefreshQuota";
const DETAIL = "DescribeVodDomainDetail";
const HOUR_MS = 3_600_000;

/** Whole seconds twice, and what the network adds. */
const DATE_MARGIN_MS = 3_000;

/** A page size that is nobody's default. */
const ODD_PAGE_SIZE = 7;

const DOMAIN_STATUSES = ["online", "offline", "configuring", "configure_failed", "checking", "check_failed"];
const SCOPES = ["domestic", "overseas", "global"];

export const GATEWAY: readonly Assumption[] = [
  {
    id: "date-header",
    title: "Every answer says in its Date header what time the service has.",
    documented: "HTTP asks it of every server with a clock (RFC 9110); Alibaba Cloud promises nothing.",
    reliedOnBy: ["src/vod/service-time.ts", "src/vod/rpc-client.ts"],
    ifWrong:
      "Signatures and the times that listings ask for go by the machine's clock: one that is off by more than 15 minutes stops every call.",
    live: {
      kind: "live",
      spends: 0,
      how: "Two answers, two seconds apart, are compared with the time that passed here.",
      test: async (run) => {
        const first = await run.answer(QUOTA, {});
        await run.clock.sleep(2_000);
        const second = await run.answer(QUOTA, {});
        if (first.date === undefined || second.date === undefined) {
          return contradicted(
            (first.dateHeader ?? second.dateHeader) === undefined
              ? "The answers have no Date header."
              : "The Date header is no HTTP date.",
          );
        }
        const offMs = Math.abs(second.date - first.date - (second.receivedAt - first.receivedAt));
        return verdict(
          offMs <= DATE_MARGIN_MS,
          `The header went on by ${(second.date - first.date) / 1_000} s in ${seconds(second.receivedAt - first.receivedAt)} s.`,
        );
      },
    },
  },
  {
    id: "late-stamp-refused",
    title:
      "A timestamp that is far off is refused with InvalidTimeStamp.Expired, and the refusal says the time.",
    documented: "The error tables name the code for 15 minutes, an older page allows 31.",
    reliedOnBy: ["src/vod/rpc-client.ts", "src/vod/error-kinds.ts"],
    ifWrong:
      "A machine whose clock is off gets an error that nobody takes for one of the clock, and the call is not signed anew.",
    live: {
      kind: "live",
      spends: 0,
      how: "The quota is asked for with a timestamp of an hour ago.",
      test: async (run) => {
        const answer = await run.answer(QUOTA, {}, { stampOffsetMs: -HOUR_MS });
        if (answer.fault === undefined) return contradicted("A timestamp of an hour ago was taken.");
        const isClock = errorKind(answer.fault.code, answer.status) === "clock";
        const said = answer.date === undefined ? "without a Date header" : "with a Date header";
        return verdict(
          isClock && answer.date !== undefined,
          `It was refused with ${answer.fault.code}, ${said}.`,
        );
      },
    },
  },
  {
    id: "nonce-once",
    title: "A nonce that was used is refused with SignatureNonceUsed, before anything is done.",
    documented: "The gateway's error table.",
    reliedOnBy: ["src/vod/retry.ts"],
    ifWrong: "A repeated request, by a proxy for instance, would be carried out twice and cost quota twice.",
    live: {
      kind: "live",
      spends: 0,
      how: "The quota is asked for twice with one nonce.",
      test: async (run) => {
        const nonce = randomUUID();
        const first = await run.answer(QUOTA, {}, { nonce });
        if (first.fault !== undefined)
          throw new CannotTell(`The first call was refused: ${faultText(first)}.`);
        const second = await run.answer(QUOTA, {}, { nonce });
        if (second.fault === undefined) return contradicted("The second call was answered like the first.");
        return verdict(
          errorKind(second.fault.code, second.status) === "nonce",
          `The second call was refused with ${second.fault.code}.`,
        );
      },
    },
  },
  {
    id: "form-body",
    title: "Parameters are read from a form body as well as from the query.",
    documented:
      "The API's metadata declares all of them for the query; the alicloud provider sends them in the body, and an old page of VOD mentions it.",
    reliedOnBy: ["src/vod/rpc-client.ts"],
    ifWrong: "No preload is accepted: MissingParameter for ObjectPath.",
    live: {
      kind: "live",
      spends: 0,
      how: `A listing asks in its body for pages of ${ODD_PAGE_SIZE}.`,
      test: async (run) => {
        const size = number(await run.ask(LIST, { PageSize: String(ODD_PAGE_SIZE) }), "PageSize");
        if (size === undefined) return unknown("The answer does not say its page size.");
        return verdict(size === ODD_PAGE_SIZE, `The answer has pages of ${size}.`);
      },
    },
  },
  {
    id: "errors-in-json",
    title: "Errors are JSON with Code, Message and RequestId where JSON is asked for.",
    documented: "Real reports show it; the default format is XML.",
    reliedOnBy: ["src/vod/answer.ts", "src/vod/rpc-client.ts"],
    ifWrong:
      "XML is read as well. Anything else counts as a lost answer: a refused call is then looked for in the task list before it is sent again.",
    live: {
      kind: "live",
      spends: 0,
      how: "A listing asks for a task id that is none.",
      test: async (run) => {
        const answer = await run.answer(LIST, { TaskId: "none" });
        if (answer.fault === undefined && answer.json !== undefined) {
          return unknown("A task id that is none was not refused.");
        }
        const has = (name: string): boolean => (text(answer.json, name) ?? "") !== "";
        const missing = ["Code", "Message", "RequestId"].filter((name) => !has(name));
        return verdict(
          missing.length === 0,
          answer.json === undefined
            ? "The error is no JSON object."
            : missing.length === 0
              ? `The error ${answer.fault?.code ?? ""} has all three.`
              : `The error lacks ${missing.join(" and ")}.`,
        );
      },
    },
  },
  {
    id: "domain-detail",
    title: "DescribeVodDomainDetail says DomainStatus, Scope and GmtModified, in the documented words.",
    documented: "API reference; a word may be added at any time.",
    reliedOnBy: [
      "src/vod/operations/domains.ts",
      "src/handler/send/domain-wait.ts",
      "src/handler/evidence/listed.ts",
    ],
    ifWrong:
      "An unknown status counts as offline, so that a domain which comes up is not waited for. Without a scope no listed preload of somebody else stands in for sending.",
    live: {
      kind: "live",
      spends: 0,
      how: "The domain is described.",
      test: async (run) => {
        const detail = object(await run.ask(DETAIL, { DomainName: run.domain }), "DomainDetail");
        const wrong = [
          ...(DOMAIN_STATUSES.includes(text(detail, "DomainStatus") ?? "") ? [] : ["DomainStatus"]),
          ...(SCOPES.includes(text(detail, "Scope") ?? "") ? [] : ["Scope"]),
          ...(time(detail, "GmtModified") === undefined ? ["GmtModified"] : []),
        ];
        return verdict(
          wrong.length === 0,
          wrong.length === 0
            ? "All three are there, in known words."
            : `Missing, or in a word that is not documented: ${wrong.join(", ")}.`,
        );
      },
    },
  },
  {
    id: "unknown-domain",
    title: "A domain that is not the account's is refused with InvalidDomain.NotFound.",
    documented: "API reference.",
    reliedOnBy: ["src/handler/say/diagnostics.ts", "src/doctor/checks/permissions.ts"],
    ifWrong: "The error of a mistyped domain has no page of its own, and names the service's code alone.",
    live: {
      kind: "live",
      spends: 0,
      how: "A domain with a random name under example.com is described.",
      test: async (run) => {
        const answer = await run.answer(DETAIL, { DomainName: run.foreignDomain });
        if (isAboutPermission(answer)) return unknown(`It was refused: ${faultText(answer)}.`);
        if (answer.fault === undefined) return contradicted("It was described.");
        return verdict(
          answer.fault.code.toLowerCase() === "invaliddomain.notfound",
          `It was refused with ${answer.fault.code}.`,
        );
      },
    },
  },
];

function seconds(milliseconds: number): string {
  return (milliseconds / 1_000).toFixed(1);
}
