/** What may be a preload set's domain: the host of every URL, in the one spelling the service knows. */
import { shown, type DomainIssue } from "./issue";

/** Longest name in the DNS, in characters as written (RFC 1035, section 3.1, without the root's label). */
const MAX_LENGTH = 253;

/** Part of the name of a host (RFC 1123, section 2.1). */
const LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;

/** No top-level domain is a number, or shorter. */
const TOP_LABEL = /^(?!\d+$).{2,}$/;

/** What is wrong with a domain: the first thing only, because the others follow from it. */
export function checkDomain(domain: string): DomainIssue[] {
  const issue = firstProblem(domain);
  return issue === undefined ? [] : [{ severity: "error", domain, ...issue }];
}

type Problem = Pick<DomainIssue, "code" | "message" | "remedy">;

function firstProblem(domain: string): Problem | undefined {
  const name = shown(domain);
  if (domain.trim() === "") {
    return {
      code: "empty-domain",
      message: "The domain is empty.",
      remedy: "Write the accelerated domain, e.g. vod.example.com",
    };
  }
  const scheme = /^[a-z][a-z0-9+.-]*:\/\//i.exec(domain)?.[0];
  if (scheme !== undefined) {
    return {
      code: "domain-with-scheme",
      message: `The domain ${name} begins with ${scheme}`,
      remedy: `Write ${shown(hostOf(domain.slice(scheme.length)))}, and the scheme as the argument scheme`,
    };
  }
  if (/[/?#\\]/.test(domain)) {
    return {
      code: "domain-with-path",
      message: `The domain ${name} holds more than a host.`,
      remedy: `Write ${shown(hostOf(domain))}, and the rest as paths`,
    };
  }
  if (/^\*?\./.test(domain)) {
    const base = domain.replace(/^\*?\.+/, "").toLowerCase();
    return {
      code: "wildcard-domain",
      message: `The domain ${name} is a wildcard, and the service preloads URLs of one host.`,
      remedy: `Write the host that viewers ask, e.g. cdn.${shown(base)}; in the construct, give it as host`,
    };
  }
  if (domain.includes("*")) {
    return {
      code: "wildcard-domain",
      message: `The domain ${name} holds a *, and the service preloads URLs of one host.`,
      remedy: "Write the host that viewers ask",
    };
  }
  if (domain.includes("@")) {
    return {
      code: "domain-with-user",
      message: "The domain holds an @.",
      remedy: `Write ${shown(hostOf(domain))}`,
    };
  }
  if (domain.includes(":")) {
    return {
      code: "domain-with-port",
      message: `The domain ${name} holds a port.`,
      remedy: `Write ${shown(hostOf(domain))}; the argument scheme chooses between http and https`,
    };
  }
  if (domain !== domain.toLowerCase()) {
    return {
      code: "domain-not-lower-case",
      message: `The domain ${name} is not in lower case.`,
      remedy: `Write ${shown(domain.toLowerCase())}`,
    };
  }
  if (/[^\u0021-\u007e]/.test(domain)) {
    const ascii = asciiForm(domain);
    return {
      code: "domain-not-ascii",
      message: `The domain ${name} holds a space or a character that is not ASCII.`,
      remedy: ascii === undefined ? "Write the domain alone" : `Write ${ascii}`,
    };
  }
  if (domain.includes("_")) {
    const hyphened = domain.replaceAll("_", "-");
    return {
      code: "domain-with-underscore",
      message: `The domain ${name} holds a _, which the name of a host may not hold.`,
      remedy: `Write the domain as the VOD console shows it, e.g. ${isHostName(hyphened) ? shown(hyphened) : "vod.example.com"}`,
    };
  }
  if (!isHostName(domain)) {
    return {
      code: "not-a-domain",
      message: `${name} is not a domain name.`,
      remedy: "Write the accelerated domain, e.g. vod.example.com",
    };
  }
  return undefined;
}

function isHostName(domain: string): boolean {
  const labels = domain.split(".");
  return (
    labels.length > 1 &&
    labels.every((label) => LABEL.test(label)) &&
    TOP_LABEL.test(labels.at(-1) ?? "") &&
    domain.length <= MAX_LENGTH
  );
}

/** The host in a text that holds more: after the user, before the path and the port. */
function hostOf(text: string): string {
  const [authority = ""] = text.split(/[/?#\\]/, 1);
  const [host = ""] = authority.slice(authority.lastIndexOf("@") + 1).split(":", 1);
  return host.toLowerCase();
}

/** `视频.example.com` -> `xn--….example.com`; undefined where there is no such form. */
function asciiForm(domain: string): string | undefined {
  const trimmed = domain.trim();
  return /\s/.test(trimmed) || !URL.canParse(`http://${trimmed}`)
    ? undefined
    : new URL(`http://${trimmed}`).hostname;
}
