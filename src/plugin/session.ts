/** What the calls of one provider process share. */
import type { CallContext, ConfiguredContext } from "./context";
import type { DataSource } from "./data-sources";
import type { Provider, Resource } from "./provider";
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
    return served("resource type", this.provider.resources, typeName);
  }

  /** @throws UnknownTypeError */
  dataSource(typeName: string): DataSource<C, Block> {
    return served("data source", this.provider.dataSources ?? {}, typeName);
  }
}

function served<T>(kind: UnknownTypeError["kind"], known: Readonly<Record<string, T>>, typeName: string): T {
  const wanted = Object.hasOwn(known, typeName) ? known[typeName] : undefined;
  if (wanted === undefined) throw new UnknownTypeError(kind, typeName, Object.keys(known));
  return wanted;
}

/** Terraform asked for something that is not served here. */
export class UnknownTypeError extends Error {
  override readonly name = "UnknownTypeError";
  constructor(
    readonly kind: "resource type" | "data source",
    typeName: string,
    known: readonly string[],
  ) {
    super(`This provider has no ${kind} "${typeName}"; it has ${known.join(", ") || "none"}.`);
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
