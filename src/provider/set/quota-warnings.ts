/** What a plan says of the day's quota: that it does not suffice, or that nobody could look. */
import type { Shortage } from "../../handler/account/forecast";
import { DIAGNOSTICS, remedyFor } from "../../handler/say/diagnostics";
import type { Diagnostic } from "../../plugin/diagnostics";
import { IN_HCL } from "../../set";
import { messageOf, VodCredentialsError } from "../../vod/errors";
import { byNumber, count, counted } from "../../text/prose";

/** @param domain of the set just planned; undefined while it is not known */
export function quotaShort(domain: string | undefined, shortage: Shortage): Diagnostic {
  const { due, totalDue, left, daily, days } = shortage;
  const together = totalDue > due ? `, and ${count(totalDue)} together with the sets planned before it` : "";
  const reach =
    daily > 0
      ? `One deploy a day, at ${count(daily)} URLs a day, has sent all of it within ${counted(days, "day")}.`
      : "The account has no preload quota at all: ask Alibaba Cloud to raise it.";
  return {
    severity: "warning",
    summary: DIAGNOSTICS.QUOTA_USED_UP.summary,
    detail:
      `The set of ${domain ?? "this domain"} has up to ${counted(due, "URL")} to send${together}; ` +
      `${count(left)} ${byNumber(left, "is", "are")} left today. The rest stays pending, and the next deploys send it. ` +
      `${reach}\n\n` +
      "Nothing has to be done. `first` decides which paths go out today, and a higher quota can be applied for.",
  };
}

/** Said because a plan without any warning would read as one for which the quota suffices. */
export function quotaNotChecked(error: unknown): Diagnostic {
  const code = "QUOTA_NOT_CHECKED";
  // An error about credentials already says where they were looked for and what to set.
  const remedy = VodCredentialsError.is(error)
    ? "The plan is complete all the same; an apply needs the credentials."
    : `The plan is complete all the same. ${remedyFor(code, error, IN_HCL)}`;
  return {
    severity: "warning",
    summary: DIAGNOSTICS[code].summary,
    detail: `Whether today's quota suffices for what is planned is not known: ${messageOf(error)}\n\n${remedy}`,
  };
}
