/** The construct that keeps a set of files preloaded. */
import { type Construct, type IConstruct } from "constructs";
import { checkSet } from "./check-set";
import {
  Annotations,
  Aspects,
  type IAspect,
  type ITerraformDependable,
  type ITerraformIterator,
  type TerraformCount,
  TerraformProvider,
  TerraformResource,
  type TerraformResourceLifecycle,
  TerraformStack,
  Token,
} from "./core";
import { escapeTemplate } from "./escape";
import { PreloadPaths } from "./preload-paths";
import { generatorMetadata, VodPreloadProvider } from "./vod-preload-provider";

/** A VOD domain of whatever bindings: those of the alicloud provider, or your own. */
export interface IVodDomain extends ITerraformDependable {
  readonly domainName: string;
}

export interface PreloadSetProps {
  /** The accelerated domain: its name, or its resource, on which the set then depends. */
  readonly domain: string | IVodDomain;
  /** A concrete host, where the domain is a wildcard (`.example.com`). @default the domain */
  readonly host?: string;
  /** What to preload: a list, or path -> version. */
  readonly paths: PreloadPaths | readonly string[] | Readonly<Record<string, string>>;
  /** A change sends every path again, without a refresh. */
  readonly generation?: string;
  /** Prefixes of paths that go out first when the quota does not suffice. */
  readonly first?: readonly string[];
  /** @default "http" */
  readonly scheme?: "http" | "https";
  /** @default the domain's scope where that is known and not `global` */
  readonly area?: "domestic" | "overseas";
  readonly l2Preload?: boolean;
  /** Request headers of the preload: name -> values. */
  readonly withHeader?: Readonly<Record<string, readonly string[]>>;
  /** URLs a call, 1 to 1,000. @default 100 */
  readonly batchSize?: number;
  /** Refresh a path whose version changed before it is preloaded. @default true */
  readonly refreshChanged?: boolean;
  /** Do not send what the service's task list of three days knows as accepted. @default true */
  readonly skipRecent?: boolean;
  /** Record the paths of a set that has none yet, without a call. @default false */
  readonly adopt?: boolean;
  /** Wait for the tasks to complete. @default false */
  readonly wait?: boolean;
  /** How often a path that fails at the origin is sent in all. @default 3 */
  readonly maxAttempts?: number;
  /** Durations such as `30m`. @default 20m each */
  readonly timeouts?: { readonly create?: string; readonly update?: string };
  /** Fail the deploy, after sending, while anything is pending. @default false */
  readonly requireAccepted?: boolean;

  readonly provider?: TerraformProvider;
  readonly dependsOn?: readonly ITerraformDependable[];
  readonly lifecycle?: TerraformResourceLifecycle;
  readonly count?: number | TerraformCount;
  readonly forEach?: ITerraformIterator;
}

const PRELOAD_SET = Symbol.for("cdktf-alicloud-vod-preload/PreloadSet");

/**
 * Files that should lie on the CDN's nodes before viewers ask for them.
 *
 * @example
 * new PreloadSet(this, "launch", { domain: "vod.example.com", paths: PreloadPaths.fromFile("launch.txt") });
 */
export class PreloadSet extends TerraformResource {
  static readonly tfResourceType = "vodpreload_set";

  /** True for a preload set of any copy of this package. */
  static isPreloadSet(value: unknown): value is PreloadSet {
    return typeof value === "object" && value !== null && PRELOAD_SET in value;
  }

  private readonly attributes: Readonly<Record<string, unknown>>;
  private readonly hasOwnProvider: boolean;

  constructor(scope: Construct, id: string, props: PreloadSetProps) {
    const domain = domainOf(props);
    super(scope, id, {
      terraformResourceType: PreloadSet.tfResourceType,
      terraformGeneratorMetadata: generatorMetadata(),
      dependsOn: [...(props.dependsOn ?? []), ...(typeof props.domain === "string" ? [] : [props.domain])],
      ...(props.provider === undefined ? {} : { provider: props.provider }),
      ...(props.count === undefined ? {} : { count: props.count }),
      ...(props.forEach === undefined ? {} : { forEach: props.forEach }),
      lifecycle: lifecycleOf(props),
    });
    Object.defineProperty(this, PRELOAD_SET, { value: true });
    this.hasOwnProvider = props.provider !== undefined;
    const list = props.paths instanceof PreloadPaths ? props.paths : PreloadPaths.of(props.paths);
    const { paths, warnings } = checkSet(this.node.path, domain.literal, list);
    const area = props.area ?? areaOf(props.domain);
    this.attributes = attributesOf(props, domain.value, paths, area);
    for (const warning of warnings) Annotations.of(this).addWarning(warning);
    this.warn(props, paths, area);
    Aspects.of(TerraformStack.of(this)).add(DEFAULT_PROVIDER);
  }

  private warn(props: PreloadSetProps, paths: ReadonlyMap<string, string>, area: string | undefined): void {
    if ([...paths.keys()].some((path) => Token.isUnresolved(path))) {
      Annotations.of(this).addWarning(
        "A path is only known after apply, so no plan can show what this set would send. Put such paths into a set of their own.",
      );
    }
    if (typeof props.domain === "string" && area === undefined) {
      Annotations.of(this).addWarning(
        `The area of ${props.domain} is not known. Set area to "domestic" or "overseas", as the domain is accelerated.`,
      );
    }
  }

  /** Whether this set needs a provider without an alias in its stack. */
  get needsDefaultProvider(): boolean {
    return !this.hasOwnProvider;
  }

  /** Stable and random. */
  get id(): string {
    return this.getStringAttribute("id");
  }

  /** What the last plan was going to send. */
  get planned(): string {
    return this.getStringAttribute("planned");
  }

  /** Path -> why it has not been sent yet. */
  get pending(): Record<string, string> {
    return this.getStringMapAttribute("pending");
  }

  get pendingCount(): number {
    return this.getNumberAttribute("pending_count");
  }

  /** Path -> why it was given up. */
  get failed(): Record<string, string> {
    return this.getStringMapAttribute("failed");
  }

  get failedCount(): number {
    return this.getNumberAttribute("failed_count");
  }

  /** What the last apply came to. */
  get result(): string {
    return this.getStringAttribute("result");
  }

  protected override synthesizeAttributes(): Record<string, unknown> {
    return { ...this.attributes };
  }

  protected override synthesizeHclAttributes(): Record<string, unknown> {
    const hcl: Record<string, unknown> = {};
    for (const [name, value] of Object.entries(this.attributes)) {
      if (value === undefined) continue;
      hcl[name] =
        name === "timeouts"
          ? { value, isBlock: true, type: "struct", storageClassType: "struct" }
          : { value, isBlock: false, type: "simple", storageClassType: storageClass(value) };
    }
    return hcl;
  }
}

function storageClass(value: unknown): string {
  if (Array.isArray(value)) return "stringList";
  return typeof value === "object" ? "stringMap" : typeof value;
}

/** `value` goes into the configuration; `literal` can be checked now. */
function domainOf({ domain, host }: PreloadSetProps): { value: string; literal: string | undefined } {
  const value = host ?? (typeof domain === "string" ? domain : domain.domainName);
  if (!isReference(value)) return { value, literal: value };
  return { value, literal: typeof domain === "string" ? undefined : inputOf(domain, "domainName") };
}

/** A token, or a reference written out by hand. No domain has these characters. */
function isReference(text: string): boolean {
  return Token.isUnresolved(text) || text.includes("${");
}

function areaOf(domain: string | IVodDomain): "domestic" | "overseas" | undefined {
  const scope = typeof domain === "string" ? undefined : inputOf(domain, "scope");
  return scope === "domestic" || scope === "overseas" ? scope : undefined;
}

/** What the author wrote: generated bindings keep it under `…Input`, where the plain name is a reference. */
function inputOf(domain: IVodDomain, name: "domainName" | "scope"): string | undefined {
  const bindings = domain as unknown as Readonly<Record<string, unknown>>;
  return [bindings[`${name}Input`], bindings[name]].find(
    (value): value is string => typeof value === "string" && !isReference(value),
  );
}

function lifecycleOf({ lifecycle, requireAccepted }: PreloadSetProps): TerraformResourceLifecycle {
  if (requireAccepted !== true) return lifecycle ?? {};
  return {
    ...lifecycle,
    postcondition: [
      ...(lifecycle?.postcondition ?? []),
      {
        condition: "${self.pending_count == 0}",
        errorMessage:
          "Some paths of this preload set are pending, and requireAccepted asks for all to be accepted. Deploy again " +
          "when the quota allows; only the rest is sent.",
      },
    ],
  };
}

function attributesOf(
  props: PreloadSetProps,
  domain: string,
  paths: ReadonlyMap<string, string>,
  area: string | undefined,
): Record<string, unknown> {
  const escaped = [...paths].map(
    ([path, version]) => [escapeTemplate(path), escapeTemplate(version)] as const,
  );
  return {
    domain,
    paths: Object.fromEntries(escaped),
    generation: props.generation,
    first: props.first?.map(escapeTemplate),
    scheme: props.scheme,
    area,
    l2_preload: props.l2Preload,
    with_header: props.withHeader,
    batch_size: props.batchSize,
    refresh_changed: props.refreshChanged,
    skip_recent: props.skipRecent,
    adopt: props.adopt,
    wait: props.wait,
    max_attempts: props.maxAttempts,
    timeouts: props.timeouts,
  };
}

/** At synth, so that a provider the author adds after the sets is seen. */
const DEFAULT_PROVIDER: IAspect = {
  visit: (node: IConstruct): void => {
    if (!TerraformStack.isStack(node)) return;
    const all = node.node.findAll();
    const needed = all.some((one) => PreloadSet.isPreloadSet(one) && one.needsDefaultProvider);
    const there = all.some(
      (one) =>
        TerraformProvider.isTerraformProvider(one) &&
        one.terraformResourceType === VodPreloadProvider.tfResourceType &&
        one.alias === undefined,
    );
    if (needed && !there) new VodPreloadProvider(node, "vodpreload");
  },
};
