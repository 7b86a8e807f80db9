/** Every error code the emulator can answer, with its HTTP status and message, and the error that carries one. */

interface ErrorEntry {
  readonly status: number;
  readonly message: string;
}

/**
 * Sources: the operations' reference pages and the error code pages of ApsaraVideo VOD, the common errors of the API
 * gateway. Where pages disagree about a status, the one of the operation's own page is taken.
 */
export const ERRORS = {
  // Throttling
  Throttling: { status: 503, message: "Request was denied due to request throttling." },
  "Throttling.User": { status: 400, message: "Request was denied due to user flow control." },
  "Throttling.Api": { status: 400, message: "Request was denied due to api flow control." },
  "Rejected.Throttling": { status: 400, message: "Request was rejected by flow control." },
  "QuotaPerMinuteExceeded.Refresh": {
    status: 400,
    message: "You've exceeded the prescribed refresh limits of a minute.",
  },
  // The service's own trouble
  ServiceUnavailable: {
    status: 503,
    message: "The request has failed due to a temporary failure of the server.",
  },
  ServiceUnAvailable: {
    status: 503,
    message: "The request has failed due to a temporary failure of the server.",
  },
  InternalError: { status: 500, message: "The request processing has failed due to some unknown error." },
  ServiceBusy: { status: 403, message: "The domain is being configured, please try again later." },
  SystemBusy: { status: 503, message: "The system is busy, please try again later." },
  PreloadQueueFull: { status: 403, message: "Preload queue is full, please try again later!" },
  // Domains
  "InvalidDomain.NotFound": { status: 404, message: "The domain provided does not belong to you." },
  "InvalidDomain.Offline": { status: 404, message: "The domain provided is offline." },
  "InvalidDomain.Configure_failed": { status: 500, message: "Failed to configure the provided domain." },
  "InvalidDomain.Malformed": {
    status: 400,
    message: "The specific value of parameter DomainName is malformed.",
  },
  DomainAlreadyExist: { status: 400, message: "The domain is already added." },
  BusinessExist: { status: 400, message: "The domain is already used by another service." },
  DomainNotRegistration: { status: 404, message: "The domain is not registered." },
  DomainOverLimit: { status: 403, message: "The number of domains has reached its limit." },
  // The account
  IllegalOperation: { status: 403, message: "Illegal domain operate is not permitted." },
  OperationDenied: { status: 403, message: "Your account does not open VOD service yet." },
  "OperationDenied.Suspended": { status: 403, message: "Your VOD service is suspended." },
  Forbidden: { status: 403, message: "User not authorized to operate on the specified resource." },
  "Forbidden.RAM": {
    status: 403,
    message: "User not authorized to operate on the specified resource, or RAM denies it.",
  },
  NoPermission: { status: 403, message: "You are not authorized to do this action." },
  "QuotaExceeded.Refresh": { status: 400, message: "You've exceeded the prescribed refresh limits." },
  // The request
  MissingParameter: {
    status: 400,
    message: "An input parameter that is mandatory for processing this request is not supplied.",
  },
  InvalidParameter: { status: 400, message: "The specified parameter is not valid." },
  "InvalidObjectPath.Malformed": {
    status: 400,
    message: "The specific value of parameter ObjectPath is malformed.",
  },
  "InvalidObjectPath.Size.Malformed": { status: 400, message: "The size of ObjectPath is bigger than 1000." },
  "InvalidExtensiveDomain.ValueNotSupported": { status: 400, message: "Extensive domain not supported." },
  "InvalidObjectType.ValueNotSupported": {
    status: 400,
    message: "The specified value of ObjectType is not supported.",
  },
  // From CDN's pages: VOD's say that only three days can be asked for, not what is answered to more.
  "InvalidStartTime.Malformed": {
    status: 400,
    message: "The specified value of parameter StartTime is not valid: tasks are known for three days.",
  },
  "InvalidTaskId.Malformed": { status: 400, message: "The specific value of parameter TaskId is malformed." },
  // Authentication
  MissingAccessKeyId: { status: 400, message: "AccessKeyId is mandatory for this action." },
  MissingSecurityToken: { status: 400, message: "SecurityToken is mandatory for this action." },
  "InvalidSecurityToken.Malformed": {
    status: 400,
    message: "The specified SecurityToken is not valid for this key.",
  },
  "InvalidAccessKeyId.NotFound": { status: 404, message: "Specified access key is not found." },
  "InvalidAccessKeyId.Inactive": { status: 400, message: "Specified access key is disabled." },
  SignatureDoesNotMatch: { status: 400, message: "Specified signature is not matched with our calculation." },
  IncompleteSignature: {
    status: 400,
    message: "The request signature does not conform to the expected standards.",
  },
  InvalidSignatureMethod: { status: 400, message: "Specified signature method is not valid." },
  SignatureNonceUsed: { status: 400, message: "Specified signature nonce was used already." },
  "InvalidTimeStamp.Format": {
    status: 400,
    message: "Specified time stamp or date value is not well formatted.",
  },
  "InvalidTimeStamp.Expired": { status: 400, message: "Specified time stamp or date value is expired." },
  // Protocol
  "InvalidApi.NotFound": {
    status: 404,
    message: "Specified api is not found, please check your url and method.",
  },
  "InvalidProduct.NotFound": {
    status: 404,
    message: "Cannot find product according to your specified domain.",
  },
  "InvalidProtocol.NeedSsl": { status: 404, message: "Your request is denied as lack of ssl protect." },
  RequestEntityTooLarge: { status: 413, message: "The request body is too large." },
} as const satisfies Readonly<Record<string, ErrorEntry>>;

/** A code of {@link ERRORS}. */
export type ErrorCode = keyof typeof ERRORS;

export function isErrorCode(code: string): code is ErrorCode {
  return Object.hasOwn(ERRORS, code);
}

const BRAND = Symbol.for("cdktf-alicloud-vod-preload/EmulatedError");

/** The service refuses. `status` and `message` come from the table unless given. */
export class EmulatedError extends Error {
  /** The same in bundled and minified code. */
  override readonly name = "EmulatedError";
  /** @internal */
  readonly [BRAND] = true;
  /** As the service spells it, e.g. `InvalidDomain.NotFound`. */
  readonly code: string;
  /** Of the HTTP answer. */
  readonly status: number;

  constructor(code: ErrorCode, message?: string);
  /** For codes outside the table, as faults may name them. */
  constructor(code: string, message: string, status: number);
  constructor(code: string, message?: string, status?: number) {
    const entry = isErrorCode(code) ? ERRORS[code] : { status: 400, message: code };
    super(message ?? entry.message);
    this.code = code;
    this.status = status ?? entry.status;
  }

  /** True for one of any copy of this package. */
  static is(value: unknown): value is EmulatedError {
    return typeof value === "object" && value !== null && BRAND in value;
  }
}

export function missing(parameter: string): EmulatedError {
  return new EmulatedError(
    "MissingParameter",
    `The input parameter "${parameter}" that is mandatory for processing this request is not supplied.`,
  );
}

export function invalid(parameter: string, why: string): EmulatedError {
  return new EmulatedError("InvalidParameter", `The specified parameter ${parameter} is not valid: ${why}.`);
}
