/** Who connects, and how: the holder of the announced certificate is served, whatever everybody else does. */
import { createPrivateKey, sign, X509Certificate } from "node:crypto";
import { once } from "node:events";
import { connect as connectTcp, type Socket } from "node:net";
import { connect as connectTls, type TLSSocket } from "node:tls";
import { status } from "@grpc/grpc-js";
import { type Certificate, selfSigned } from "../../src/plugin/certificate";
import { bits, objectId, sequence } from "../../src/plugin/der";
import { block } from "../../src/plugin/schema";
import { identity, Served, terraform, type WireClient } from "./wire-client";

let served: Served;
let client: WireClient;
const open: Socket[] = [];

beforeEach(async () => {
  served = await Served.start({
    schema: block({ description: "", attributes: {}, blocks: {} }),
    resources: {},
    validate: () => Promise.resolve([]),
    configure: () => Promise.resolve({ configured: undefined, diagnostics: [] }),
  });
  client = served.connect();
});

afterEach(async () => {
  await isServed(client);
  client.close();
  for (const socket of open.splice(0)) socket.destroy();
  served.close();
});

async function isServed(one: WireClient): Promise<void> {
  expect((await one.call("GetMetadata")).kind).toBe("answered");
}

async function isRefused(certificate: Certificate | undefined): Promise<void> {
  const other = new (client.constructor as typeof WireClient)(served.address, certificate);
  const answer = await other.call("GetMetadata");
  other.close();
  expect(answer).toMatchObject({ kind: "refused", code: status.UNAVAILABLE });
}

function tcp(): Socket {
  const socket = connectTcp(served.port, "127.0.0.1");
  socket.on("error", () => undefined);
  open.push(socket);
  return socket;
}

async function tls(
  certificate: Certificate | undefined,
  ALPNProtocols: string[],
  over: Socket = tcp(),
): Promise<TLSSocket> {
  const socket = connectTls({
    socket: over,
    ca: identity.certificatePem,
    servername: "localhost",
    ALPNProtocols,
    ...(certificate === undefined
      ? {}
      : { cert: certificate.certificatePem, key: certificate.privateKeyPem }),
  });
  socket.on("error", () => undefined);
  open.push(socket);
  await new Promise((resolve) => socket.once("secureConnect", resolve).once("close", resolve));
  return socket;
}

/** What comes back until the other side closes. */
async function until(socket: Socket): Promise<string> {
  let text = "";
  socket.on("data", (chunk: Buffer) => (text += chunk.toString("latin1")));
  if (!socket.destroyed) await once(socket, "close");
  return text;
}

/** A certificate that the announced one has signed: a chain that a look at `ca` alone would trust. */
function signedByTerraform(): Certificate {
  const own = selfSigned(Date.now());
  const der = new X509Certificate(own.certificate);
  // The body is the first element within the outer sequence.
  const outer = der.raw.subarray(4);
  const body = outer.subarray(0, 4 + outer.readUInt16BE(2));
  const algorithm = sequence(objectId("1.2.840.10045.4.3.2"));
  const signature = sign("sha256", body, createPrivateKey(terraform.privateKeyPem));
  const certificate = sequence(body, algorithm, bits(signature));
  expect(new X509Certificate(certificate).verify(new X509Certificate(terraform.certificate).publicKey)).toBe(
    true,
  );
  const lines = certificate.toString("base64").match(/.{1,64}/g) ?? [];
  return {
    certificate,
    certificatePem: ["-----BEGIN CERTIFICATE-----", ...lines, "-----END CERTIFICATE-----", ""].join("\n"),
    privateKeyPem: own.privateKeyPem,
  };
}

test("a second connection with the right certificate is served beside the first", async () => {
  const second = served.connect();
  await Promise.all([isServed(client), isServed(second), isServed(client), isServed(second)]);
  second.close();
});

test("none, another, and one that the announced certificate has signed are refused", async () => {
  await isRefused(undefined);
  await isRefused(selfSigned(Date.now()));
  await isRefused(signedByTerraform());
});

test("a client that was refused gets nothing from a TLS session of its own", async () => {
  const first = await tls(selfSigned(Date.now()), ["h2"]);
  const session = first.getSession();
  await until(first);
  const again = connectTls({
    port: served.port,
    host: "127.0.0.1",
    ca: identity.certificatePem,
    servername: "localhost",
    ALPNProtocols: ["h2"],
    ...(session === undefined ? {} : { session }),
  });
  again.on("error", () => undefined);
  open.push(again);
  again.write("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n\0\0\0\x04\0\0\0\0\0");
  expect(await until(again)).toBe("");
});

test("plain text instead of TLS ends the connection", async () => {
  const socket = tcp();
  socket.write("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n");
  expect(await until(socket)).not.toContain("HTTP");
});

test("TLS 1.1 is refused", async () => {
  const socket = connectTls({
    port: served.port,
    host: "127.0.0.1",
    ca: identity.certificatePem,
    servername: "localhost",
    minVersion: "TLSv1",
    maxVersion: "TLSv1.1",
    cert: terraform.certificatePem,
    key: terraform.privateKeyPem,
  });
  open.push(socket);
  const [error] = (await once(socket, "error")) as [Error];
  expect(error.message).toMatch(/protocol|version|alert/i);
});

test.each([
  ["HTTP/1.1", ["http/1.1"]],
  ["no protocol at all", []],
])("the right certificate and %s gets no HTTP/1.1 service", async (_, protocols) => {
  const socket = await tls(terraform, protocols);
  socket.write("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n");
  expect(await until(socket)).not.toContain("200 OK");
});

test("connections that stop halfway keep nobody else waiting: silent, half a hello, TLS and then nothing", async () => {
  for (let count = 0; count < 70; count += 1) {
    tcp();
    tcp().write(Buffer.from([0x16, 0x03, 0x01, 0x02, 0x00, 0x01, 0x00]));
    await tls(terraform, ["h2"]);
  }
  await isServed(client);
});

test("connections that are reset in the middle of a call", async () => {
  for (let count = 0; count < 20; count += 1) {
    const connection = tcp();
    const socket = await tls(terraform, ["h2"], connection);
    socket.write("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n\0\0\0\x04\0\0\0\0\0");
    connection.resetAndDestroy();
  }
  await isServed(client);
});

test("garbage over the right certificate ends that connection alone", async () => {
  const socket = await tls(terraform, ["h2"]);
  socket.write(Buffer.alloc(4_096, 0xff));
  await until(socket);
  await isServed(client);
});
