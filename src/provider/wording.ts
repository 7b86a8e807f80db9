/** How authors of HCL write what the handler's sentences name. */
import type { Wording } from "../handler/say/wording";

export const IN_HCL: Wording = {
  name: (key) =>
    key === "timeoutMs" ? "timeouts" : key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
  is: " = ",
  debugLog: "what TF_LOG_PROVIDER=debug prints",
};
