/** Who calls? Verifies signatures of both schemes, timestamps, nonces and tokens as the API gateway does. */
import { timingSafeEqual } from "node:crypto";
import { signV1 } from "../../vod/signature-v1";
import { headersToSignV3, parseAuthorizationV3, sha256, signV3 } from "./signature-v3";
import { EmulatedError, missing } from "./error-table";
import type { Parameters } from "./parameters";

/** A timestamp further off than this is expired (gateway's error table). */
const MAX_SKEW_MS = 15 * 60_000;

/** A key that the emulator knows. */
export interface EmulatorCredentials {
  /** What a call names. */
  readonly accessKeyId: string;
  /** What its signature has to be made with. */
  readonly accessKeySecret: string;
  /** Given: the key is a temporary one, and calls must carry this token. */
  readonly securityToken?: string;
  /** The key is disabled. */
  readonly inactive?: boolean;
}

/** Known to everybody and good for nothing but the emulator. */
export const DEFAULT_CREDENTIALS: EmulatorCredentials = {
  accessKeyId: "emulator",
  accessKeySecret: "emulator",
};

/** What is let pass that the gateway refuses. */
export interface Leniency {
  /** Timestamps however far they are off. */
  readonly anyTimestamp?: boolean;
  /** Nonces that were used before. */
  readonly reusableNonces?: boolean;
}

/** What a signature covers. */
export interface SignedRequest {
  readonly method: string;
  /** Without the leading `?`, as sent. */
  readonly query: string;
  readonly body: Buffer;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  readonly parameters: Parameters;
}

export function isV3(headers: Readonly<Record<string, string>>): boolean {
  return headers.authorization?.startsWith("ACS3-") === true;
}

/** The key a request claims to be signed with; empty when it claims none. */
export function claimedKey(request: SignedRequest): string {
  if (!isV3(request.headers)) return request.parameters.text("AccessKeyId") ?? "";
  return parseAuthorizationV3(request.headers.authorization ?? "")?.accessKeyId ?? "";
}

/** The time that stamps are compared with, milliseconds since 1970. */
interface StampClock {
  now(): number;
  /** What it would be had nobody advanced it. */
  unadvanced(): number;
}

export class Authentication {
  private readonly keys: ReadonlyMap<string, EmulatorCredentials>;
  /** Nonce -> when it was used. */
  private readonly nonces = new Map<string, number>();

  /**
   * A stamp of `clock` is good with what it was advanced by and without: an emulator whose days are moved on gets
   * today's stamps from clients that go by their machine, and the later ones from those that learnt its time.
   */
  constructor(
    private readonly clock: StampClock,
    credentials: readonly EmulatorCredentials[],
  ) {
    this.keys = new Map(credentials.map((one) => [one.accessKeyId, one]));
  }

  /** Throws the gateway's `EmulatedError` when the request is not to be trusted. */
  verify(request: SignedRequest, leniency: Leniency = {}): void {
    if (isV3(request.headers)) this.verifyV3(request, leniency);
    else this.verifyV1(request, leniency);
  }

  private verifyV1({ method, parameters }: SignedRequest, leniency: Leniency): void {
    const key = this.key(parameters.text("AccessKeyId"));
    if (parameters.required("SignatureMethod") !== "HMAC-SHA1")
      throw new EmulatedError("InvalidSignatureMethod");
    if (parameters.required("SignatureVersion") !== "1.0") throw new EmulatedError("InvalidSignatureMethod");
    const stamp = parameters.required("Timestamp");
    if (leniency.anyTimestamp !== true) this.checkTime(stamp);
    checkToken(key, parameters.text("SecurityToken"));
    const nonce = parameters.required("SignatureNonce");
    const expected = signV1({
      method,
      parameters: Object.fromEntries(parameters.entries()),
      secret: key.accessKeySecret,
    });
    checkSignature(parameters.required("Signature"), expected);
    if (leniency.reusableNonces !== true) this.useNonce(nonce);
  }

  private verifyV3(request: SignedRequest, leniency: Leniency): void {
    const { method, headers, body } = request;
    const header = headers.authorization ?? "";
    const claim = parseAuthorizationV3(header);
    if (claim === undefined) {
      throw new EmulatedError(
        header.startsWith("ACS3-HMAC-SHA256 ") ? "IncompleteSignature" : "InvalidSignatureMethod",
      );
    }
    const key = this.key(claim.accessKeyId);
    for (const name of ["host", "x-acs-action", "x-acs-version", "x-acs-date", "x-acs-signature-nonce"]) {
      if (headers[name] === undefined) throw missing(name);
    }
    const unsigned = headersToSignV3(Object.keys(headers)).find(
      (name) => !claim.signedHeaders.includes(name),
    );
    if (unsigned !== undefined) {
      throw new EmulatedError("IncompleteSignature", `The header ${unsigned} must be signed.`);
    }
    if (leniency.anyTimestamp !== true) this.checkTime(headers["x-acs-date"] ?? "");
    checkToken(key, headers["x-acs-security-token"]);
    if (headers["x-acs-content-sha256"] !== sha256(body)) throw new EmulatedError("SignatureDoesNotMatch");
    const expected = signV3({
      method,
      path: "/",
      query: Object.fromEntries(new URLSearchParams(request.query)),
      headers,
      signedHeaders: claim.signedHeaders,
      body,
      secret: key.accessKeySecret,
    });
    checkSignature(claim.signature, expected);
    if (leniency.reusableNonces !== true) this.useNonce(headers["x-acs-signature-nonce"] ?? "");
  }

  private key(accessKeyId: string | undefined): EmulatorCredentials {
    if (accessKeyId === undefined || accessKeyId === "") throw new EmulatedError("MissingAccessKeyId");
    const key = this.keys.get(accessKeyId);
    if (key === undefined) throw new EmulatedError("InvalidAccessKeyId.NotFound");
    if (key.inactive === true) throw new EmulatedError("InvalidAccessKeyId.Inactive");
    return key;
  }

  private checkTime(stamp: string): void {
    if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(stamp) || Number.isNaN(Date.parse(stamp))) {
      throw new EmulatedError("InvalidTimeStamp.Format");
    }
    const near = [this.clock.now(), this.clock.unadvanced()].some(
      (now) => Math.abs(now - Date.parse(stamp)) <= MAX_SKEW_MS,
    );
    if (!near) throw new EmulatedError("InvalidTimeStamp.Expired");
  }

  private useNonce(nonce: string): void {
    const now = this.clock.unadvanced();
    for (const [known, usedAt] of this.nonces) {
      // Nonces lie in the order of use, so that the first one to keep ends the search. A stamp may be ahead by as much as
      // it may be behind, hence twice the skew.
      if (now - usedAt <= 2 * MAX_SKEW_MS) break;
      this.nonces.delete(known);
    }
    if (this.nonces.has(nonce)) throw new EmulatedError("SignatureNonceUsed");
    this.nonces.set(nonce, now);
  }
}

function checkToken(key: EmulatorCredentials, token: string | undefined): void {
  if (key.securityToken === undefined) {
    if (token !== undefined) throw new EmulatedError("InvalidSecurityToken.Malformed");
    return;
  }
  if (token === undefined) throw new EmulatedError("MissingSecurityToken");
  if (token !== key.securityToken) throw new EmulatedError("InvalidSecurityToken.Malformed");
}

function checkSignature(given: string, expected: string): void {
  const [left, right] = [Buffer.from(given), Buffer.from(expected)];
  if (left.length !== right.length || !timingSafeEqual(left, right)) {
    throw new EmulatedError("SignatureDoesNotMatch");
  }
}
