/** The domain of a set: a text, or the resource that registers it. */
import type { Construct } from "constructs";
import { checkDomain } from "../paths";
import { TerraformStack, Token } from "./core";
import { described } from "./described";
import type { IVodDomain } from "./preload-set-props";

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

/** `domestic` or `overseas`, where the domain serves one of them only. */
export function areaOf(domain: unknown): string | undefined {
  if (!isVodDomain(domain)) return undefined;
  const scope = domain.scopeInput ?? domain.scope;
  return typeof scope === "string" && ["domestic", "overseas"].includes(scope) ? scope : undefined;
}

/** Whether a set has to depend on it; on one of another stack the stack does, by the reference to its name. */
export function isOfSameStack(domain: IVodDomain, scope: Construct): boolean {
  return (
    !("node" in domain) || TerraformStack.of(domain as unknown as Construct) === TerraformStack.of(scope)
  );
}

/** @param host the host of every URL; undefined where the author names none, or only Terraform knows it */
export function checkDomainAndHost(domain: unknown, host: string | undefined): string[] {
  if (typeof domain !== "string" && !isVodDomain(domain)) {
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
