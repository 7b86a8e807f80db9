/** JSON that somebody else has written: read without failing, and looked at before it is trusted. */

export type JsonRecord = Readonly<Record<string, unknown>>;

/** Whether it is what JSON calls an object; a list and null are none. */
export function isRecord(value: unknown): value is JsonRecord {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * What a text holds; undefined when it is no JSON, which holds no such value.
 *
 * @param text as bytes: in UTF-8; others are no JSON
 */
export function readJson(text: string | Uint8Array): unknown {
  try {
    return JSON.parse(
      typeof text === "string" ? text : new TextDecoder("utf-8", { fatal: true }).decode(text),
    );
  } catch {
    return undefined;
  }
}

/** The object that a text holds; undefined when it holds something else, or is no JSON. */
export function readRecord(text: string | Uint8Array): JsonRecord | undefined {
  const value = readJson(text);
  return isRecord(value) ? value : undefined;
}
