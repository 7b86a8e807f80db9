/** TLS on the parent's connections, and service to nobody but the holder of the certificate that the parent announced. */
import { constants, X509Certificate } from "node:crypto";
import { createServer, type TLSSocket } from "node:tls";
import { type Server as GrpcServer, ServerCredentials } from "@grpc/grpc-js";
import type { Certificate } from "./certificate";
import type { Attend } from "./listener";
import type { Logger } from "./logger";

/** How long a client may take for the TLS handshake. */
const TLS_HANDSHAKE_MS = 10_000;

export interface ParentOnlyOptions {
  /** What the server shows. */
  readonly identity: Certificate;
  /** The only client that is served. */
  readonly clientCertificatePem: string;
  readonly log: Logger;
}

/**
 * TLS proves that the client holds the private key of the certificate it shows; that it is the announced one is compared
 * here, byte for byte, before the first byte of a call is read. (Leaving that to `ca` would let in what the announced
 * certificate has signed, and makes Node read all the root certificates it ships with, a third of the whole start.)
 */
export function parentOnly(
  grpc: GrpcServer,
  { identity, clientCertificatePem, log }: ParentOnlyOptions,
): Attend {
  const announced = new X509Certificate(clientCertificatePem).raw;
  const calls = grpc.createConnectionInjector(ServerCredentials.createInsecure());
  const tls = createServer({
    cert: identity.certificatePem,
    key: identity.privateKeyPem,
    ca: [],
    requestCert: true,
    rejectUnauthorized: false,
    ALPNProtocols: ["h2"],
    minVersion: "TLSv1.2",
    // TLS sessions can't be resumed, so that every connection has to show its certificate.
    secureOptions: constants.SSL_OP_NO_TICKET,
    handshakeTimeout: TLS_HANDSHAKE_MS,
  });
  tls.on("secureConnection", (socket) => {
    if (holds(announced, socket)) {
      calls.injectConnection(socket);
      return;
    }
    log.warn("refused a client that does not hold the certificate Terraform announced");
    socket.on("error", () => undefined);
    socket.destroy();
  });
  tls.on("tlsClientError", (error, socket) => {
    log.debug("a connection ended before its TLS handshake did", { error: error.message });
    socket.destroy();
  });
  return (connection) => {
    tls.emit("connection", connection);
  };
}

function holds(announced: Buffer, client: TLSSocket): boolean {
  return client.getPeerX509Certificate()?.raw.equals(announced) === true;
}
