/** The emulator's HTTP side: bytes to calls, reactions to bytes. Loopback only. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { type Answer, errorAnswer } from "./answer";
import type { SignedRequest } from "./authentication";
import { EmulatedError } from "./error-table";
import { Parameters } from "./parameters";

const LOOPBACK = "127.0.0.1";
/** Room for 1,000 URLs of 1,024 characters, all of them percent-encoded. */
const MAX_BODY_BYTES = 8 * 1024 * 1024;
const KEEP_ALIVE_MS = 65_000;

export interface RunningServer {
  readonly port: number;
  close(): Promise<void>;
}

/** What the server does with the connection. */
export type Reaction =
  | { readonly kind: "answer"; readonly answer: Answer; readonly gzip: boolean; readonly truncated: boolean }
  | { readonly kind: "close" }
  | { readonly kind: "reset" };

/** The service's time, for the `Date` header. */
interface DateClock {
  now(): number;
}

/** Who answers the calls. */
interface CallTaker {
  readonly clock: DateClock;
  handle(request: SignedRequest): Promise<Reaction>;
}

/** Who answers requests under a path in place of the service. */
interface SideRoutes {
  /** The path, e.g. `/_emulator`. */
  readonly prefix: string;
  answer(
    method: string,
    path: string,
    query: string,
    headers: Readonly<Record<string, string>>,
    text: string,
  ): Answer;
}

/** Rejects when the port can't be had, e.g. with code `EADDRINUSE`. */
export async function serve(account: CallTaker, routes: SideRoutes, port: number): Promise<RunningServer> {
  const server = createServer((request, response) => {
    respond(account, routes, request, response).catch(() => {
      // The client is gone, or the emulator has a bug: either way there is no one to tell on this connection.
      request.socket.destroy();
    });
  });
  // Node's 5 seconds would close a connection just as a client that polls every 5 seconds uses it again.
  server.keepAliveTimeout = KEEP_ALIVE_MS;
  await listen(server, port);
  const address = server.address() as AddressInfo;
  return {
    port: address.port,
    close: async () => {
      if (!server.listening) return;
      const closed = new Promise<void>((resolve) =>
        server.close(() => {
          resolve();
        }),
      );
      server.closeAllConnections();
      await closed;
    },
  };
}

async function listen(server: Server, port: number): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, LOOPBACK, () => {
      server.off("error", reject);
      resolve();
    });
  });
}

async function respond(
  account: CallTaker,
  routes: SideRoutes,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const [path, query] = splitUrl(request.url ?? "/");
  const headers = flatHeaders(request);
  const method = request.method ?? "GET";
  const body = await readBody(request);
  const { clock } = account;
  if (body === undefined) {
    send(
      response,
      clock,
      errorAnswer("JSON", new EmulatedError("RequestEntityTooLarge"), "", headers.host ?? ""),
    );
    return;
  }
  if (path === routes.prefix || path.startsWith(`${routes.prefix}/`)) {
    send(response, clock, routes.answer(method, path, query, headers, body.toString("utf8")));
    return;
  }
  if (path !== "/" || (method !== "GET" && method !== "POST")) {
    send(
      response,
      clock,
      errorAnswer("JSON", new EmulatedError("InvalidApi.NotFound"), "", headers.host ?? ""),
    );
    return;
  }
  const isForm = headers["content-type"]?.includes("application/x-www-form-urlencoded") === true;
  const parameters = Parameters.of(query, isForm ? body.toString("utf8") : "");
  react(await account.handle({ method, query, body, headers, parameters }), clock, request, response);
}

function react(
  reaction: Reaction,
  clock: DateClock,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  switch (reaction.kind) {
    case "close":
      request.socket.destroy();
      return;
    case "reset":
      request.socket.resetAndDestroy();
      return;
    case "answer":
      if (reaction.truncated) sendHalf(response, clock, reaction.answer);
      else send(response, clock, reaction.answer, reaction.gzip);
  }
}

function send(response: ServerResponse, clock: DateClock, answer: Answer, gzip = false): void {
  const bytes = gzip ? gzipSync(answer.text) : Buffer.from(answer.text);
  writeHead(response, clock, answer, bytes, gzip);
  response.end(bytes);
}

function sendHalf(response: ServerResponse, clock: DateClock, answer: Answer): void {
  const bytes = Buffer.from(answer.text);
  writeHead(response, clock, answer, bytes);
  response.write(bytes.subarray(0, Math.floor(bytes.length / 2)), () => {
    response.destroy();
  });
}

function writeHead(
  response: ServerResponse,
  clock: DateClock,
  answer: Answer,
  bytes: Buffer,
  gzip = false,
): void {
  response.sendDate = false;
  response.writeHead(answer.status, {
    // Clients learn the service's time from it.
    ...(answer.dateless === true ? {} : { date: new Date(clock.now()).toUTCString() }),
    "content-type": answer.contentType,
    "content-length": bytes.length,
    ...(gzip ? { "content-encoding": "gzip" } : {}),
    ...(answer.retryAfterMs === undefined ? {} : { "x-acs-retry-after": String(answer.retryAfterMs) }),
  });
}

/** Undefined when it is too large. */
async function readBody(request: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length <= MAX_BODY_BYTES) chunks.push(chunk);
  }
  return length > MAX_BODY_BYTES ? undefined : Buffer.concat(chunks);
}

function splitUrl(url: string): [string, string] {
  const mark = url.indexOf("?");
  return mark < 0 ? [url, ""] : [url.slice(0, mark), url.slice(mark + 1)];
}

function flatHeaders(request: IncomingMessage): Record<string, string> {
  return Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(",") : (value ?? ""),
    ]),
  );
}
