/** What a provider written on this plugin library implements. */
import type { CallContext, ConfiguredContext } from "./context";
import type { DataSources } from "./data-sources";
import type { Diagnostic } from "./diagnostics";
import type { Functions } from "./functions";
import type { Block, Model } from "./schema";

export type { CallContext, ConfiguredContext } from "./context";

/** Bytes a provider keeps beside the state; null when there are none. */
export type PrivateState = Uint8Array | null;

export interface PlanRequest<B extends Block> {
  readonly config: Model<B>;
  /** Null when the resource is to be created. */
  readonly prior: Model<B> | null;
  readonly priorPrivate: PrivateState;
}

export interface PlanAnswer<B extends Block> {
  /** Null only together with an error. */
  readonly planned: Model<B> | null;
  readonly plannedPrivate: PrivateState;
  readonly diagnostics: readonly Diagnostic[];
}

export interface ApplyRequest<B extends Block> {
  readonly config: Model<B>;
  readonly prior: Model<B> | null;
  readonly planned: Model<B>;
  readonly plannedPrivate: PrivateState;
}

export interface ApplyAnswer<B extends Block> {
  /** What Terraform is to store. Null: nothing exists (a failed create). */
  readonly state: Model<B> | null;
  readonly private: PrivateState;
  readonly diagnostics: readonly Diagnostic[];
}

export interface ReadRequest<B extends Block> {
  readonly state: Model<B>;
  readonly private: PrivateState;
}

export interface DestroyAnswer {
  readonly diagnostics: readonly Diagnostic[];
}

export interface UpgradeRequest {
  /** The schema version that wrote the state. */
  readonly version: number;
  /** The state as it stands in the state file. */
  readonly state: Readonly<Record<string, unknown>>;
}

export interface UpgradeAnswer {
  /** The state in today's schema, as plain JSON; null together with an error. */
  readonly state: Readonly<Record<string, unknown>> | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** A managed resource. Methods may throw: the server turns that into an error diagnostic. */
export interface Resource<C, B extends Block> {
  readonly schema: B;
  /** The version of the state's format. */
  readonly version: number;
  validate(config: Model<B>, context: CallContext): Promise<readonly Diagnostic[]>;
  plan(request: PlanRequest<B>, context: ConfiguredContext<C>): Promise<PlanAnswer<B>>;
  planDestroy(prior: Model<B>, context: ConfiguredContext<C>): Promise<DestroyAnswer>;
  /** Create (prior is null) and update. */
  apply(request: ApplyRequest<B>, context: ConfiguredContext<C>): Promise<ApplyAnswer<B>>;
  destroy(prior: Model<B>, context: ConfiguredContext<C>, priorPrivate: PrivateState): Promise<DestroyAnswer>;
  read(request: ReadRequest<B>, context: ConfiguredContext<C>): Promise<ApplyAnswer<B>>;
  importState(id: string, context: ConfiguredContext<C>): Promise<ApplyAnswer<B>>;
  /** Called for states of an older version only; the server rejects newer ones. */
  upgradeState(request: UpgradeRequest, context: CallContext): Promise<UpgradeAnswer>;
}

export interface ConfigureAnswer<C> {
  /** Handed to every later call. */
  readonly configured: C | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** A whole provider. `C` is what its configuration is turned into. */
export interface Provider<C, P extends Block> {
  readonly schema: P;
  validate(config: Model<P>, context: CallContext): Promise<readonly Diagnostic[]>;
  configure(config: Model<P>, context: CallContext): Promise<ConfigureAnswer<C>>;
  /** By resource type name, e.g. `vodpreload_set`. */
  readonly resources: Readonly<Record<string, Resource<C, Block>>>;
  readonly dataSources?: DataSources<C>;
  /** Terraform before 1.8 and OpenTofu before 1.7 do not look at them. */
  readonly functions?: Functions;
}
