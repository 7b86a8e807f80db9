/** Data sources of a provider: one declaration gives the wire schema, the types of a read and the documentation. */
import type { CallContext, ConfiguredContext } from "./context";
import type { Diagnostic } from "./diagnostics";
import type { Block, Model } from "./schema";

/** Why something can't be read yet. */
export type DeferralReason = "resource-config-unknown" | "provider-config-unknown";

/** What a read of a data source came to. */
export type DataAnswer<B extends Block> =
  | {
      readonly kind: "read";
      /** The configuration with every computed attribute filled in; nothing of it is unknown. */
      readonly model: Model<B>;
      /** Warnings. */
      readonly diagnostics: readonly Diagnostic[];
    }
  /** The diagnostics hold an error. */
  | { readonly kind: "failed"; readonly diagnostics: readonly Diagnostic[] }
  /** Terraform is asked to defer the read; where it can't do that, the diagnostic is reported as an error. */
  | { readonly kind: "later"; readonly reason: DeferralReason; readonly diagnostic: Diagnostic };

/** Something that is only looked at. Methods may throw: the server turns that into an error diagnostic. */
export interface DataSource<C, B extends Block> {
  readonly schema: B;
  /** Called once more before a read, because values that were unknown at first are known then. */
  validate(config: Model<B>, context: CallContext): Promise<readonly Diagnostic[]>;
  /** @param config valid, and all of it known: until then the read is deferred */
  read(config: Model<B>, context: ConfiguredContext<C>): Promise<DataAnswer<B>>;
}

/** By the name that HCL writes, e.g. `vodpreload_quota`. */
export type DataSources<C> = Readonly<Record<string, DataSource<C, Block>>>;
