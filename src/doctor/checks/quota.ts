/** What the day's quota has left, and when the next day begins. */
import { spoken } from "../../text/prose";
import { number } from "../../vod/answer";
import { quotaDayEnds } from "../../vod/quota-day";
import { type Check, note, ok, warning } from "../finding";
import { jsonOf } from "../service-access";

export const QUOTA: Check = {
  id: "quota",
  title: "The quota",
  run: async ({ service }) => {
    if ((await service.credentials()).kind === "failed") return [note("Not read: there are no credentials.")];
    const asked = await service.ask("DescribeVodRefreshQuota");
    const answer = asked.kind === "done" ? jsonOf(asked.value) : undefined;
    const left = number(answer, "PreloadRemain");
    if (answer === undefined || left === undefined)
      return [note("It could not be read: see the permissions.")];
    const daily = number(answer, "PreloadQuota") ?? left;
    const now = service.open().time.now();
    const next = quotaDayEnds(now);
    const when = `It starts anew at ${new Date(next).toISOString().slice(0, 16)}Z, in ${spoken(next - now)}.`;
    if (left === 0) {
      return [
        warning(
          `Nothing of the day's ${daily} URLs is left. ${when}`,
          "A deploy leaves its paths pending.",
          "Deploy after that, or have the quota raised by a ticket.",
        ),
      ];
    }
    const refreshes = number(answer, "UrlRemain");
    const more = refreshes === undefined ? "" : ` Refreshes have ${refreshes} left.`;
    return [ok(`${left} of the day's ${daily} URLs are left. ${when}${more}`)];
  },
};
