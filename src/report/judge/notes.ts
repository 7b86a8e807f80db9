/** What a reader has to know besides the numbers: warnings, and what a deploy does not do, with the reason. Pure. */
import { byNumber, count, counted } from "../../text/prose";
import type { Note, Quota, SetReport } from "../report";

/** What is not done with a set. */
export function setNotDone({ address, action, counts }: SetReport): readonly Note[] {
  const note = (code: string, text: string): Note => ({ code, text, set: address });
  const { dropped, givenUp, adopted } = counts;
  if (action === "delete" || action === "forget") {
    return [
      note(
        "destroyed",
        `Nothing is un-cached: the set only forgets its ${counted(dropped ?? 0, "path")}, and what the nodes hold expires by itself. To rename a set, use a moved block.`,
      ),
    ];
  }
  return [
    ...(givenUp === null || givenUp === 0
      ? []
      : [
          note(
            "given-up",
            `${counted(givenUp, "path")} ${byNumber(givenUp, "stays", "stay")} given up and ${byNumber(givenUp, "is", "are")} not sent. Mend the cause at the origin, then give ${byNumber(givenUp, "it", "them")} a new version, change generation, or raise max_attempts.`,
          ),
        ]),
    ...(dropped === null || dropped === 0
      ? []
      : [
          note(
            "dropped",
            `${counted(dropped, "path")} dropped: nothing is sent or un-cached for ${byNumber(dropped, "it", "them")}.`,
          ),
        ]),
    ...(adopted === null || adopted === 0
      ? []
      : [note("adopted", `${counted(adopted, "path")} adopted: recorded as preloaded, without a call.`)]),
  ];
}

/** @param urls of the stack; @param refreshes of the stack */
export function quotaNotDone(quota: Quota, refreshes: number | null): readonly Note[] {
  const { short, left, keepFree, days, refreshesLeft } = quota;
  const kept =
    keepFree === null || keepFree === 0
      ? ""
      : ` (${count(keepFree)} ${byNumber(keepFree, "is", "are")} kept free)`;
  const reach =
    days === null
      ? "The account has no daily quota to send it with."
      : `One deploy a day has sent everything within ${counted(days, "day")}.`;
  return [
    ...(short === null || short === 0
      ? []
      : [
          {
            code: "over-quota",
            text: `${counted(short, "URL")} ${byNumber(short, "stays", "stay")} pending: ${count(left ?? 0)} of today's quota ${byNumber(left ?? 0, "is", "are")} left${kept}. ${reach} The prefixes in "first" decide what goes out today.`,
          },
        ]),
    ...(refreshesLeft === null || refreshes === null || refreshes <= refreshesLeft
      ? []
      : [
          {
            code: "refresh-quota",
            text: `${counted(refreshes, "URL")} ${byNumber(refreshes, "is", "are")} to be refreshed first, and ${count(refreshesLeft)} may be today: the rest stays pending.`,
          },
        ]),
  ];
}

export function openWarning({ address, action }: SetReport): Note {
  return {
    code: "open",
    set: address,
    text:
      action === "replace"
        ? "The set is replaced. It goes on from what the replaced one knows, so what is sent is known after apply."
        : "What is sent is only known after apply, because a path or an argument is.",
  };
}

/** @param message of a check block's assertion */
export function checkWarning(message: string): Note {
  return { code: "check", text: `A check of the configuration does not hold: ${message}` };
}

export const PLAN_FAILED: Note = {
  code: "plan-failed",
  text: "The plan ended with an error. What is listed is a part of it and can't be applied.",
};

export const QUOTA_UNKNOWN: Note = {
  code: "quota-unknown",
  text: "The day's quota is not known. Put a data source vodpreload_quota into the configuration, or run the report with --quota and credentials.",
};

export const KEEP_FREE_UNKNOWN: Note = {
  code: "keep-free-unknown",
  text: "How much of the quota the provider keeps free is known to Terraform alone; nothing is taken off here.",
};
