/** What the day's quota has left, and when the next day begins. */
import { number } from "../../vod/answer";
import { type Check, note, ok, warning } from "../finding";
import { jsonOf } from "../service-access";

const DAY_MS = 86_400_000;
/** Days are taken to begin at midnight in China: see docs/assumptions.md, day-ends-in-china. */
const CHINA_MS = 8 * 3_600_000;

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
    const next = nextDay(now);
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

/** @returns when the service's next day begins; milliseconds since 1970, as is `now` */
function nextDay(now: number): number {
  return (Math.floor((now + CHINA_MS) / DAY_MS) + 1) * DAY_MS - CHINA_MS;
}

function spoken(milliseconds: number): string {
  const minutes = Math.ceil(milliseconds / 60_000);
  return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
