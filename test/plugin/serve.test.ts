/** The process as Terraform meets it: handshake, certificates, log. */
import { X509Certificate } from "node:crypto";
import { existsSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { Client, credentials, type Server } from "@grpc/grpc-js";
import { selfSigned } from "../../src/plugin/certificate";
import { handshakeLine, invitation, NotInvited } from "../../src/plugin/handshake";
import { Listener } from "../../src/plugin/listener";
import { parentOnly } from "../../src/plugin/parent-only";
import { createPluginServer } from "../../src/plugin/server";
import { block } from "../../src/plugin/schema";
import { makeSocketFolder } from "../../src/plugin/socket";
import { stderrLog, wantedLevel } from "../../src/plugin/stderr-log";
import { silentLogger } from "../../src/vod/logger";

const COOKIE = { TF_PLUGIN_MAGIC_COOKIE: "d602bf8f470bc67ca7faa0386276bbdd4330efaf76d1a219cb4d6991ca9872b2" };
const identity = selfSigned(Date.now());

test("the certificate signs itself, is for localhost and valid since yesterday", () => {
  const certificate = new X509Certificate(identity.certificate);
  expect(certificate.verify(certificate.publicKey)).toBe(true);
  expect(certificate.checkHost("localhost")).toBe("localhost");
  expect(certificate.ca).toBe(true);
  expect(Date.parse(certificate.validFrom)).toBeLessThan(Date.now() - 86_000_000);
  expect(Date.parse(certificate.validTo)).toBeGreaterThan(Date.now() + 86_000_000);
});

test("the handshake is go-plugin's line, the certificate without padding", () => {
  const line = handshakeLine({ network: "unix", address: "/x/p" }, Buffer.from("abcd"), {
    asksForMultiplexing: false,
  });
  expect(line).toBe("1|6|unix|/x/p|grpc|YWJjZA");
});

test.each([
  [{}, /Terraform/],
  [{ ...COOKIE, PLUGIN_PROTOCOL_VERSIONS: "5" }, /protocol 6/],
  [{ ...COOKIE, PLUGIN_PROTOCOL_VERSIONS: "5,6" }, /PLUGIN_CLIENT_CERT/],
])("whoever does not invite it properly is told why: %j", (env, message) => {
  expect(() => invitation(env)).toThrow(NotInvited);
  expect(() => invitation(env)).toThrow(message);
});

test("the socket lies in a folder of this user's alone, and in the next one when the first can't be written", () => {
  const parent = mkdtempSync(join(tmpdir(), "vodpreload-socket-"));
  const folder = makeSocketFolder(["/proc", join("/", "x".repeat(120)), parent]);
  expect(folder?.socket.startsWith(parent)).toBe(true);
  expect(statSync(dirname(folder?.socket ?? "")).mode & 0o777).toBe(0o700);
  folder?.remove();
  expect(existsSync(dirname(folder?.socket ?? "/"))).toBe(false);
  expect(makeSocketFolder(["/proc"])).toBeUndefined();
  rmSync(parent, { recursive: true });
});

test("the log writes JSON lines at the level asked for, and nothing below", () => {
  const lines: string[] = [];
  const log = stderrLog(
    wantedLevel({ TF_LOG: "INFO" }),
    (line) => lines.push(line),
    () => 0,
  );
  log.debug("quiet");
  log.warn("loud", { count: 1 });
  expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([
    {
      count: 1,
      "@level": "warn",
      "@message": "loud",
      "@module": "vodpreload",
      "@timestamp": "1970-01-01T00:00:00.000000Z",
    },
  ]);
  expect(wantedLevel({})).toBeUndefined();
  expect(wantedLevel({ TF_LOG: "JSON" })).toBe("trace");
});

describe("only the certificate that Terraform named gets service", () => {
  const terraform = selfSigned(Date.now());
  let server: Server;
  let listener: Listener;
  let address: string;

  beforeAll(async () => {
    const schema = block({ description: "", attributes: {}, blocks: {} });
    ({ server } = createPluginServer(
      {
        schema,
        resources: {},
        validate: () => Promise.resolve([]),
        configure: () => Promise.resolve({ configured: undefined, diagnostics: [] }),
      },
      { log: silentLogger, onShutdown: () => undefined },
    ));
    listener = await Listener.open(undefined);
    listener.attend(
      parentOnly(server, { identity, clientCertificatePem: terraform.certificatePem, log: silentLogger }),
    );
    ({ address } = listener.address);
  });

  afterAll(() => {
    listener.close();
    server.forceShutdown();
  });

  async function call(
    client: ReturnType<typeof selfSigned> | undefined,
    method = "GetMetadata",
    body = "",
  ): Promise<Buffer> {
    const root = Buffer.from(identity.certificatePem);
    const secured =
      client === undefined
        ? credentials.createSsl(root)
        : credentials.createSsl(root, Buffer.from(client.privateKeyPem), Buffer.from(client.certificatePem));
    const one = new Client(address, secured, { "grpc.ssl_target_name_override": "localhost" });
    try {
      return await new Promise((resolve, reject) => {
        one.makeUnaryRequest(
          `/tfplugin6.Provider/${method}`,
          (bytes: Buffer) => bytes,
          (bytes: Buffer) => bytes,
          Buffer.from(body, "hex"),
          (error, answer) => {
            if (error === null) resolve(answer ?? Buffer.alloc(0));
            else reject(error);
          },
        );
      });
    } finally {
      one.close();
    }
  }

  test("it does", async () => {
    expect((await call(terraform)).length).toBeGreaterThan(0);
  });

  test("none, or another, does not", async () => {
    await expect(call(undefined)).rejects.toThrow(/UNAVAILABLE/);
    await expect(call(selfSigned(Date.now()))).rejects.toThrow(/UNAVAILABLE/);
  });

  test("a request that is no protobuf is refused with a reason, an unknown resource with a diagnostic", async () => {
    await expect(call(terraform, "ReadResource", "0aff")).rejects.toThrow(/INVALID_ARGUMENT.*ReadResource/);
    const answer = await call(terraform, "ReadResource", "0a046e6f6e65");
    expect(answer.toString("utf8")).toContain('no resource type "none"');
  });

  test("what is not served is UNIMPLEMENTED", async () => {
    await expect(call(terraform, "OpenEphemeralResource")).rejects.toThrow(/UNIMPLEMENTED/);
  });
});
