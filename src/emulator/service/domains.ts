/** The account's accelerated domains. */
import type { ServiceClock } from "./clock";
import { EmulatedError } from "../wire/error-table";
import { isHost } from "./object-path";

/** As the service spells them. */
export type EmulatedDomainStatus =
  "online" | "offline" | "configuring" | "configure_failed" | "checking" | "check_failed" | "deleting";
/** Where a domain is accelerated: on the Chinese mainland, outside of it, or both. */
export type DomainScope = "domestic" | "overseas" | "global";

/** Where the CDN fetches what it does not have; the emulator shows it and fetches nothing. */
export interface DomainSource {
  /** Host, address or bucket. */
  readonly content: string;
  /** `ipaddr`, `domain` or `oss`. */
  readonly type: string;
  /** e.g. 443 */
  readonly port: number;
  /** `20`, or `30` for a standby. */
  readonly priority: string;
}

/** A domain that the account has. */
export interface DomainSeed {
  /** A host, or a wildcard registration such as `.example.com`. */
  readonly domainName: string;
  /** Default `online`. */
  readonly status?: EmulatedDomainStatus;
  /** Default `domestic`. */
  readonly scope?: DomainScope;
  /** Default none. */
  readonly sources?: readonly DomainSource[];
  /** Default none. */
  readonly tags?: Readonly<Record<string, string>>;
}

/** A domain as it is at the service's time. */
export interface DomainRow {
  /** In lower case. */
  readonly domainName: string;
  /** `configuring` while it is set up. */
  readonly status: EmulatedDomainStatus;
  /** Where its nodes are. */
  readonly scope: DomainScope;
  /** As they were given. */
  readonly sources: readonly DomainSource[];
  /** Key -> value. */
  readonly tags: ReadonlyMap<string, string>;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
  /** Milliseconds since 1970; the end of a set-up is a modification, too. */
  readonly modifiedAt: number;
}

/** How domains come and go. */
export interface DomainOptions {
  /** Any concrete host counts as an online domain of scope domestic, until it is deleted. Default true. */
  readonly autoDomains?: boolean;
  /** How long an added domain is `configuring`, milliseconds. Default 1,000. */
  readonly setupMs?: number;
  /** How long a domain that shows `online` after its set-up still refuses submissions, milliseconds. Default 0. */
  readonly edgeLagMs?: number;
  /** How long a deleted domain is shown as `deleting`, milliseconds. Default 0. */
  readonly deleteMs?: number;
  /** Domains an account may have. Default 50. */
  readonly limit?: number;
}

interface StoredDomain {
  domainName: string;
  status: EmulatedDomainStatus;
  scope: DomainScope;
  sources: readonly DomainSource[];
  tags: Map<string, string>;
  createdAt: number;
  modifiedAt: number;
  /** When `configuring` ends and `status` is shown. */
  readyAt: number;
  /** When submissions stop being refused as offline. */
  edgeReadyAt: number;
  /** When a deleted domain is not shown any more. */
  goneAt: number;
  /** Nobody added it: it exists because a call asked for it. */
  implied: boolean;
}

export class DomainRegistry {
  private readonly domains = new Map<string, StoredDomain>();
  private readonly deleted = new Set<string>();

  constructor(
    private readonly clock: ServiceClock,
    private readonly options: DomainOptions = {},
  ) {}

  /** Makes a domain exist as described, whatever was there before. */
  seed(seed: DomainSeed): void {
    const domainName = seed.domainName.toLowerCase();
    if (!isDomainName(domainName)) throw new RangeError(`"${seed.domainName}" is no domain name`);
    this.put(domainName, seed, 0);
  }

  /** As AddVodDomain: configuring for a while, then online. */
  add(seed: DomainSeed): void {
    const domainName = seed.domainName.toLowerCase();
    if (!isDomainName(domainName)) throw new EmulatedError("InvalidDomain.Malformed");
    const known = this.known(domainName);
    if (known !== undefined && !known.implied) throw new EmulatedError("DomainAlreadyExist");
    const explicit = [...this.domains.values()].filter((domain) => !domain.implied);
    if (explicit.length >= (this.options.limit ?? 50)) throw new EmulatedError("DomainOverLimit");
    this.put(domainName, seed, this.options.setupMs ?? 1_000);
  }

  update(domainName: string, sources: readonly DomainSource[] | undefined): void {
    const domain = this.require(domainName);
    if (sources !== undefined) domain.sources = sources;
    domain.modifiedAt = this.clock.now();
  }

  remove(domainName: string): void {
    const domain = this.require(domainName);
    domain.status = "deleting";
    domain.readyAt = 0;
    domain.goneAt = this.clock.now() + (this.options.deleteMs ?? 0);
    this.deleted.add(domain.domainName);
  }

  tag(domainName: string, tags: ReadonlyMap<string, string>): void {
    const domain = this.require(domainName);
    for (const [key, value] of tags) domain.tags.set(key, value);
  }

  untag(domainName: string, keys: readonly string[] | "all"): void {
    const domain = this.require(domainName);
    if (keys === "all") domain.tags.clear();
    else for (const key of keys) domain.tags.delete(key);
  }

  /** Throws `InvalidDomain.NotFound`. */
  detail(domainName: string): DomainRow {
    return this.row(this.require(domainName));
  }

  /** Where the nodes of a host are; undefined when it belongs to no domain. */
  scopeOf(host: string): DomainScope | undefined {
    return this.covering(host)?.scope;
  }

  /** All but the implied ones, in the order they were added. */
  list(): DomainRow[] {
    return [...this.domains.keys()].flatMap((name) => {
      const domain = this.known(name);
      return domain === undefined || domain.implied ? [] : [this.row(domain)];
    });
  }

  /** May URLs of this host be submitted? Throws the service's error when not. */
  requireReady(host: string, operation: "preload" | "refresh"): void {
    const domain = this.covering(host) ?? this.imply(host);
    if (domain === undefined) throw new EmulatedError("InvalidDomain.NotFound");
    const status = this.statusOf(domain);
    if (status === "online" && this.clock.now() >= domain.edgeReadyAt) return;
    if (status === "configure_failed") throw new EmulatedError("InvalidDomain.Configure_failed");
    if (status === "configuring" && operation === "refresh") throw new EmulatedError("ServiceBusy");
    throw new EmulatedError("InvalidDomain.Offline");
  }

  clear(): void {
    this.domains.clear();
    this.deleted.clear();
  }

  private put(domainName: string, seed: DomainSeed, setupMs: number): void {
    const now = this.clock.now();
    const readyAt = now + setupMs;
    this.deleted.delete(domainName);
    this.domains.set(domainName, {
      domainName,
      status: seed.status ?? "online",
      scope: seed.scope ?? "domestic",
      sources: seed.sources ?? [],
      tags: new Map(Object.entries(seed.tags ?? {})),
      createdAt: now,
      modifiedAt: now,
      readyAt,
      edgeReadyAt: setupMs > 0 ? readyAt + (this.options.edgeLagMs ?? 0) : now,
      goneAt: Infinity,
      implied: false,
    });
  }

  private known(domainName: string): StoredDomain | undefined {
    const domain = this.domains.get(domainName);
    if (domain !== undefined && domain.goneAt <= this.clock.now()) {
      this.domains.delete(domainName);
      return undefined;
    }
    return domain;
  }

  /** The domain of a host: itself, or a wildcard registration. */
  private covering(host: string): StoredDomain | undefined {
    return this.known(host) ?? this.known(host.slice(host.indexOf(".")));
  }

  private require(name: string): StoredDomain {
    const domainName = name.toLowerCase();
    const domain = this.known(domainName) ?? this.imply(domainName);
    if (domain === undefined) throw new EmulatedError("InvalidDomain.NotFound");
    return domain;
  }

  private imply(host: string): StoredDomain | undefined {
    if (this.options.autoDomains === false || this.deleted.has(host) || !isHost(host)) return undefined;
    this.put(host, { domainName: host }, 0);
    const domain = this.domains.get(host);
    if (domain !== undefined) domain.implied = true;
    return domain;
  }

  private statusOf(domain: StoredDomain): EmulatedDomainStatus {
    return this.clock.now() < domain.readyAt ? "configuring" : domain.status;
  }

  private row(domain: StoredDomain): DomainRow {
    const { domainName, scope, sources, tags, createdAt } = domain;
    // The end of a set-up counts as a modification.
    const modifiedAt = Math.max(domain.modifiedAt, Math.min(domain.readyAt, this.clock.now()));
    return {
      domainName,
      status: this.statusOf(domain),
      scope,
      sources,
      tags: new Map(tags),
      createdAt,
      modifiedAt,
    };
  }
}

function isDomainName(name: string): boolean {
  return isHost(name.startsWith(".") ? name.slice(1) : name);
}
