/** What can go wrong between this project and the service, sorted by what to do about it. */

/**
 * What a service error means for a submission:
 * `throttled`, `transient`, `nonce` (each try has one of its own): try again with back-off (honour `retryAfterMs`);
 * `queue-full`: try again slowly; `quota`: the day's URLs are used up; `domain-offline`: disabled or just coming up;
 * `malformed`: one or more URLs are refused; `too-many`: fewer URLs a call; `clock`: the machine's clock is off;
 * `credentials`: keys unknown, inactive or a wrong signature; `refused`: permission, suspension, not found and
 * everything else that a person has to settle.
 */
export type VodErrorKind =
  | "throttled"
  | "transient"
  | "nonce"
  | "queue-full"
  | "quota"
  | "domain-offline"
  | "malformed"
  | "too-many"
  | "clock"
  | "credentials"
  | "refused";

const BRAND = Symbol.for("cdktf-alicloud-vod-preload/VodError");

function hasBrand(value: unknown, name: string): boolean {
  return typeof value === "object" && value !== null && (value as Record<symbol, unknown>)[BRAND] === name;
}

/** The service answered with an error. The message never holds a secret. */
export class VodServiceError extends Error {
  /** The same in bundled and minified code. */
  override readonly name = "VodServiceError";
  /** @internal */
  readonly [BRAND] = "VodServiceError";
  /** What to do about it. */
  readonly kind: VodErrorKind;
  /** The operation that failed, e.g. `PreloadVodObjectCaches`. */
  readonly operation: string;
  /** The service's error code, as sent. */
  readonly code: string;
  /** The service's words. */
  readonly serviceMessage: string;
  /** The service's; for a support ticket. */
  readonly requestId: string;
  /** Of the answer, e.g. 403. */
  readonly httpStatus: number;
  /** From `x-acs-retry-after`, milliseconds. */
  readonly retryAfterMs?: number;

  constructor(fields: {
    kind: VodErrorKind;
    operation: string;
    code: string;
    serviceMessage: string;
    requestId: string;
    httpStatus: number;
    retryAfterMs?: number;
  }) {
    super(`${fields.operation}: ${fields.code}: ${fields.serviceMessage} (request id ${fields.requestId})`);
    this.kind = fields.kind;
    this.operation = fields.operation;
    this.code = fields.code;
    this.serviceMessage = fields.serviceMessage;
    this.requestId = fields.requestId;
    this.httpStatus = fields.httpStatus;
    if (fields.retryAfterMs !== undefined) this.retryAfterMs = fields.retryAfterMs;
  }

  /** True for one of any copy of this package. */
  static is(value: unknown): value is VodServiceError {
    return hasBrand(value, "VodServiceError");
  }
}

/** No usable answer: connection refused, reset, timed out, or something that is not the service's answer. */
export class VodTransportError extends Error {
  /** The same in bundled and minified code. */
  override readonly name = "VodTransportError";
  /** @internal */
  readonly [BRAND] = "VodTransportError";
  /** The API's name of what was called, e.g. `PreloadVodObjectCaches`. */
  readonly operation: string;
  /** "no": the request never left (refused, not resolved). "maybe": it may have been received and accepted. */
  readonly received: "no" | "maybe";

  constructor(operation: string, received: "no" | "maybe", what: string) {
    super(`${operation}: ${what}`);
    this.operation = operation;
    this.received = received;
  }

  /** True for one of any copy of this package. */
  static is(value: unknown): value is VodTransportError {
    return hasBrand(value, "VodTransportError");
  }
}

/** No usable credentials. The message names where was looked, never what was found. */
export class VodCredentialsError extends Error {
  /** The same in bundled and minified code. */
  override readonly name: string = "VodCredentialsError";
  /** @internal */
  readonly [BRAND] = "VodCredentialsError";

  /** True for one of any copy of this package. */
  static is(value: unknown): value is VodCredentialsError {
    return hasBrand(value, "VodCredentialsError");
  }
}

/**
 * The endpoint may not be used or is no endpoint. Like missing credentials it stops every call until a person
 * settles it, so that `VodCredentialsError.is` holds for it as well.
 */
export class VodEndpointError extends VodCredentialsError {
  /** The same in bundled and minified code. */
  override readonly name = "VodEndpointError";

  /** True for one of any copy of this package. */
  static override is(value: unknown): value is VodEndpointError {
    return VodCredentialsError.is(value) && value.name === "VodEndpointError";
  }
}

/** For a line of the log: `why`, and where the service answered its `code` and `requestId`. */
export function errorFields(error: unknown): Readonly<Record<string, string>> {
  const why = messageOf(error);
  return VodServiceError.is(error) ? { why, code: error.code, requestId: error.requestId } : { why };
}

/** The words of whatever was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
