/** How authors of HCL write what the handler's sentences name. */
import { attributeName } from "../set";
import type { Wording } from "../handler/say/wording";

export const IN_HCL: Wording = {
  name: (key) => (key === "timeoutMs" ? "timeouts" : attributeName(key)),
  is: " = ",
  debugLog: "what TF_LOG_PROVIDER=debug prints",
};
