/** Takes secrets out of whatever is printed or written, as the last step before it leaves: nothing relies on it alone. */
import type { Credentials } from "../vod/credentials";
import type { Environment } from "../vod/environment";

const SECRET_NAMES = /SECRET|TOKEN|PASSWORD|PASSWD|ACCESS_?KEY|CREDENTIALS_URI/i;
const PROXY_NAMES = /^(?:https?|all)_proxy$/i;

/** A very short text would be cut out of any sentence, and is no real key. */
const MIN_LENGTH = 6;

/** The emulator's key, which everybody knows. */
const NO_SECRET = "emulator";

export class Redaction {
  private readonly secrets = new Set<string>();
  private readonly keys: Credentials[] = [];

  /** @param more texts that are secret besides what the environment has */
  constructor(env: Environment, more: readonly string[] = []) {
    for (const [name, value = ""] of Object.entries(env)) {
      if (SECRET_NAMES.test(name)) this.add(value);
      if (PROXY_NAMES.test(name)) for (const part of userOf(value)) this.add(part);
    }
    for (const secret of more) this.add(secret);
  }

  /** A key that was found elsewhere. */
  know(credentials: Credentials): void {
    if (credentials.accessKeyId !== NO_SECRET) this.keys.push(credentials);
  }

  text(text: string): string {
    let redacted = text;
    for (const key of this.keys) redacted = key.redact(redacted);
    for (const secret of this.secrets) {
      for (const spelling of [encodeURIComponent(secret), secret])
        redacted = redacted.replaceAll(spelling, "***");
    }
    return redacted;
  }

  private add(secret: string): void {
    const text = secret.trim();
    if (text.length >= MIN_LENGTH && text !== NO_SECRET) this.secrets.add(text);
  }
}

/** Name and password of a proxy's URL, as they are written and decoded. */
function userOf(proxy: string): readonly string[] {
  const user = /^(?:[a-z]+:\/\/)?([^/@]*)@/i.exec(proxy.trim())?.[1] ?? "";
  return user.split(":").flatMap((part) => [part, safeDecode(part)]);
}

function safeDecode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
