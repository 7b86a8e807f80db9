/** Every error code the service may answer with: from its answer to what Terraform prints, and to what becomes of the set. */
import { ERRORS, type ErrorCode } from "../../src/emulator";
import { DIAGNOSTICS, type DiagnosticCode } from "../../src/handler/say/diagnostics";
import type { Service } from "./support/service";
import { onStage } from "./support/stage";
import { type Json, paths, type Workspace } from "./support/workspace";

const PRELOAD = "PreloadVodObjectCaches";
const REFRESH = "RefreshVodObjectCaches";

/** Somebody has to act: an error, and no state of a create. */
const FOR_A_PERSON: Readonly<Partial<Record<ErrorCode, DiagnosticCode>>> = {
  "InvalidDomain.NotFound": "REFUSED",
  "InvalidDomain.Offline": "DOMAIN_OFFLINE",
  "InvalidDomain.Configure_failed": "REFUSED",
  "InvalidDomain.Malformed": "REFUSED",
  DomainAlreadyExist: "REFUSED",
  BusinessExist: "REFUSED",
  DomainNotRegistration: "REFUSED",
  DomainOverLimit: "REFUSED",
  IllegalOperation: "REFUSED",
  OperationDenied: "REFUSED",
  "OperationDenied.Suspended": "REFUSED",
  Forbidden: "REFUSED",
  "Forbidden.RAM": "REFUSED",
  NoPermission: "REFUSED",
  MissingParameter: "REFUSED",
  InvalidParameter: "REFUSED",
  "InvalidObjectPath.Malformed": "URL_REFUSED",
  "InvalidObjectPath.Size.Malformed": "REFUSED",
  "InvalidExtensiveDomain.ValueNotSupported": "URL_REFUSED",
  "InvalidObjectType.ValueNotSupported": "REFUSED",
  "InvalidStartTime.Malformed": "REFUSED",
  "InvalidTaskId.Malformed": "REFUSED",
  MissingAccessKeyId: "REFUSED",
  MissingSecurityToken: "CREDENTIALS",
  "InvalidSecurityToken.Malformed": "CREDENTIALS",
  "InvalidAccessKeyId.NotFound": "CREDENTIALS",
  "InvalidAccessKeyId.Inactive": "CREDENTIALS",
  SignatureDoesNotMatch: "CREDENTIALS",
  IncompleteSignature: "CREDENTIALS",
  InvalidSignatureMethod: "REFUSED",
  "InvalidTimeStamp.Format": "CLOCK",
  "InvalidTimeStamp.Expired": "CLOCK",
  "InvalidApi.NotFound": "REFUSED",
  "InvalidProduct.NotFound": "REFUSED",
  "InvalidProtocol.NeedSsl": "REFUSED",
  RequestEntityTooLarge: "REFUSED",
};

/** Trying again helps: nothing is said when it does; otherwise all is pending, with a warning. */
const FOR_TIME: Readonly<Partial<Record<ErrorCode, DiagnosticCode>>> = {
  Throttling: "TIMED_OUT",
  "Throttling.User": "TIMED_OUT",
  "Throttling.Api": "TIMED_OUT",
  "Rejected.Throttling": "TIMED_OUT",
  "QuotaPerMinuteExceeded.Refresh": "TIMED_OUT",
  ServiceUnavailable: "OUTCOME_UNKNOWN",
  ServiceUnAvailable: "OUTCOME_UNKNOWN",
  InternalError: "OUTCOME_UNKNOWN",
  ServiceBusy: "TIMED_OUT",
  SystemBusy: "OUTCOME_UNKNOWN",
  SignatureNonceUsed: "TIMED_OUT",
  PreloadQueueFull: "QUEUE_FULL",
};

/** The day's URLs are used up: nothing is tried again. */
const USED_UP = "QuotaExceeded.Refresh" satisfies ErrorCode;

interface Printed {
  readonly severity: string;
  readonly summary: string;
  readonly detail: string;
  readonly address: string;
}

let service: Service;
let workspace: Workspace;

onStage((stage) => {
  ({ service, workspace } = stage);
});

const codesOf = (table: Readonly<Partial<Record<ErrorCode, DiagnosticCode>>>): readonly ErrorCode[] =>
  Object.keys(table) as ErrorCode[];
const nameOf = (code: ErrorCode): string => `set_${codesOf(ERRORS_BY_NAME).indexOf(code)}`;
const domainOf = (code: ErrorCode): string => `${nameOf(code).replace("_", "-")}.example.com`;
const ERRORS_BY_NAME = { ...FOR_A_PERSON, ...FOR_TIME, [USED_UP]: "QUOTA_USED_UP" } as const;

/** A set of its own domain for each code. */
function configure(codes: readonly ErrorCode[], set: Json): void {
  workspace.configure({
    provider: { vodpreload: {} },
    resource: {
      vodpreload_set: Object.fromEntries(
        codes.map((code) => [nameOf(code), { domain: domainOf(code), paths: paths(1), ...set }]),
      ),
    },
  });
}

/** Otherwise a refusal as offline is taken for a domain that is coming up. */
function disable(domainName: string): void {
  service.emulator.control.addDomain({ domainName, status: "offline" });
}

function inject(
  operation: typeof PRELOAD | typeof REFRESH,
  codes: readonly ErrorCode[],
  times: number | "always",
): void {
  for (const code of codes) {
    const urlMatches = domainOf(code).replaceAll(".", "\\.");
    service.emulator.control.inject({ operation, urlMatches, times, effect: "error", code });
  }
}

/** Applies, and gives what is printed of each set: `-json` because warnings fold otherwise. */
async function apply(...args: string[]): Promise<{ exitCode: number | null; printed: readonly Printed[] }> {
  const { exitCode, stdout } = await workspace.terraform([
    "apply",
    "-json",
    "-input=false",
    "-auto-approve",
    ...args,
  ]);
  const printed = stdout.split("\n").flatMap((line): Printed[] => {
    if (line === "") return [];
    const { diagnostic } = JSON.parse(line) as { diagnostic?: Printed };
    return diagnostic === undefined ? [] : [diagnostic];
  });
  return { exitCode, printed };
}

function expectPrinted(
  printed: readonly Printed[],
  code: ErrorCode,
  severity: "error" | "warning",
  diagnostic: DiagnosticCode,
  operation: string,
): void {
  const own = printed.filter(({ address }) => address === `vodpreload_set.${nameOf(code)}`);
  expect(own).toMatchObject([{ severity, summary: DIAGNOSTICS[diagnostic].summary }]);
  const detail = own[0]?.detail ?? "";
  expect(detail).toContain(`${operation} answered ${code}: ${ERRORS[code].message}`);
  expect(detail).toMatch(/Request id: [0-9A-F-]{36}/);
  expect(detail).toContain("/title/0001.mp4");
  expect(detail).toContain(`(npx cdktf-alicloud-vod-preload explain ${diagnostic})`);
}

test("the tables name every code that the emulator knows", () => {
  expect([...codesOf(ERRORS_BY_NAME)].sort()).toEqual((Object.keys(ERRORS) as ErrorCode[]).sort());
});

test("codes for a person: an error for each set of a create, and no state", async () => {
  const codes = codesOf(FOR_A_PERSON);
  disable(domainOf("InvalidDomain.Offline"));
  configure(codes, {});
  inject(PRELOAD, codes, "always");
  const { exitCode, printed } = await apply();
  expect(exitCode).toBe(1);
  for (const code of codes) {
    expectPrinted(printed, code, "error", FOR_A_PERSON[code] ?? "INTERNAL", PRELOAD);
    expect(workspace.instance(nameOf(code))).toBeUndefined();
  }
  expect(printed.filter(({ severity }) => severity === "error")).toHaveLength(codes.length);
  expect(service.accepted()).toEqual([]);
});

test("codes for a person on the refresh of a changed path: an error for each set, and the state is kept", async () => {
  const codes = codesOf(FOR_A_PERSON);
  configure(codes, {});
  expect((await apply()).exitCode).toBe(0);
  disable(domainOf("InvalidDomain.Offline"));
  configure(codes, { paths: { "/title/0001.mp4": "2" } });
  inject(REFRESH, codes, "always");
  const { exitCode, printed } = await apply();
  expect(exitCode).toBe(1);
  for (const code of codes) {
    expectPrinted(printed, code, "error", FOR_A_PERSON[code] ?? "INTERNAL", REFRESH);
    const { pending_count, failed_count } = workspace.attributes(nameOf(code));
    expect(Number(pending_count) + Number(failed_count)).toBe(1);
    expect(workspace.instance(nameOf(code))?.status).toBeUndefined();
  }
});

test("codes that time helps with, once each: tried again, accepted, and nothing said", async () => {
  const codes = codesOf(FOR_TIME);
  configure(codes, {});
  inject(PRELOAD, codes, 1);
  const { exitCode, printed } = await apply("-parallelism=1");
  expect(exitCode).toBe(0);
  expect(printed).toEqual([]);
  expect(service.accepted()).toHaveLength(codes.length);
});

test("codes that time helps with, again and again: all pending, a warning for each set", async () => {
  const codes = codesOf(FOR_TIME);
  configure(codes, { timeouts: { create: "1s" } });
  inject(PRELOAD, codes, "always");
  const { exitCode, printed } = await apply("-parallelism=1");
  expect(exitCode).toBe(0);
  for (const code of codes) {
    expectPrinted(printed, code, "warning", FOR_TIME[code] ?? "INTERNAL", PRELOAD);
    expect(workspace.attributes(nameOf(code))).toMatchObject({ pending_count: 1 });
  }
});

test.each([
  [PRELOAD, "QUOTA_USED_UP"],
  [REFRESH, "REFRESH_QUOTA_USED_UP"],
] as const)("%s: the day's URLs are used up", async (operation, diagnostic) => {
  configure([USED_UP], {});
  if (operation === REFRESH) {
    await apply();
    configure([USED_UP], { paths: { "/title/0001.mp4": "2" } });
  }
  inject(operation, [USED_UP], "always");
  const { exitCode, printed } = await apply();
  expect(exitCode).toBe(0);
  expectPrinted(printed, USED_UP, "warning", diagnostic, operation);
  expect(workspace.attributes(nameOf(USED_UP))).toMatchObject({ pending_count: 1 });
});
