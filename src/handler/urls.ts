/** URLs as keys: the service may show them in another spelling than they were submitted in. */
export { urlKey } from "../paths";

/** The host of a key. */
export function hostOf(key: string): string {
  return key.split("/", 1)[0] ?? "";
}
