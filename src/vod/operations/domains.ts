/** The account's accelerated domains: DescribeVodDomainDetail. */
import { object, text, time } from "../answer";
import { incomplete, type OperationDescription } from "../operation";

/** Which domain is asked for. */
interface DomainRequest {
  /** As it is registered: a host, or `.example.com` for a wildcard. */
  readonly domainName: string;
}

/** As the service spells them, in lower case. */
type DomainStatus = "online" | "offline" | "configuring" | "configure_failed" | "checking" | "check_failed";

/** An accelerated domain, as the service describes it. */
export interface DomainDetail {
  /** As it is registered. */
  readonly domainName: string;
  /** One that no documentation knows reads as `offline`. */
  readonly status: DomainStatus;
  /** Where it is accelerated: `domestic`, `overseas` or `global`; empty where the service does not say. */
  readonly scope: string;
  /** Milliseconds since 1970; undefined where the service does not say. */
  readonly modifiedAt?: number;
}

const STATUSES: readonly DomainStatus[] = [
  "online",
  "offline",
  "configuring",
  "configure_failed",
  "checking",
  "check_failed",
];

const domainDetail: OperationDescription<DomainRequest, DomainDetail> = {
  action: "DescribeVodDomainDetail",
  idempotent: true,
  parameters: ({ domainName }) => ({ DomainName: domainName }),
  answer: (body, { domainName }) => {
    const detail = object(body, "DomainDetail");
    const said = text(detail, "DomainStatus")?.toLowerCase();
    if (detail === undefined || said === undefined) {
      throw incomplete("DescribeVodDomainDetail", "DomainStatus");
    }
    const modifiedAt = time(detail, "GmtModified");
    return {
      domainName: text(detail, "DomainName") ?? domainName,
      // A status that is in no documentation (a domain being deleted, say) counts as offline.
      status: STATUSES.find((status) => status === said) ?? "offline",
      scope: text(detail, "Scope") ?? "",
      ...(modifiedAt === undefined ? {} : { modifiedAt }),
    };
  },
};

/** What is asked of domains. */
export const domains = { domainDetail };
