import { once } from "node:events";
import { createServer as createTcpServer, type AddressInfo } from "node:net";
import { setImmediate } from "node:timers/promises";
import { inspect } from "node:util";
import { gzipSync } from "node:zlib";
import { Credentials } from "../../src/vod/credentials";
import { parseEndpoint } from "../../src/vod/endpoint";
import { VodCredentialsError, VodServiceError, VodTransportError } from "../../src/vod/errors";
import { silentLogger, type LogFields, type Logger } from "../../src/vod/logger";
import { RpcClient, type RpcCallOptions, type RpcClientOptions } from "../../src/vod/rpc-client";
import { ServiceTime } from "../../src/vod/service-time";
import { signV1 } from "../../src/vod/signature-v1";
import {
  closedPort,
  json,
  listen,
  LOCALHOST_CERTIFICATE,
  parametersOf,
  rejection,
  TestClock,
  type LocalServer,
  type Respond,
} from "./local-server";

const SECRET = "secret-of-the-key/+=";
const TOKEN = "token-of-the-session/+=";
const KEY = new Credentials("LTAI-key-id", SECRET, TOKEN);

const open: LocalServer[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()));
});

async function serve(respond: Respond, options: { tls?: boolean } = {}): Promise<LocalServer> {
  const server = await listen(respond, options);
  open.push(server);
  return server;
}

function client(host: string, options: Partial<RpcClientOptions> = {}): RpcClient {
  const clock = options.clock ?? new TestClock();
  return new RpcClient({
    endpoint: parseEndpoint(host, "It"),
    version: "2017-03-21",
    credentials: { get: () => Promise.resolve(KEY) },
    clock,
    time: new ServiceTime(clock),
    log: silentLogger,
    env: {},
    ...options,
  });
}

async function transportError(promise: Promise<unknown>): Promise<VodTransportError> {
  const error = await rejection(promise);
  if (!VodTransportError.is(error)) throw error;
  return error;
}

async function serviceError(promise: Promise<unknown>): Promise<VodServiceError> {
  const error = await rejection(promise);
  if (!VodServiceError.is(error)) throw error;
  return error;
}

const OK = json(200, { RequestId: "R-1", PreloadTaskId: "1" });

describe("the request", () => {
  test("is a signed POST: system parameters in the query, business parameters in the form", async () => {
    const server = await serve(OK);
    await client(server.host, { newNonce: () => "nonce-1" }).call("PreloadVodObjectCaches", {
      ObjectPath: "http://a/1!'()*~+.mp4\nhttp://a/%E5%8F%91",
      WithHeader: '{"Accept-Encoding":["gzip, br"]}',
    });
    const [request] = server.received;
    if (request === undefined) throw new Error("nothing was received");
    expect(request).toMatchObject({ method: "POST", path: "/" });
    expect(request.headers).toMatchObject({
      "content-type": "application/x-www-form-urlencoded",
      "x-acs-action": "PreloadVodObjectCaches",
      "x-acs-version": "2017-03-21",
      "user-agent": expect.stringMatching(/^cdktf-alicloud-vod-preload /) as string,
    });
    expect(request.query).toEqual({
      Action: "PreloadVodObjectCaches",
      Version: "2017-03-21",
      Format: "JSON",
      AccessKeyId: "LTAI-key-id",
      SecurityToken: TOKEN,
      SignatureMethod: "HMAC-SHA1",
      SignatureVersion: "1.0",
      SignatureNonce: "nonce-1",
      Timestamp: "2026-11-20T21:00:00Z",
      Signature: signV1({ method: "POST", parameters: parametersOf(request), secret: SECRET }),
    });
    expect(request.form).toEqual({
      ObjectPath: "http://a/1!'()*~+.mp4\nhttp://a/%E5%8F%91",
      WithHeader: '{"Accept-Encoding":["gzip, br"]}',
    });
  });

  test("has a nonce and a timestamp of its own each time, on a connection that is kept", async () => {
    const server = await serve(OK);
    const clock = new TestClock();
    const rpc = client(server.host, { clock });
    await rpc.call("Op", {});
    // Undici lets a connection rest for one turn, in which the other side may still close it.
    await setImmediate();
    clock.pass(61_000);
    await rpc.call("Op", {});
    const [first, second] = server.received;
    expect(first?.query.SignatureNonce).not.toBe(second?.query.SignatureNonce);
    expect([first?.query.Timestamp, second?.query.Timestamp]).toEqual([
      "2026-11-20T21:00:00Z",
      "2026-11-20T21:01:01Z",
    ]);
    expect(first?.remotePort).toBe(second?.remotePort);
  });

  test("goes over TLS where the endpoint says so", async () => {
    const server = await serve(OK, { tls: true });
    const rpc = client(`https://localhost:${server.port}`, { ca: LOCALHOST_CERTIFICATE });
    await expect(rpc.call("Op", {})).resolves.toMatchObject({ RequestId: "R-1" });
  });
});

describe("the service's errors", () => {
  test("carry kind, code, message, request id, status and how long to wait", async () => {
    const server = await serve(
      json(
        503,
        { RequestId: "R-2", HostId: "h", Code: "Throttling", Message: "Slow down." },
        { "x-acs-retry-after": "1500" },
      ),
    );
    expect(await serviceError(client(server.host).call("Op", {}))).toMatchObject({
      kind: "throttled",
      operation: "Op",
      code: "Throttling",
      serviceMessage: "Slow down.",
      requestId: "R-2",
      httpStatus: 503,
      retryAfterMs: 1_500,
      message: "Op: Throttling: Slow down. (request id R-2)",
    });
  });

  test.each<[string, Respond, string]>([
    ["a code in a 200", json(200, { Code: "QuotaExceeded.Refresh", Message: "m", RequestId: "R" }), "quota"],
    ["lower-case names", json(403, { code: "PreloadQueueFull", message: "m", requestId: "R" }), "queue-full"],
    [
      "XML, the gateway's default",
      (response) => {
        response.writeHead(400, { "content-type": "text/xml" });
        response.end(
          "<?xml version='1.0' encoding='UTF-8'?><Error><RequestId>R</RequestId><Code>InvalidTimeStamp.Expired</Code><Message>m</Message></Error>",
        );
      },
      "clock",
    ],
  ])("are found in %s", async (_what, respond, kind) => {
    const server = await serve(respond);
    expect(await serviceError(client(server.host).call("Op", {}))).toMatchObject({
      kind,
      serviceMessage: "m",
      requestId: "R",
    });
  });

  test("have the header's request id where the body has none", async () => {
    const server = await serve(json(400, { Code: "X" }, { "x-acs-request-id": "R-3" }));
    expect((await serviceError(client(server.host).call("Op", {}))).requestId).toBe("R-3");
  });

  test.each(["OK", "Success", "success", "200", 200, 0, ""])("a 200 with Code %j is none", async (code) => {
    const server = await serve(json(200, { Code: code, RequestId: "R" }));
    await expect(client(server.host).call("Op", {})).resolves.toMatchObject({ RequestId: "R" });
  });

  test("never quote what was signed, nor any part of the key", async () => {
    const quoted = encodeURIComponent(`AccessKeyId=LTAI-key-id&SecurityToken=${encodeURIComponent(TOKEN)}`);
    for (const message of [
      `Specified signature is not matched with our calculation. server string to sign is:POST&%2F&${quoted}`,
      `Seen: LTAI-key-id, ${TOKEN}, ${quoted}, ${SECRET}, ${encodeURIComponent(SECRET)}`,
    ]) {
      const server = await serve(
        json(400, { Code: "SignatureDoesNotMatch", Message: message, RequestId: "R" }),
      );
      const error = await serviceError(client(server.host).call("Op", {}));
      expect(error.kind).toBe("credentials");
      expect(error.serviceMessage).toMatch(/^S/);
      const printed = inspect(error, { depth: 9, showHidden: true }) + JSON.stringify(error);
      expect(printed).not.toMatch(/LTAI-key-id|token-of|secret-of/);
    }
  });
});

describe("the service's time", () => {
  const HOUR = 3_600_000;
  const NOW = Date.parse("2026-11-20T21:00:00Z");

  /** A service whose clock differs from the machine's, and that knows no stamp but of its own last 15 minutes. */
  function gateway(clock: TestClock, offsetMs: number, { date = true } = {}): Respond {
    return (response, request) => {
      const now = clock.monotonic() + offsetMs;
      const good = Math.abs(now - Date.parse(request.query.Timestamp ?? "")) <= HOUR / 4;
      const answer = good ? { RequestId: "R-1" } : { Code: "InvalidTimeStamp.Expired", RequestId: "R-0" };
      json(good ? 200 : 400, answer, date ? { date: new Date(now).toUTCString() } : {})(response, request);
    };
  }

  test.each([
    ["5 hours ahead", 5 * HOUR],
    ["5 hours behind", -5 * HOUR],
    ["a year ahead", 365 * 24 * HOUR],
    ["16 minutes behind", -16 * 60_000],
  ])("%s of the machine's: the refusal teaches it, and the call is signed anew", async (_what, offset) => {
    const clock = new TestClock(NOW);
    const server = await serve(gateway(clock, offset));
    const rpc = client(server.host, { clock });
    await expect(rpc.call("Op", { ObjectPath: "http://a/b" })).resolves.toMatchObject({ RequestId: "R-1" });
    const [first, second] = server.received;
    expect(server.received).toHaveLength(2);
    expect(second?.form).toEqual(first?.form);
    expect(second?.query.SignatureNonce).not.toBe(first?.query.SignatureNonce);
    expect(Math.abs(Date.parse(second?.query.Timestamp ?? "") - NOW - offset)).toBeLessThan(1_000);

    await rpc.call("Op", {});
    expect(server.received).toHaveLength(3);
  });

  test("3 minutes ahead: the first answer teaches it, with no call more", async () => {
    const clock = new TestClock(NOW);
    const server = await serve(gateway(clock, 180_000));
    const time = new ServiceTime(clock);
    const rpc = client(server.host, { clock, time });
    await rpc.call("Op", {});
    expect(time.isKnown).toBe(true);
    await rpc.call("Op", {});
    expect(server.received.map(({ query }) => query.Timestamp)).toEqual([
      "2026-11-20T21:00:00Z",
      "2026-11-20T21:03:00Z",
    ]);
  });

  test("is learnt from errors as well, in XML, too", async () => {
    const date = new Date(NOW + 5 * HOUR).toUTCString();
    for (const respond of [
      json(403, { Code: "Forbidden", RequestId: "R" }, { date }),
      ((response) => {
        response.writeHead(403, { "content-type": "text/xml", date });
        response.end("<Error><RequestId>R</RequestId><Code>Forbidden</Code></Error>");
      }) satisfies Respond,
    ]) {
      const clock = new TestClock(NOW);
      const time = new ServiceTime(clock);
      const server = await serve(respond);
      await rejection(client(server.host, { clock, time }).call("Op", {}));
      expect(Math.abs(time.now() - NOW - 5 * HOUR)).toBeLessThan(1_000);
    }
  });

  test("does not depend on the machine's clock once it is known", async () => {
    const clock = new TestClock(NOW);
    const server = await serve(gateway(clock, 0));
    const rpc = client(server.host, { clock });
    await rpc.call("Op", {});
    clock.set(-7 * HOUR);
    clock.pass(60_000);
    await rpc.call("Op", {});
    expect(server.received.map(({ query }) => query.Timestamp)).toEqual([
      "2026-11-20T21:00:00Z",
      "2026-11-20T21:01:00Z",
    ]);
  });

  test("a refusal without a date stays an error of the clock", async () => {
    const clock = new TestClock(NOW);
    const server = await serve(gateway(clock, 5 * HOUR, { date: false }));
    const error = await serviceError(client(server.host, { clock }).call("Op", {}));
    expect(error).toMatchObject({ kind: "clock", code: "InvalidTimeStamp.Expired" });
    expect(server.received).toHaveLength(1);
  });

  test.each([
    ["what the machine says itself", new Date(NOW).toUTCString()],
    ["30 seconds more", new Date(NOW + 30_000).toUTCString()],
    ["no time", "soon"],
    ["a time of another format", "2030"],
  ])("so does one whose date is %s", async (_what, date) => {
    const server = await serve(json(400, { Code: "InvalidTimeStamp.Expired", RequestId: "R" }, { date }));
    const error = await serviceError(client(server.host, { clock: new TestClock(NOW) }).call("Op", {}));
    expect(error.kind).toBe("clock");
    expect(server.received).toHaveLength(1);
  });

  test("a service that refuses every time is tried twice, not for ever", async () => {
    let ahead = 0;
    const server = await serve((response, request) => {
      ahead += HOUR;
      const date = new Date(NOW + ahead).toUTCString();
      json(400, { Code: "InvalidTimeStamp.Expired", RequestId: "R" }, { date })(response, request);
    });
    const error = await serviceError(client(server.host, { clock: new TestClock(NOW) }).call("Op", {}));
    expect(error.kind).toBe("clock");
    expect(server.received).toHaveLength(2);
  });

  test("other errors are not tried again for a clock that is off", async () => {
    const date = new Date(NOW + 5 * HOUR).toUTCString();
    const server = await serve(json(400, { Code: "SignatureDoesNotMatch", RequestId: "R" }, { date }));
    await serviceError(client(server.host, { clock: new TestClock(NOW) }).call("Op", {}));
    expect(server.received).toHaveLength(1);
  });

  test("calls side by side that were all signed wrongly are all signed anew", async () => {
    const clock = new TestClock(NOW);
    const server = await serve(gateway(clock, 5 * HOUR));
    const rpc = client(server.host, { clock });
    const answers = await Promise.all([1, 2, 3].map((number) => rpc.call(`Op${number}`, {})));
    expect(answers).toHaveLength(3);
  });

  test.each([200, 400, 502])("is not learnt from a proxy's page (HTTP %d)", async (status) => {
    const clock = new TestClock(NOW);
    const time = new ServiceTime(clock);
    const server = await serve((response) => {
      response.writeHead(status, { date: new Date(NOW + 5 * HOUR).toUTCString() });
      response.end("<html></html>");
    });
    await transportError(client(server.host, { clock, time }).call("Op", {}));
    expect(time.isKnown).toBe(false);
  });
});

describe("no usable answer, and what the service may have got of it", () => {
  test("a refused connection: nothing", async () => {
    const error = await transportError(client(`127.0.0.1:${await closedPort()}`).call("Op", {}));
    expect(error).toMatchObject({ received: "no", operation: "Op" });
    expect(error.message).toMatch(/^Op: connection refused by 127\.0\.0\.1:\d+$/);
  });

  test("a name without an address: nothing", async () => {
    const error = await transportError(client("https://no-such-host.invalid").call("Op", {}));
    expect(error.received).toBe("no");
    expect(error.message).toMatch(/no address found for no-such-host\.invalid/);
  });

  test("a certificate that is not trusted: nothing", async () => {
    const server = await serve(OK, { tls: true });
    const error = await transportError(client(`https://localhost:${server.port}`).call("Op", {}));
    expect(error.received).toBe("no");
    expect(error.message).toMatch(/no secure connection .*NODE_EXTRA_CA_CERTS/);
    expect(server.received).toEqual([]);
  });

  test("something that accepts a connection and never shakes hands: nothing", async () => {
    const silent = createTcpServer(() => undefined);
    silent.listen(0, "127.0.0.1");
    await once(silent, "listening");
    const { port } = silent.address() as AddressInfo;
    const rpc = client(`https://127.0.0.1:${port}`, { connectTimeoutMs: 50, timeoutMs: 20_000 });
    const error = await transportError(rpc.call("Op", {}));
    silent.close();
    expect(error.received).toBe("no");
    expect(error.message).toMatch(/no connection to 127\.0\.0\.1:\d+ within 0\.05 s/);
  });

  test("a connection closed after the request: maybe all", async () => {
    const server = await serve((response) => response.socket?.destroy());
    const error = await transportError(client(server.host).call("Op", {}));
    expect(error).toMatchObject({ received: "maybe" });
    expect(error.message).toMatch(/closed before the answer/);
    expect(server.received).toHaveLength(1);
  });

  test("a connection reset in the middle of the answer: maybe all", async () => {
    const server = await serve((response) => {
      response.writeHead(200, { "content-length": "1000" });
      response.write('{"RequestId":');
      void setImmediate().then(() => response.socket?.resetAndDestroy());
    });
    expect((await transportError(client(server.host).call("Op", {}))).received).toBe("maybe");
  });

  test("no answer in time: maybe all", async () => {
    const server = await serve(() => undefined);
    const error = await transportError(client(server.host, { timeoutMs: 50 }).call("Op", {}));
    expect(error).toMatchObject({ received: "maybe" });
    expect(error.message).toMatch(/no answer from 127\.0\.0\.1:\d+ within 0\.05 s/);
  });

  test.each([200, 403, 502, 503, 504])("a proxy's page with HTTP %d: maybe all", async (status) => {
    const server = await serve((response) => {
      response.writeHead(status, { "content-type": "text/html; charset=utf-8" });
      response.end("<html><title>Gateway</title><h1>Bad</h1></html>");
    });
    const error = await transportError(client(server.host).call("Op", {}));
    expect(error.received).toBe("maybe");
    expect(error.message).toBe(
      `Op: HTTP ${status} with something that is not the service's answer (text/html)`,
    );
  });

  test.each<[string, Respond]>([
    ["JSON that is no object", json(200, [1])],
    ["an empty body", (response) => response.end()],
    ["half a JSON text", (response) => response.end('{"RequestId":"R"')],
    ["an error status without a code", json(502, { error: "bad gateway" })],
    [
      "a redirect",
      (response) => {
        response.writeHead(302, { location: "http://127.0.0.1:1/" });
        response.end();
      },
    ],
    [
      "broken gzip",
      (response) => {
        response.writeHead(200, { "content-encoding": "gzip" });
        response.end("not gzip");
      },
    ],
  ])("%s: maybe all", async (_what, respond) => {
    const server = await serve(respond);
    expect((await transportError(client(server.host).call("Op", {}))).received).toBe("maybe");
    expect(server.received).toHaveLength(1);
  });

  test("a compressed answer is unpacked", async () => {
    const server = await serve((response) => {
      response.writeHead(200, { "content-encoding": "gzip", "content-type": "application/json" });
      response.end(gzipSync(JSON.stringify({ RequestId: "R-9" })));
    });
    await expect(client(server.host).call("Op", {})).resolves.toEqual({ RequestId: "R-9" });
  });
});

describe("an abort", () => {
  test("rejects a call that was sent at once; the service may have it", async () => {
    const abort = new AbortController();
    const server = await serve(() => {
      abort.abort();
    });
    const error = await transportError(client(server.host).call("Op", {}, { signal: abort.signal }));
    expect(error).toMatchObject({ received: "maybe", message: "Op: interrupted" });
  });

  test("before the call sends nothing", async () => {
    const server = await serve(OK);
    const error = await transportError(
      client(server.host).call("Op", {}, { signal: AbortSignal.abort(new Error("why")) }),
    );
    expect(error).toMatchObject({ received: "no", message: "Op: interrupted" });
    expect(server.received).toEqual([]);
  });

  test("does not wait for credentials", async () => {
    const abort = new AbortController();
    const never = new Promise<Credentials>(() => undefined);
    const rpc = client("127.0.0.1:1", { credentials: { get: () => never } });
    const call = rpc.call("Op", {}, { signal: abort.signal });
    abort.abort();
    expect(await transportError(call)).toMatchObject({ received: "no", message: "Op: interrupted" });
  });

  test("leaves the client usable", async () => {
    const abort = new AbortController();
    const server = await serve((response, request) => {
      if (request.query.Action === "Hang") abort.abort();
      else OK(response, request);
    });
    const rpc = client(server.host);
    await rejection(rpc.call("Hang", {}, { signal: abort.signal }));
    await expect(rpc.call("Op", {})).resolves.toMatchObject({ RequestId: "R-1" });
  });
});

describe("proxy variables", () => {
  test("a loopback endpoint is never asked for through a proxy", async () => {
    const server = await serve(OK);
    const dead = `http://127.0.0.1:${await closedPort()}`;
    const rpc = client(server.host, { env: { HTTP_PROXY: dead, HTTPS_PROXY: dead, http_proxy: dead } });
    await expect(rpc.call("Op", {})).resolves.toMatchObject({ RequestId: "R-1" });
  });

  /** A proxy that answers each CONNECT as told, and what it was asked for. */
  async function proxy(
    upstreamPort: number | undefined,
    onAsked: () => void = () => undefined,
  ): Promise<{ url: string; asked: string[] }> {
    const asked: string[] = [];
    const server = await serve(() => undefined);
    server.server.on("connect", (request, socket) => {
      asked.push(`${request.url ?? ""} ${request.headers["proxy-authorization"] ?? "-"}`);
      socket.on("error", () => undefined);
      onAsked();
      if (upstreamPort === undefined) {
        socket.end("HTTP/1.1 403 Forbidden\r\ncontent-length: 0\r\n\r\n");
        return;
      }
      void import("node:net").then(({ connect }) => {
        const upstream = connect(upstreamPort, "127.0.0.1", () => {
          socket.write("HTTP/1.1 200 Connection Established\r\n\r\n");
          upstream.pipe(socket).pipe(upstream);
        });
        upstream.on("error", () => socket.destroy());
        socket.on("close", () => upstream.destroy());
      });
    });
    return { url: `http://user:hunter2@${server.host}`, asked };
  }

  test.each(["HTTPS_PROXY", "https_proxy", "HTTP_PROXY"])("%s is used for other hosts", async (name) => {
    const service = await serve(OK, { tls: true });
    const { url, asked } = await proxy(service.port);
    const endpoint = { origin: "https://localhost:8443", host: "localhost:8443", loopback: false };
    const rpc = client("x.invalid", { endpoint, ca: LOCALHOST_CERTIFICATE, env: { [name]: url } });
    await expect(rpc.call("Op", {})).resolves.toMatchObject({ RequestId: "R-1" });
    expect(asked).toEqual([`localhost:8443 Basic ${Buffer.from("user:hunter2").toString("base64")}`]);
  });

  test("an abort before the connection stands: nothing is sent when it does", async () => {
    const abort = new AbortController();
    const service = await serve(OK, { tls: true });
    const { url } = await proxy(service.port, () => {
      abort.abort();
    });
    const endpoint = { origin: "https://localhost:8443", host: "localhost:8443", loopback: false };
    const rpc = client("x.invalid", { endpoint, ca: LOCALHOST_CERTIFICATE, env: { HTTPS_PROXY: url } });
    const error = await transportError(rpc.call("First", {}, { signal: abort.signal }));
    expect(error).toMatchObject({ received: "no", message: "First: interrupted" });
    await rpc.call("Second", {});
    expect(service.received.map(({ query }) => query.Action)).toEqual(["Second"]);
  });

  test("NO_PROXY is honoured", async () => {
    const { url, asked } = await proxy(undefined);
    const env = { HTTPS_PROXY: url, NO_PROXY: "example.com, .invalid" };
    const error = await transportError(client("vod.invalid", { env }).call("Op", {}));
    expect(error.message).toMatch(/no address found/);
    expect(asked).toEqual([]);
  });

  test("a proxy that refuses: nothing was sent, and its password is not shown", async () => {
    const { url } = await proxy(undefined);
    const error = await transportError(client("vod.invalid", { env: { HTTPS_PROXY: url } }).call("Op", {}));
    expect(error.received).toBe("no");
    expect(error.message).toBe("Op: the proxy refused a connection to vod.invalid (HTTP 403)");
    expect(inspect(error, { depth: 9, showHidden: true })).not.toContain("hunter2");
  });

  test("a proxy that is not there: nothing was sent", async () => {
    const env = { HTTPS_PROXY: `127.0.0.1:${await closedPort()}` };
    const error = await transportError(client("vod.invalid", { env }).call("Op", {}));
    expect(error.received).toBe("no");
  });

  test("a variable that is no URL is named, not quoted", async () => {
    const env = { HTTPS_PROXY: "socks9://hunter2@x" };
    const error = await transportError(client("vod.invalid", { env }).call("Op", {}));
    expect(error).toMatchObject({ received: "no" });
    expect(error.message).toMatch(/HTTPS_PROXY is no proxy's URL/);
    expect(error.message).not.toContain("hunter2");
  });
});

test("the log has operation, request id and duration, and nothing of the key", async () => {
  const lines: [string, LogFields | undefined][] = [];
  const write = (message: string, fields?: LogFields): void => {
    lines.push([message, fields]);
  };
  const log: Logger = { trace: write, debug: write, info: write, warn: write, error: write };
  const server = await serve(OK);
  await client(server.host, { log }).call("Op", { ObjectPath: "http://a/b" });
  expect(lines).toEqual([
    ["call", { operation: "Op", result: "answered", requestId: "R-1", milliseconds: 0 }],
  ]);
  await rejection(client(`127.0.0.1:${await closedPort()}`, { log }).call("Op", {}));
  expect(JSON.stringify(lines)).not.toMatch(/LTAI-key-id|token-of|secret-of|Signature/);
});

describe("one line a call at info", () => {
  type Line = readonly [message: string, fields: LogFields | undefined];
  async function logged(
    respond: Respond | undefined,
    options: RpcCallOptions = {},
  ): Promise<readonly Line[]> {
    const host = respond === undefined ? `127.0.0.1:${await closedPort()}` : (await serve(respond)).host;
    const lines: Line[] = [];
    const log: Logger = { ...silentLogger, info: (message, fields) => lines.push([message, fields]) };
    await client(host, { log })
      .call("Op", { ObjectPath: "http://a/b\nhttp://a/c" }, options)
      .catch(() => undefined);
    return lines;
  }
  const submission = { urls: 2, taskIdIn: "PreloadTaskId" };
  const milliseconds = expect.any(Number) as number;

  test.each<[string, Respond | undefined, RpcCallOptions, LogFields]>([
    ["a submission", OK, { submission }, { urls: 2, result: "accepted", requestId: "R-1" }],
    [
      "one without a task",
      json(200, { RequestId: "R-1" }),
      { submission },
      { urls: 2, result: "answered without PreloadTaskId", requestId: "R-1" },
    ],
    ["a question", OK, {}, { result: "answered", requestId: "R-1" }],
    [
      "a refusal",
      json(400, { Code: "QuotaExceeded.Preload", Message: "No.", RequestId: "R-2" }),
      { submission },
      { urls: 2, result: "QuotaExceeded.Preload", requestId: "R-2" },
    ],
    [
      "no answer",
      undefined,
      { submission },
      { urls: 2, result: "no answer", why: expect.stringContaining("connection refused") as string },
    ],
  ])("%s", async (_, respond, options, fields) => {
    expect(await logged(respond, options)).toEqual([["call", { operation: "Op", ...fields, milliseconds }]]);
  });

  test("with nothing to sign with, no call is made", async () => {
    const info = jest.fn();
    const credentials = { get: () => Promise.reject(new VodCredentialsError("None found.")) };
    const rpc = client("127.0.0.1:1", { credentials, log: { ...silentLogger, info } });
    await rejection(rpc.call("Op", {}));
    expect(info.mock.calls).toEqual([["no call", { operation: "Op", why: "None found." }]]);
  });
});

test("the log's durations do not depend on the machine's clock", async () => {
  const clock = new TestClock();
  const fields: (LogFields | undefined)[] = [];
  const log: Logger = { ...silentLogger, info: (_message, more) => fields.push(more) };
  const server = await serve((response, request) => {
    clock.set(-3_600_000);
    clock.pass(1_500);
    if (request.query.Action === "Fail") response.socket?.destroy();
    else OK(response, request);
  });
  const rpc = client(server.host, { clock, log });
  await rpc.call("Op", {});
  await rejection(rpc.call("Fail", {}));
  expect(fields.map((one) => one?.milliseconds)).toEqual([1_500, 1_500]);
});
