/** The domain of a set: a text, the resource that registers it, or what a data source found. */
import type { Construct } from "constructs";
import { checkDomain } from "../paths";
import { conditional, Fn, Op, TerraformStack, Token } from "./core";
import { described } from "../set/described";
import type { IVodDomain, IVodDomains, PreloadSetProps } from "./preload-set-props";

const REGISTERS_DOMAINS = "alicloud_vod_domain";

/** What the alicloud provider registers a domain with where no scope is written. */
const DEFAULT_SCOPE = "domestic";

const AREAS = ["domestic", "overseas"];

/** The text, or undefined where only Terraform knows it; nothing else is a text. */
export function literal(text: unknown): string | undefined {
  return typeof text === "string" && !Token.isUnresolved(text) ? text : undefined;
}

/** Whether it is a resource with a name: whichever bindings made it, it can be referred to and depended on. */
export function isVodDomain(domain: unknown): domain is IVodDomain {
  if (typeof domain !== "object" || domain === null) return false;
  const { domainName, fqn } = domain as Partial<IVodDomain>;
  return typeof domainName === "string" && typeof fqn === "string";
}

/** Its name as it is registered, which may be a wildcard; undefined where only Terraform knows it. */
export function registeredName(domain: unknown): string | undefined {
  return isVodDomain(domain)
    ? (literal(domain.domainNameInput) ?? literal(domain.domainName))
    : literal(domain);
}

/** Whether it is a data source that finds domains, whichever bindings made it. */
function isVodDomains(domain: unknown): domain is IVodDomains {
  if (typeof domain !== "object" || domain === null) return false;
  const { names, fqn } = domain as Partial<IVodDomains>;
  return Array.isArray(names) && typeof fqn === "string";
}

/** The name as the set has it; of a data source the one that it found, which Terraform refuses where there are more. */
export function nameOf(domain: PreloadSetProps["domain"]): string {
  if (typeof domain === "string") return domain;
  return isVodDomains(domain) ? Token.asString(Fn.one(domain.names)) : domain.domainName;
}

/** The scope as far as this program tells it: a text, or what only Terraform knows; undefined where it says nothing. */
function scopeOf(domain: unknown): string | undefined {
  if (!isVodDomain(domain)) return undefined;
  const { scopeInput, scope, terraformResourceType } = domain as IVodDomain & {
    readonly terraformResourceType?: unknown;
  };
  if (scopeInput !== undefined) return scopeInput;
  if (terraformResourceType === REGISTERS_DOMAINS) return DEFAULT_SCOPE;
  return literal(scope);
}

/** `domestic` or `overseas`, where the domain serves one of them only; an expression where only Terraform knows. */
export function areaOf(domain: unknown): string | undefined {
  const scope = scopeOf(domain);
  if (scope === undefined || AREAS.includes(scope)) return scope;
  if (!Token.isUnresolved(scope)) return undefined;
  return Token.asString(conditional(Op.eq(scope, "global"), Token.nullValue(), scope));
}

/** Whether the service is left to decide where to preload, because nobody says where the domain's nodes are. */
export function isAreaUnsaid(domain: unknown, area: unknown): boolean {
  return area === undefined && scopeOf(domain) === undefined;
}

/** Whether a set has to depend on it; on one of another stack the stack does, by the reference to its name. */
export function isOfSameStack(domain: IVodDomain, scope: Construct): boolean {
  // One element of a data source's list: `depends_on` takes whole data sources only, and the reference suffices.
  if ("computeFqn" in domain) return false;
  return (
    !("node" in domain) || TerraformStack.of(domain as unknown as Construct) === TerraformStack.of(scope)
  );
}

/** @param host the host of every URL; undefined where the author names none, or only Terraform knows it */
export function checkDomainAndHost(domain: unknown, host: string | undefined): string[] {
  if (typeof domain !== "string" && !isVodDomain(domain) && !isVodDomains(domain)) {
    return [
      `domain is ${described(domain)}. Write the accelerated domain as text, "vod.example.com" for instance, or give the resource that registers it.`,
    ];
  }
  return checkHost(registeredName(domain), host);
}

function checkHost(registered: string | undefined, host: string | undefined): string[] {
  const problems =
    host === undefined ? [] : checkDomain(host).map(({ message, remedy }) => `${message} ${remedy}.`);
  const base = registered === undefined ? undefined : /^\*?(\..+)$/.exec(registered)?.[1];
  if (base !== undefined && host !== undefined && host !== registered && !host.endsWith(base)) {
    problems.push(
      `The host ${host} is not one of ${String(registered)}. Write a host that ends with ${base}.`,
    );
  }
  if (base === undefined && registered !== undefined && host !== undefined && host !== registered) {
    problems.push(
      `The host ${host} differs from the domain ${registered}, which is no wildcard. Leave host out, or write ${registered}.`,
    );
  }
  return problems;
}
