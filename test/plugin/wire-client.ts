/** A client of the plugin server over real TLS, as Terraform is one, that sends whatever bytes it is given. */
import { Client, credentials, type ServiceError, status } from "@grpc/grpc-js";
import { type Certificate, selfSigned } from "../../src/plugin/certificate";
import { Listener } from "../../src/plugin/listener";
import { parentOnly } from "../../src/plugin/parent-only";
import type { Provider } from "../../src/plugin/provider";
import type { Block } from "../../src/plugin/schema";
import { createPluginServer, type PluginServer } from "../../src/plugin/server";
import { silentLogger } from "../../src/vod/logger";

export const identity = selfSigned(Date.now());
export const terraform = selfSigned(Date.now());

/** How long an answer may take before it counts as none. */
const DEADLINE_MS = 20_000;

export type WireAnswer =
  | { readonly kind: "answered"; readonly bytes: Buffer }
  | { readonly kind: "refused"; readonly code: status; readonly details: string };

export class Served {
  private constructor(
    readonly plugin: PluginServer,
    private readonly listener: Listener,
  ) {}

  static async start<C, P extends Block>(provider: Provider<C, P>): Promise<Served> {
    const plugin = createPluginServer(provider, { log: silentLogger, onShutdown: () => undefined });
    const listener = await Listener.open(undefined);
    const { certificatePem: clientCertificatePem } = terraform;
    listener.attend(parentOnly(plugin.server, { identity, clientCertificatePem, log: silentLogger }));
    return new Served(plugin, listener);
  }

  get address(): string {
    return this.listener.address.address;
  }

  get port(): number {
    return Number(this.address.split(":").at(-1));
  }

  connect(certificate: Certificate | undefined = terraform): WireClient {
    return new WireClient(this.address, certificate);
  }

  close(): void {
    this.plugin.abort();
    this.listener.close();
    this.plugin.server.forceShutdown();
  }
}

export class WireClient {
  private readonly client: Client;

  constructor(address: string, certificate: Certificate | undefined) {
    const root = Buffer.from(identity.certificatePem);
    const secured =
      certificate === undefined
        ? credentials.createSsl(root)
        : credentials.createSsl(
            root,
            Buffer.from(certificate.privateKeyPem),
            Buffer.from(certificate.certificatePem),
          );
    this.client = new Client(address, secured, {
      "grpc.ssl_target_name_override": "localhost",
      "grpc.use_local_subchannel_pool": 1,
    });
  }

  async call(
    method: string,
    bytes: Uint8Array = new Uint8Array(),
    service = "tfplugin6.Provider",
  ): Promise<WireAnswer> {
    return await new Promise((resolve) => {
      this.client.makeUnaryRequest(
        `/${service}/${method}`,
        (message: Buffer) => message,
        (message: Buffer) => message,
        Buffer.from(bytes),
        { deadline: Date.now() + DEADLINE_MS },
        (error: ServiceError | null, answer) => {
          if (error === null) resolve({ kind: "answered", bytes: answer ?? Buffer.alloc(0) });
          else resolve({ kind: "refused", code: error.code, details: error.details });
        },
      );
    });
  }

  close(): void {
    this.client.close();
  }
}
