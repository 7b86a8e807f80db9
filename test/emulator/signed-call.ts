/** Calls an emulator as a client with the older signature does, one parameter at a time under the test's control. */
import { createHmac, randomUUID } from "node:crypto";
import { request } from "node:http";

export interface CallOptions {
  readonly accessKeyId?: string;
  readonly secret?: string;
  /** Replaces or (undefined) takes away parameters before signing. */
  readonly set?: Readonly<Record<string, string | undefined>>;
  /** Replaces parameters after signing. */
  readonly tamper?: Readonly<Record<string, string>>;
  readonly method?: "GET" | "POST";
  /** Milliseconds since 1970. Default now. */
  readonly time?: number;
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
  readonly bytes: Buffer;
  /** Parsed, where it is JSON. */
  readonly body: Readonly<Record<string, unknown>>;
}

function encode(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** System parameters in the query, the operation's own in a form body (both in the query for GET). */
export async function call(
  endpoint: string,
  action: string,
  parameters: Readonly<Record<string, string>> = {},
  options: CallOptions = {},
): Promise<Answer> {
  const method = options.method ?? "POST";
  const system: Record<string, string | undefined> = {
    Action: action,
    Version: "2017-03-21",
    Format: "JSON",
    AccessKeyId: options.accessKeyId ?? "emulator",
    SignatureMethod: "HMAC-SHA1",
    SignatureVersion: "1.0",
    SignatureNonce: randomUUID(),
    Timestamp: new Date(options.time ?? Date.now()).toISOString().replace(/\.\d+Z$/, "Z"),
    ...options.set,
  };
  const given = Object.entries(system).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const canonical = [...given, ...Object.entries(parameters)]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([name, value]) => `${encode(name)}=${encode(value)}`)
    .join("&");
  const signature = createHmac("sha1", `${options.secret ?? "emulator"}&`)
    .update(`${method}&%2F&${encode(canonical)}`)
    .digest("base64");
  const query = new URLSearchParams({
    ...Object.fromEntries(given),
    Signature: signature,
    ...options.tamper,
    ...(method === "GET" ? parameters : {}),
  });
  const form = method === "GET" ? "" : new URLSearchParams(parameters).toString();
  return await send(`${endpoint}/?${query.toString()}`, method, form, {
    "content-type": "application/x-www-form-urlencoded",
  });
}

/** A plain request; rejects when the connection ends without a whole answer. */
export function send(
  url: string,
  method: string,
  body = "",
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const outgoing = request(url, { method, headers, agent: false }, (incoming) => {
      const chunks: Buffer[] = [];
      incoming.on("data", (chunk: Buffer) => chunks.push(chunk));
      incoming.on("error", reject);
      incoming.on("end", () => {
        const bytes = Buffer.concat(chunks);
        const text = bytes.toString("utf8");
        resolve({
          status: incoming.statusCode ?? 0,
          headers: incoming.headers,
          text,
          bytes,
          body: parse(text),
        });
      });
    });
    outgoing.on("error", reject);
    outgoing.end(body);
  });
}

function parse(text: string): Readonly<Record<string, unknown>> {
  try {
    return JSON.parse(text) as Readonly<Record<string, unknown>>;
  } catch {
    return {};
  }
}
