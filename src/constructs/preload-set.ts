/** A preload set in a stack: the resource `vodpreload_set`. */
import type { Construct } from "constructs";
import { DEFAULT_VERSION } from "../paths/list/lines";
import {
  ARGUMENT_NAMES,
  type ArgumentName,
  attributeName,
  DEFAULT_PROPERTIES,
  SET_ARGUMENTS,
  type Shape,
} from "../set";
import { checkArguments } from "./check-arguments";
import { checkIdlePrefixes, checkListedPaths, listed } from "./check-paths";
import { Annotations, TerraformIterator, TerraformResource, Token } from "./core";
import { withDefaultProvider } from "./default-provider";
import { literalOf } from "./escape";
import { hclAttributes } from "./hcl";
import { metaArguments } from "./meta-arguments";
import { addOutputs } from "./outputs";
import { NotAListError } from "./paths-like";
import { PreloadPaths, type PathsLike } from "./preload-paths";
import { givenProps, type PreloadSetProps } from "./preload-set-props";
import { generatorMetadata, SET_RESOURCE_TYPE } from "../package/names";
import { areaOf, checkDomainAndHost, isAreaUnsaid, literal, nameOf, registeredName } from "./vod-domain";
import type { VodPreloadProvider } from "./vod-preload-provider";
import type { Remark } from "../sources";
import { byNumber, counted } from "../text/prose";

const MARK = Symbol.for("cdktf-alicloud-vod-preload/PreloadSet");

const SHAPES: Readonly<Record<string, Shape>> = Object.fromEntries(
  ARGUMENT_NAMES.map((name) => [attributeName(name), SET_ARGUMENTS[name].shape]),
);

/**
 * Files that the CDN nodes of a VOD domain fetch before viewers ask for them. A deploy sends only what the set does not
 * remember as accepted.
 *
 * @example
 * new PreloadSet(stack, "launch", {
 *   domain: "vod.example.com",
 *   area: "domestic",
 *   paths: PreloadPaths.fromFile("launch.txt"),
 * });
 */
export class PreloadSet extends TerraformResource {
  /** How Terraform calls it. */
  static readonly tfResourceType = SET_RESOURCE_TYPE;

  private readonly attributes: Readonly<Record<string, unknown>>;

  /** @throws {Error} listing everything that is wrong with the domain, the paths and the other arguments */
  constructor(scope: Construct, id: string, props: PreloadSetProps) {
    super(scope, id, {
      ...metaArguments(scope, id, givenProps(props)),
      terraformResourceType: SET_RESOURCE_TYPE,
      terraformGeneratorMetadata: generatorMetadata(),
    });
    Object.defineProperty(this, MARK, { value: true });
    const given = givenProps(props);
    this.attributes = this.checked(given);
    if (given.outputs === true) addOutputs(this);
    withDefaultProvider(this);
  }

  /** True for one of any copy of this package. */
  static isPreloadSet(value: unknown): value is PreloadSet {
    return typeof value === "object" && value !== null && MARK in value;
  }

  /** Stable, random id of the set. */
  get id(): string {
    return this.getStringAttribute("id");
  }

  /** What the last plan intended. */
  get planned(): string {
    return this.getStringAttribute("planned");
  }

  /** How many URLs the last plan meant to send, at most; this and what follows is known in a plan as a rule. */
  get plannedUrls(): number {
    return this.getNumberAttribute("planned_urls");
  }

  /** In how many calls. */
  get plannedCalls(): number {
    return this.getNumberAttribute("planned_calls");
  }

  /** How many of them to refresh first. */
  get plannedRefreshes(): number {
    return this.getNumberAttribute("planned_refreshes");
  }

  /** How many of them an earlier deploy could not send. */
  get plannedPending(): number {
    return this.getNumberAttribute("planned_pending");
  }

  /** How many paths it found sent already. */
  get plannedUnchanged(): number {
    return this.getNumberAttribute("planned_unchanged");
  }

  /** How many paths it found removed from the set. */
  get plannedDropped(): number {
    return this.getNumberAttribute("planned_dropped");
  }

  /** Path to reason, for the paths that the next deploy sends. Sensitive, so an output of it has to be as well. */
  get pending(): Record<string, string> {
    return this.getStringMapAttribute("pending");
  }

  /** How many paths the next deploy sends. */
  get pendingCount(): number {
    return this.getNumberAttribute("pending_count");
  }

  /** Path to reason, for the paths that were given up. Sensitive, so an output of it has to be as well. */
  get failed(): Record<string, string> {
    return this.getStringMapAttribute("failed");
  }

  /** How many paths were given up. */
  get failedCount(): number {
    return this.getNumberAttribute("failed_count");
  }

  /** With `wait`: how many accepted paths had not ended when the last deploy stopped waiting; null without. */
  get underWayCount(): number {
    return this.getNumberAttribute("under_way_count");
  }

  /** What the last deploy came to, in one line. */
  get result(): string {
    return this.getStringAttribute("result");
  }

  /** Takes over the state of a set that had another address, e.g. `vodpreload_set.old`; nothing is sent again. */
  override moveFromId(id: string): void {
    super.moveFromId(id);
  }

  /** Starts the set's state from its domain, with no paths; with `adopt` the deploy records them without a call. */
  override importFrom(domain: string, provider?: VodPreloadProvider): void {
    super.importFrom(domain, provider ?? this.provider);
  }

  /** For the core, at synth: the arguments as JSON has them. */
  protected override synthesizeAttributes(): Record<string, unknown> {
    return { ...this.attributes };
  }

  /** For the core, at synth: the same for HCL. */
  protected override synthesizeHclAttributes(): Record<string, unknown> {
    return hclAttributes(this.attributes, SHAPES);
  }

  private checked(props: PreloadSetProps): Record<string, unknown> {
    const { domain } = props;
    const host = props.host === undefined ? registeredName(domain) : literal(props.host);
    const problems = [...checkDomainAndHost(domain, host), ...checkArguments(props)];
    const scheme = literal(props.scheme ?? DEFAULT_PROPERTIES.scheme);
    const paths = this.pathsAttribute(props, { host, scheme }, problems);
    if (problems.length > 0) {
      const count = byNumber(problems.length, "a problem", counted(problems.length, "problem"));
      throw new Error(`The preload set ${this.node.path} has ${count}:\n${listed(problems)}`);
    }
    const area = props.area ?? areaOf(domain);
    if (isAreaUnsaid(domain, area)) {
      this.warn(
        `Nothing here says where the domain's nodes are and area is left out, so the service decides where to preload. Give area ("domestic" or "overseas") if the domain does not serve both.`,
      );
    }
    const values: Partial<Record<ArgumentName, unknown>> = {
      ...props,
      domain: props.host ?? nameOf(domain),
      paths,
      area,
      wait: props.requireArrived === true ? true : props.wait,
    };
    return Object.fromEntries(
      ARGUMENT_NAMES.map((name) => [attributeName(name), literalOf(SET_ARGUMENTS[name].shape, values[name])]),
    );
  }

  /** The map for Terraform; what is wrong with it goes to `problems`. */
  private pathsAttribute(
    { paths, first }: PreloadSetProps,
    { host, scheme }: { readonly host: string | undefined; readonly scheme: string | undefined },
    problems: string[],
  ): unknown {
    if (!PreloadPaths.isPreloadPaths(paths) && Token.isUnresolved(paths)) {
      this.warn(
        "The paths are known only to Terraform: a plan that does not know them yet cannot say what it sends, and they are checked there, not here.",
      );
      if (!Array.isArray(paths)) return paths;
      return TerraformIterator.fromList(paths as string[]).forExpressionForMap("val", `"${DEFAULT_VERSION}"`);
    }
    const list = this.listOf(paths as PathsLike, problems);
    const checked = checkListedPaths(list?.entries ?? [], host, scheme);
    problems.push(...checked.problems);
    this.tell(list?.remarks);
    if (checked.warnings.length > 0) this.warn(`Check these paths:\n${listed(checked.warnings)}`);
    const idle = checkIdlePrefixes(first, checked);
    if (idle.length > 0) this.warn(`Check first:\n${listed(idle)}`);
    if (checked.tokens.size > 0) {
      this.warn(
        `${checked.tokens.size} of ${Object.keys(checked.entries).length} paths hold a value of another resource. While it is unknown, Terraform treats the whole list as unknown and the plan cannot say what it sends: give such paths a set of their own.`,
      );
    }
    return checked.entries;
  }

  private listOf(paths: PathsLike, problems: string[]): PreloadPaths | undefined {
    try {
      return PreloadPaths.of(paths);
    } catch (error) {
      if (!(error instanceof NotAListError)) throw error;
      problems.push(`paths: ${error.message}`);
      return undefined;
    }
  }

  /** @param remarks of the paths' sources; lists of another copy of this package may have none */
  private tell(remarks: readonly Remark[] = []): void {
    const of = (wanted: Remark["severity"]): readonly string[] =>
      remarks.filter(({ severity }) => severity === wanted).map(({ message }) => message);
    const [warnings, notes] = [of("warning"), of("info")];
    if (warnings.length > 0) this.warn(`Check where the paths come from:\n${listed(warnings)}`);
    if (notes.length > 0) Annotations.of(this).addInfo(`The paths' source:\n${listed(notes)}`);
  }

  private warn(message: string): void {
    Annotations.of(this).addWarning(message);
  }
}
