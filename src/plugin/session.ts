/** What the calls of one provider process share. */
import type { CallContext, ConfiguredContext, Provider, Resource } from "./provider";
import type { Diagnostic } from "./diagnostics";
import type { Logger } from "./logger";
import type { Block } from "./schema";

export class Session<C> {
  private readonly stopped = new AbortController();
  configured: C | undefined;

  constructor(
    readonly provider: Provider<C, Block>,
    readonly log: Logger,
  ) {}

  /** Tells all running and later calls to come to an end. */
  stop(): void {
    this.stopped.abort();
  }

  get context(): CallContext {
    return { signal: this.stopped.signal, log: this.log };
  }

  get configuredContext(): ConfiguredContext<C> {
    return { ...this.context, configured: this.configured };
  }

  /** @throws UnknownTypeError */
  resource(typeName: string): Resource<C, Block> {
    const resource = Object.hasOwn(this.provider.resources, typeName)
      ? this.provider.resources[typeName]
      : undefined;
    if (resource === undefined) throw new UnknownTypeError(typeName, Object.keys(this.provider.resources));
    return resource;
  }
}

/** Terraform asked for a resource type that is not served here. */
export class UnknownTypeError extends Error {
  override readonly name = "UnknownTypeError";
  constructor(typeName: string, known: readonly string[]) {
    super(`This provider has no resource type "${typeName}"; it has ${known.join(", ")}.`);
  }
}

export function errorDiagnostic(summary: string, detail: string): Diagnostic {
  return { severity: "error", summary, detail };
}

/** What an operator reads when the provider's own code failed. */
export function failureDiagnostic(call: string, error: unknown): Diagnostic {
  const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return errorDiagnostic(
    "The provider failed unexpectedly",
    `${call} ended with ${what}\n\nNothing is known to be lost: Terraform keeps the state it had. Run again with ` +
      `TF_LOG_PROVIDER=debug and report what it prints; this is a bug in the provider.`,
  );
}
