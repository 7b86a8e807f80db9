/** What a stack author may say about a preload set. */
import type { IResolvable, ITerraformDependable, TerraformMetaArguments } from "./core";
import { ARGUMENT_NAMES, type ArgumentName, type ArgumentValue } from "../set";
import { isGiven } from "../set/described";
import type { PathsLike } from "./preload-paths";

/** A VOD domain of the same program, whichever bindings made it. */
export interface IVodDomain extends ITerraformDependable {
  /** As it is registered; a wildcard begins with a dot. */
  readonly domainName: string;
  /** The literal behind `domainName`, where generated bindings keep it. */
  readonly domainNameInput?: string | undefined;
  /** `domestic`, `overseas` or `global`. */
  readonly scope?: string | undefined;
  /** The literal behind `scope`, where generated bindings keep it. */
  readonly scopeInput?: string | undefined;
}

/** A data source that finds domains, whichever bindings made it. */
export interface IVodDomains extends ITerraformDependable {
  /** Of the domains that it found. */
  readonly names: string[];
}

/** How long submitting may take, as durations such as `90s`, `20m` or `1h30m`. What is left then stays pending. */
export interface PreloadSetTimeouts {
  /** @default "20m" */
  readonly create?: string | undefined;
  /** @default "20m" */
  readonly update?: string | undefined;
}

/** Arguments that Terraform knows for every resource and data source. */
export type MetaArguments = Pick<
  TerraformMetaArguments,
  "dependsOn" | "lifecycle" | "provider" | "count" | "forEach"
>;

/** What a preload set is: only `domain` and `paths` have to be said. */
export interface PreloadSetProps extends MetaArguments {
  /**
   * The accelerated domain: the resource that registers it, on which the set then depends; a text; a data source that finds
   * exactly one, or one element of what it finds.
   */
  readonly domain: string | IVodDomain | IVodDomains;
  /** The host that viewers ask, where the domain is registered as a wildcard (`.example.com`). */
  readonly host?: string | undefined;
  /**
   * What to preload: a list or a Set of paths, an object or a Map of path to version, or an expression of a map that
   * only Terraform knows.
   */
  readonly paths: PathsLike | IResolvable;
  /** Any text; a change sends every path again, without refreshing. */
  readonly generation?: string | undefined;
  /** Path prefixes that go out first when the day's quota does not suffice for all. */
  readonly first?: readonly string[] | undefined;
  /** @default "http" */
  readonly scheme?: "http" | "https" | undefined;
  /** Where to preload. @default the domain's scope unless that is `global`, otherwise not sent */
  readonly area?: "domestic" | "overseas" | undefined;
  /** Whether second-level nodes must be included. @default not sent */
  readonly l2Preload?: boolean | IResolvable | undefined;
  /** Request headers to preload with: name to values. */
  readonly withHeader?: Readonly<Record<string, readonly string[]>> | undefined;
  /** URLs a call, from 1 to 1000. @default 100 */
  readonly batchSize?: number | undefined;
  /** Whether a changed path is refreshed before it is preloaded. @default true */
  readonly refreshChanged?: boolean | IResolvable | undefined;
  /** Whether what the service was sent in the last three days is left out. @default true */
  readonly skipRecent?: boolean | IResolvable | undefined;
  /** Whether the first paths are recorded as preloaded, with no call. @default false */
  readonly adopt?: boolean | IResolvable | undefined;
  /** Whether a deploy waits for the tasks to end. @default false */
  readonly wait?: boolean | IResolvable | undefined;
  /** How often a path that fails at the origin is sent in all. @default 3 */
  readonly maxAttempts?: number | undefined;
  /** How long a create or an update may take. */
  readonly timeouts?: PreloadSetTimeouts | undefined;
  /** Whether a deploy fails, after sending, while paths are left pending. @default false */
  readonly requireAccepted?: boolean | undefined;
  /**
   * Whether a deploy waits for the files, and fails unless all are there: none pending, none given up, none still under
   * way. A path that is given up blocks the later plans of the stack until it has a new version or is removed.
   * @default false
   */
  readonly requireArrived?: boolean | undefined;
  /**
   * Whether the stack has outputs of the set, which a deploy prints: `ID_result`, and `ID_pending` and `ID_failed` with
   * path and reason, for a set with the id ID. A plan prints what changes in them. @default false
   */
  readonly outputs?: boolean | undefined;
}

/** What the construct takes beside the set's arguments. */
const OWN_NAMES: Readonly<Record<Exclude<keyof PreloadSetProps, ArgumentName>, true>> = {
  host: true,
  requireAccepted: true,
  requireArrived: true,
  outputs: true,
  dependsOn: true,
  lifecycle: true,
  provider: true,
  count: true,
  forEach: true,
};

/** In a program, a flag may be what only Terraform knows, and domain and paths may be objects of this package. */
type Written<Name extends ArgumentName> = Name extends "domain" | "paths"
  ? PreloadSetProps[Name]
  : ArgumentValue<Name> extends boolean
    ? boolean | IResolvable | undefined
    : ArgumentValue<Name> | undefined;

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;

/** The arguments that {@link PreloadSetProps} lacks, or has with another type than they are declared with. */
type Differing = {
  [Name in ArgumentName]: Name extends keyof PreloadSetProps
    ? Same<PreloadSetProps[Name], Written<Name>> extends true
      ? never
      : Name
    : Name;
}[ArgumentName];

/** Props that agree with the declaration: others do not compile, and the compiler names the argument. */
type Agreed<Names extends never> = [Names] extends [never] ? PreloadSetProps : Names;

/** The arguments that say something: where one may be left out, null is what JSON writes for that. */
export function givenProps(props: PreloadSetProps): Agreed<Differing> {
  // A program without checked types may pass anything, even undefined.
  const all = Object(props) as Record<string, unknown>;
  const isNeeded = (name: string): boolean => name === "domain" || name === "paths";
  const given = [...ARGUMENT_NAMES, ...Object.keys(OWN_NAMES)].filter(
    (name) => isNeeded(name) || isGiven(all[name]),
  );
  return Object.fromEntries(given.map((name) => [name, all[name]])) as unknown as PreloadSetProps;
}
