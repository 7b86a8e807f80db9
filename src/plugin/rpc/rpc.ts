/** What one call of the protocol is made of. */
import type { Reader, Writer } from "protobufjs";
import { ShapeError } from "../codec/model";
import { toWireDiagnostics } from "../codec/wire-diagnostics";
import type { Diagnostic } from "../diagnostics";
import type { tfplugin6 } from "../generated/tfplugin6";
import { errorDiagnostic, failureDiagnostic, type Session, UnknownTypeError } from "../session";

/** Code generated for a message. */
interface Message<P> {
  encode(message: P): Writer;
  decode(reader: Reader | Uint8Array): P;
}

export interface Rpc<Q, A> {
  readonly name: string;
  readonly request: Message<Q>;
  readonly response: Message<A>;
  readonly handle: <C>(request: Q, session: Session<C>) => Promise<A>;
  /** The answer when `handle` throws. */
  readonly failed: (diagnostics: tfplugin6.Diagnostic.$Properties[], request: Q) => A;
}

/** An RPC without its messages' types, as the server keeps them in one list. */
export interface AnyRpc {
  readonly name: string;
  readonly decode: (bytes: Uint8Array) => unknown;
  readonly encode: (message: unknown) => Uint8Array;
  readonly answer: <C>(request: unknown, session: Session<C>) => Promise<unknown>;
}

/** Turns whatever is thrown into a diagnostic: a call is always answered. */
export function rpc<Q, A>({ name, request, response, handle, failed }: Rpc<Q, A>): AnyRpc {
  return {
    name,
    decode: (bytes) => request.decode(bytes),
    encode: (message) => response.encode(message as A).finish(),
    answer: async (message, session) => {
      try {
        return await handle(message as Q, session);
      } catch (error) {
        session.log.error(`${name} failed`, {
          error: error instanceof Error ? (error.stack ?? error.message) : "",
        });
        return failed(toWireDiagnostics([diagnosticOf(name, error)]), message as Q);
      }
    },
  };
}

function diagnosticOf(name: string, error: unknown): Diagnostic {
  if (error instanceof UnknownTypeError) {
    return errorDiagnostic(`Unknown ${error.kind}`, `${error.message} Check the version of the provider.`);
  }
  if (error instanceof ShapeError) {
    return errorDiagnostic(
      "Terraform sent a value that does not fit the schema",
      `${name}: ${error.message}.\n\nThe state may have been edited, or written by another version of the provider. ` +
        "Check the state and the version of the provider.",
    );
  }
  return failureDiagnostic(name, error);
}

export const NO_BYTES = new Uint8Array();

/** Private state: nothing is sent as no bytes. */
export function privateFrom(bytes: Uint8Array | null | undefined): Uint8Array | null {
  return bytes === null || bytes === undefined || bytes.length === 0 ? null : bytes;
}
