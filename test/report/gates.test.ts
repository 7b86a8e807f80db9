/** Gates: open while it is so, shut when it is not or can't be known. */
import { exitCodeOf, type GateOptions, gatesOf } from "../../src/report/gates";
import type { Report } from "../../src/report/report";
import { applied, create, paths, plan, quotaLeft, reportOn, setValues } from "./support";

function codeOf(report: Report, options: GateOptions): number {
  return exitCodeOf(gatesOf(report, options));
}

const sending = create(paths(10));
const givenUp = applied({ paths: paths(1), failed: { "/title/00001.mp4": "refused [refused]" } });
const waiting = applied({ paths: paths(3), pending: { "/title/00002.mp4": "quota" } });
const unknown = create({}, { unknown: { paths: true, planned_urls: true } });
const drain = { before: waiting, after: setValues({ paths: paths(3) }) };
const other = { type: "terraform_data", after: {} };

test.each<[string, Report, GateOptions, number]>([
  ["enough quota", reportOn(plan([sending], quotaLeft(10))), { overQuota: true }, 0],
  ["too little", reportOn(plan([sending], quotaLeft(9))), { overQuota: true }, 3],
  ["a quota that nobody has read", reportOn(plan([sending])), { overQuota: true }, 3],
  ["nothing to send, and no quota read", reportOn(plan([create({})])), { overQuota: true }, 0],
  ["none given up", reportOn(plan([sending])), { givenUp: true }, 0],
  [
    "one given up",
    reportOn(plan([{ actions: ["no-op"], before: givenUp, after: givenUp }])),
    { givenUp: true },
    4,
  ],
  ["as many as allowed", reportOn(plan([sending])), { maxUrls: 10 }, 0],
  ["one more", reportOn(plan([sending])), { maxUrls: 9 }, 5],
  ["as many as nobody knows", reportOn(plan([unknown])), { maxUrls: 9 }, 5],
  ["only pending", reportOn(plan([drain])), { onlyPending: true }, 0],
  [
    "nothing at all",
    reportOn(plan([{ actions: ["no-op"], before: givenUp, after: givenUp }])),
    { onlyPending: true },
    0,
  ],
  [
    "pending and new",
    reportOn(plan([{ before: waiting, after: setValues({ paths: paths(4) }) }])),
    { onlyPending: true },
    6,
  ],
  [
    "pending and dropped",
    reportOn(plan([{ before: waiting, after: setValues({ paths: paths(2) }) }])),
    { onlyPending: true },
    6,
  ],
  [
    "pending and another setting",
    reportOn(plan([{ before: waiting, after: setValues({ paths: paths(3), wait: true }) }])),
    { onlyPending: true },
    6,
  ],
  ["a new set", reportOn(plan([sending])), { onlyPending: true }, 6],
  ["pending, and another resource", reportOn(plan([drain, other])), { onlyPending: true }, 6],
  ["a plan that failed", reportOn(plan([create({})], { errored: true })), { maxUrls: 5 }, 5],
  [
    "two gates, the first counts",
    reportOn(plan([sending], quotaLeft(1))),
    { maxUrls: 1, overQuota: true },
    3,
  ],
  ["no gate", reportOn(plan([sending], quotaLeft(1))), {}, 0],
])("%s", (_, report, options, code) => {
  expect(codeOf(report, options)).toBe(code);
});
