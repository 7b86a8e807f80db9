/** How authors of HCL write what sentences name by key. */
import { attributeName } from "./names";

export const IN_HCL = {
  name: (key: string): string => (key === "timeoutMs" ? "timeouts" : attributeName(key)),
  is: " = ",
  debugLog: "what TF_LOG_PROVIDER=debug prints",
} as const;
