/** The machine's clock against the service's. */
import { type Check, note, ok, warning } from "../finding";

/** Timestamps that are this far off are refused (error tables); the client signs in the service's time. */
const FAR_MS = 15 * 60_000;
const NEAR_MS = 60_000;

export const CLOCK: Check = {
  id: "clock",
  title: "The clock",
  run: async ({ service }) => {
    const machineAt = Date.now() - performance.now();
    const reached = await service.reach();
    if (reached.kind === "failed") return [note("Not compared: the service does not answer.")];
    const { date, receivedAt } = reached.value;
    if (date === undefined) {
      return [
        warning(
          "The service's answer has no Date header.",
          "The provider signs by the machine's clock then, which may be 15 minutes off at most.",
          "Keep the clock set (NTP), and see whether a proxy takes the header away.",
        ),
      ];
    }
    const offMs = machineAt + receivedAt - date;
    const off = `${spoken(Math.abs(offMs))} ${offMs > 0 ? "ahead of" : "behind"} the service's`;
    if (Math.abs(offMs) < NEAR_MS) return [ok("It agrees with the service's, to the minute.")];
    const why =
      "The provider signs in the service's time, so deploys work; other programs' signatures are refused from 15 minutes on.";
    if (Math.abs(offMs) < FAR_MS) return [note(`The machine's clock is ${off}.`, why)];
    return [
      warning(
        `The machine's clock is ${off}.`,
        why,
        "Set it: sudo timedatectl set-ntp true, or as your system has it.",
      ),
    ];
  },
};

function spoken(milliseconds: number): string {
  const minutes = Math.round(milliseconds / 60_000);
  return minutes < 120 ? `${minutes} min` : `${Math.round(minutes / 60)} h`;
}
