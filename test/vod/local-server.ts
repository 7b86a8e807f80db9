/** A real HTTP(S) server on a free loopback port, for tests of what goes over the wire. */
import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { createServer as createTlsServer } from "node:https";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import type { Clock } from "../../src/vod/clock";
import type { Parameters } from "../../src/vod/signature-v1";

/** A self-signed certificate for localhost and 127.0.0.1; good for nothing but these tests. */
export const LOCALHOST_CERTIFICATE = readFileSync(join(__dirname, "fixtures/localhost-cert.pem"), "utf8");
const LOCALHOST_KEY = readFileSync(join(__dirname, "fixtures/localhost-key.pem"), "utf8");

export interface Received {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage["headers"];
  readonly query: Record<string, string>;
  readonly form: Record<string, string>;
  /** Of the connection, to tell one from another. */
  readonly remotePort: number;
}

export interface LocalServer {
  /** `127.0.0.1:PORT` */
  readonly host: string;
  readonly port: number;
  readonly received: Received[];
  readonly server: Server;
  close(): Promise<void>;
}

export type Respond = (response: ServerResponse, request: Received) => void;

export async function listen(respond: Respond, { tls = false } = {}): Promise<LocalServer> {
  const received: Received[] = [];
  const onRequest = (request: IncomingMessage, response: ServerResponse): void => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("error", () => undefined);
    request.on("end", () => {
      const url = new URL(request.url ?? "/", "http://localhost");
      const one: Received = {
        method: request.method ?? "",
        path: url.pathname,
        headers: request.headers,
        query: Object.fromEntries(url.searchParams),
        form: Object.fromEntries(new URLSearchParams(Buffer.concat(chunks).toString("utf8"))),
        remotePort: request.socket.remotePort ?? 0,
      };
      received.push(one);
      // What time it is, only a test that is about it says.
      response.sendDate = false;
      respond(response, one);
    });
  };
  const server = tls
    ? createTlsServer({ cert: LOCALHOST_CERTIFICATE, key: LOCALHOST_KEY }, onRequest)
    : createServer(onRequest);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    host: `127.0.0.1:${port}`,
    port,
    received,
    server,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

/** A port on loopback that nothing listens on. */
export async function closedPort(): Promise<number> {
  const server = await listen(() => undefined);
  await server.close();
  return server.port;
}

export function json(status: number, body: unknown, headers: Record<string, string> = {}): Respond {
  return (response) => {
    response.writeHead(status, { "content-type": "application/json;charset=utf-8", ...headers });
    response.end(JSON.stringify(body));
  };
}

/** Answers in turn, the last one for good. */
export function inTurn(...responses: readonly Respond[]): Respond {
  let next = 0;
  return (response, request) => {
    responses[Math.min(next, responses.length - 1)]?.(response, request);
    next += 1;
  };
}

/** All parameters of a request, as a verifier sees them. */
export function parametersOf({ query, form }: Received): Parameters {
  return { ...form, ...query };
}

/** A clock that stands still but for its sleeps, which it remembers; and it can be set like a machine's. */
export class TestClock implements Clock {
  readonly sleeps: number[] = [];
  private setBy = 0;

  constructor(private time = Date.parse("2026-11-20T21:00:00.123Z")) {}

  now(): number {
    return this.time + this.setBy;
  }

  monotonic(): number {
    return this.time;
  }

  pass(milliseconds: number): void {
    this.time += milliseconds;
  }

  /** Somebody sets the machine's clock on, or back. */
  set(milliseconds: number): void {
    this.setBy += milliseconds;
  }

  sleep(milliseconds: number): Promise<void> {
    this.sleeps.push(milliseconds);
    this.time += milliseconds;
    return Promise.resolve();
  }
}

/** What the promise was rejected with. */
export async function rejection(promise: Promise<unknown>): Promise<unknown> {
  try {
    await promise;
  } catch (error) {
    return error;
  }
  throw new Error("the promise was not rejected");
}
