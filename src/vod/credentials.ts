/** An access key that does not show itself: printing, inspecting or serializing it gives nothing away. */

export class Credentials {
  readonly #accessKeyId: string;
  readonly #accessKeySecret: string;
  readonly #securityToken: string | undefined;

  constructor(accessKeyId: string, accessKeySecret: string, securityToken?: string) {
    this.#accessKeyId = accessKeyId;
    this.#accessKeySecret = accessKeySecret;
    this.#securityToken = securityToken === "" ? undefined : securityToken;
  }

  get accessKeyId(): string {
    return this.#accessKeyId;
  }

  get accessKeySecret(): string {
    return this.#accessKeySecret;
  }

  /** Of a temporary key (STS). */
  get securityToken(): string | undefined {
    return this.#securityToken;
  }

  /** `text` with every part of this key, as it is or percent-encoded, replaced by `***`. */
  redact(text: string): string {
    let redacted = text;
    for (const part of [this.#accessKeySecret, this.#securityToken, this.#accessKeyId]) {
      // A very short part would cut words out of any sentence, and is no real key.
      if (part === undefined || part.length < MIN_REDACTED_LENGTH) continue;
      const once = encodeURIComponent(part);
      for (const spelling of [encodeURIComponent(once), once, part]) {
        redacted = redacted.replaceAll(spelling, "***");
      }
    }
    return redacted;
  }
}

const MIN_REDACTED_LENGTH = 6;

/** Where credentials come from. */
export interface CredentialsSource {
  /**
   * Credentials that are good now; kept and renewed as their source needs it.
   * Rejects with a `VodCredentialsError`, or a `VodTransportError` (received "no") where a network is in the way.
   */
  get(): Promise<Credentials>;
}
