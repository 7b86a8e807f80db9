/** The gRPC server that Terraform talks to: the provider's calls, and go-plugin's own two services. */
import { Server, type ServiceDefinition, status, type UntypedServiceImplementation } from "@grpc/grpc-js";
import type { Logger } from "./logger";
import type { Provider } from "./provider";
import { applyResourceChange, planResourceChange } from "./rpc/change";
import { readDataSource, validateDataResourceConfig } from "./rpc/data-source";
import { callFunction, getFunctions } from "./rpc/functions";
import { configureProvider, stopProvider, validateProviderConfig } from "./rpc/provider-config";
import {
  importResourceState,
  moveResourceState,
  readResource,
  upgradeResourceState,
  validateResourceConfig,
} from "./rpc/resource";
import type { AnyRpc } from "./rpc/rpc";
import { getMetadata, getProviderSchema, getResourceIdentitySchemas } from "./rpc/schemas";
import type { Block } from "./schema";
import { Session } from "./session";

/** Sets of 10,000 paths pass gRPC's own limit of 4 MB. */
const MAX_MESSAGE_BYTES = 256 * 1024 * 1024;

const CALLS: readonly AnyRpc[] = [
  getMetadata,
  getProviderSchema,
  getResourceIdentitySchemas,
  getFunctions,
  callFunction,
  validateProviderConfig,
  configureProvider,
  stopProvider,
  validateResourceConfig,
  validateDataResourceConfig,
  readDataSource,
  upgradeResourceState,
  readResource,
  importResourceState,
  moveResourceState,
  planResourceChange,
  applyResourceChange,
];

export interface PluginServerOptions {
  readonly log: Logger;
  /** Terraform has asked the process to end, and was answered. */
  readonly onShutdown: () => void;
}

export interface PluginServer {
  /** Yet to be bound. */
  readonly server: Server;
  /** Brings running calls to an end, as StopProvider does. */
  abort(): void;
}

export function createPluginServer<C, P extends Block>(
  provider: Provider<C, P>,
  { log, onShutdown }: PluginServerOptions,
): PluginServer {
  const session = new Session<C>(provider, log);
  const server = new Server({
    "grpc.max_receive_message_length": MAX_MESSAGE_BYTES,
    "grpc.max_send_message_length": MAX_MESSAGE_BYTES,
  });
  server.addService(definition("tfplugin6.Provider", CALLS), implementation(session));
  server.addService(CONTROLLER, {
    Shutdown: (_call: unknown, answer: (error: null, message: Buffer) => void) => {
      answer(null, EMPTY);
      onShutdown();
    },
  });
  return {
    server,
    abort: () => {
      session.stop();
    },
  };
}

function implementation<C>(session: Session<C>): UntypedServiceImplementation {
  return Object.fromEntries(
    CALLS.map((one) => [
      one.name,
      (
        { request }: { request: unknown },
        answer: (error: { code: status; details: string } | null, message?: unknown) => void,
      ) => {
        if (request instanceof Unreadable) {
          answer({ code: status.INVALID_ARGUMENT, details: `${one.name}: ${request.reason}` });
          return;
        }
        session.log.trace("call", { rpc: one.name });
        one.answer(request, session).then(
          (message) => {
            answer(null, message);
          },
          (error: unknown) => {
            answer({ code: status.INTERNAL, details: `${one.name}: ${String(error)}` });
          },
        );
      },
    ]),
  );
}

/** Stands for a request that is not what the protocol says; grpc-js would otherwise answer without a reason. */
class Unreadable {
  constructor(readonly reason: string) {}
}

function definition(service: string, calls: readonly AnyRpc[]): ServiceDefinition {
  return Object.fromEntries(
    calls.map(({ name, decode, encode }) => [
      name,
      {
        path: `/${service}/${name}`,
        originalName: name,
        requestStream: false,
        responseStream: false,
        requestSerialize: () => EMPTY,
        requestDeserialize: (bytes: Buffer): unknown => {
          try {
            return decode(bytes);
          } catch (error) {
            return new Unreadable(error instanceof Error ? error.message : String(error));
          }
        },
        responseSerialize: (message: unknown) => Buffer.from(encode(message)),
        responseDeserialize: (bytes: Buffer) => bytes,
      },
    ]),
  );
}

const EMPTY = Buffer.alloc(0);

const CONTROLLER: ServiceDefinition = {
  Shutdown: {
    path: "/plugin.GRPCController/Shutdown",
    originalName: "Shutdown",
    requestStream: false,
    responseStream: false,
    requestSerialize: () => EMPTY,
    requestDeserialize: (bytes: Buffer) => bytes,
    responseSerialize: () => EMPTY,
    responseDeserialize: (bytes: Buffer) => bytes,
  },
};
