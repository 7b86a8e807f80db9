/** The go-plugin handshake: what the parent says in the environment, and the one line that answers it. */

/** Set by Terraform and OpenTofu for every provider they start; not a secret. */
const COOKIE_NAME = "TF_PLUGIN_MAGIC_COOKIE";
const COOKIE = "d602bf8f470bc67ca7faa0386276bbdd4330efaf76d1a219cb4d6991ca9872b2";

const CORE_PROTOCOL = 1;
const PROTOCOL = 6;

/** What the parent asks for. */
export interface Invitation {
  /** The only client that is served. */
  readonly clientCertificatePem: string;
  /** Whether the parent wants to know about multiplexing (a seventh field). */
  readonly asksForMultiplexing: boolean;
}

export class NotInvited extends Error {
  override readonly name = "NotInvited";
}

/** @throws NotInvited with a text for whoever started the program */
export function invitation(env: NodeJS.ProcessEnv): Invitation {
  if (env[COOKIE_NAME] !== COOKIE) {
    throw new NotInvited(
      "This is a Terraform provider. Terraform and OpenTofu start it by themselves; started by hand it does nothing.\n" +
        "Declare it under required_providers and run `terraform init`.",
    );
  }
  const offered = (env.PLUGIN_PROTOCOL_VERSIONS ?? "").split(",");
  if (!offered.includes(String(PROTOCOL))) {
    throw new NotInvited(
      `This provider speaks plugin protocol ${PROTOCOL}; the program that started it offers ${offered.join(", ")}. ` +
        "Terraform 1.0 or later is needed.",
    );
  }
  const clientCertificatePem = env.PLUGIN_CLIENT_CERT ?? "";
  if (!clientCertificatePem.includes("BEGIN CERTIFICATE")) {
    throw new NotInvited(
      "PLUGIN_CLIENT_CERT holds no certificate: without one anybody on this machine could use the provider's credentials.",
    );
  }
  return { clientCertificatePem, asksForMultiplexing: env.PLUGIN_MULTIPLEX_GRPC !== undefined };
}

/** Where the server listens, as the handshake writes it. */
export interface Address {
  readonly network: "unix" | "tcp";
  readonly address: string;
}

/** @param certificate DER; the parent trusts this one only */
export function handshakeLine(
  { network, address }: Address,
  certificate: Buffer,
  { asksForMultiplexing }: Pick<Invitation, "asksForMultiplexing">,
): string {
  const fields = [
    CORE_PROTOCOL,
    PROTOCOL,
    network,
    address,
    "grpc",
    certificate.toString("base64").replace(/=+$/, ""),
  ];
  return [...fields, ...(asksForMultiplexing ? ["false"] : [])].join("|");
}
